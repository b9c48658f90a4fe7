import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { dossierFrom } from "../../src/collation/from-ledger.ts";
import { LedgerError } from "../../src/ledger/ledger-error.ts";
import { type Ledger, openLedger } from "../../src/ledger/open.ts";
import type { Filter } from "../../src/ledger/queries/filter.ts";
import { record } from "../../src/ledger/record.ts";
import { keepSnapshot, snapshotBody, snapshots } from "../../src/ledger/snapshots.ts";
import { read } from "../../src/pipeline.ts";
import { reportOf } from "./report.ts";

const plan = reportOf("Nhật Bản dự kiến ký thỏa thuận quốc phòng với Việt Nam.", {
  uri: "plan",
  published: "2020-10-14",
});
const signing = reportOf("Nhật Bản đã ký thỏa thuận quốc phòng với Việt Nam.", {
  uri: "sign",
  published: "2021-09-12",
});

/** What every store keeps of answers alike. */
export function snapshotContract(store: string, fresh: () => Promise<string>): void {
  const using = async (work: (ledger: Ledger) => Promise<void>) => {
    let time = 0;
    const ledger = await openLedger(await fresh(), { clock: () => (time += 1000) });
    await record(ledger, plan, read(plan), "1");
    await work(ledger).finally(ledger.close);
  };
  const keep = async (ledger: Ledger, question: Filter) =>
    keepSnapshot(ledger, question, await dossierFrom(ledger, question));

  describe(`snapshots in ${store}`, () => {
    test("give the same bytes when asked again, whatever the ledger has learned since", () =>
      using(async (ledger) => {
        const kept = await keep(ledger, { about: "thỏa thuận" });
        const body = await snapshotBody(ledger, kept.sha256);
        expect(createHash("sha256").update(body!).digest("hex")).toBe(kept.sha256);
        expect(JSON.parse(body!)).toEqual(await dossierFrom(ledger, { about: "thỏa thuận" }));
        await record(ledger, signing, read(signing), "1");
        expect(await snapshotBody(ledger, kept.sha256)).toBe(body);
        expect((await keep(ledger, { about: "thỏa thuận" })).sha256).not.toBe(kept.sha256);
      }));

    test("are the same for the same question, kept once, and as of a past day after more is known", () =>
      using(async (ledger) => {
        const past = { asOf: "2020-12-31" };
        const first = await keep(ledger, past);
        await record(ledger, signing, read(signing), "1");
        expect(await keep(ledger, past)).toEqual(first);
        const now = await keep(ledger, {});
        expect(await snapshots(ledger)).toEqual([now, first]);
      }));

    test("are one desk's, and one that is not there is none", async () => {
      const location = await fresh();
      const [hanoi, hue] = [await openLedger(location, { desk: "hanoi" }), await openLedger(location, { desk: "hue" })];
      const { sha256 } = await keep(hanoi, {});
      expect([await snapshots(hue), await snapshotBody(hue, sha256)]).toEqual([[], null]);
      await Promise.all([hanoi.close(), hue.close()]);
    });

    test("are not given back if they are no longer what they were", () =>
      using(async (ledger) => {
        const { sha256 } = await keep(ledger, {});
        await ledger.write((db) => db.updateTable("snapshot").set({ body: "{}" }).execute());
        await expect(snapshotBody(ledger, sha256)).rejects.toThrow(LedgerError);
        await expect(snapshotBody(ledger, sha256)).rejects.toThrow(`The snapshot ${sha256}`);
      }));
  });
}
