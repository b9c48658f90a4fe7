import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collateLedger } from "../../src/collation/into-ledger.ts";
import { type Ledger, openLedger } from "../../src/ledger/open.ts";
import { events } from "../../src/ledger/queries/events.ts";
import { record } from "../../src/ledger/record.ts";
import { read } from "../../src/pipeline.ts";
import { reportOf } from "../ledger/report.ts";

const told: [outlet: string, published: string | null, text: string][] = [
  ["Bến Bờ", "2020-10-14", "Nhật Bản dự kiến ký thỏa thuận chuyển giao thiết bị quốc phòng với Việt Nam."],
  ["Cửa Sông", "2020-10-20", "Ông Suga Yoshihide thăm Việt Nam ngày 19/10/2020."],
  ["Ledger", "2020-10-21", "Suga Yoshihide visited Vietnam on October 19, 2020."],
  ["Cửa Sông", "2021-09-12", "Nhật Bản đã ký thỏa thuận chuyển giao thiết bị quốc phòng với Việt Nam."],
  ["Ledger", "2021-09-13", "Japan and Vietnam signed an agreement on defense equipment on September 11, 2021."],
  ["Bến Bờ", "2021-10-20", "Ông Suga Yoshihide thăm Việt Nam ngày 18/10/2021."],
  ["Bến Bờ", null, "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng ngày 11/9/2021."],
];

const reports = told.map(([outlet, published, text]) =>
  reportOf(text.normalize("NFC"), { uri: `${outlet} ${published}`, outlet, published, title: null }),
);

const add = (ledger: Ledger, report: (typeof reports)[number], reader = "1") =>
  record(ledger, report, read(report), reader);

/** What a store keeps of events is the same for every order and every way in which reports come in. */
export function eventsContract(store: string, fresh: () => Promise<string>): void {
  async function eventsOf(added: typeof reports, pauses: boolean[]) {
    const ledger = await openLedger(await fresh());
    try {
      for (const [i, report] of added.entries()) {
        await add(ledger, report);
        if (pauses[i]) await collateLedger(ledger);
      }
      await collateLedger(ledger);
      return (await events(ledger)).reverse();
    } finally {
      await ledger.close();
    }
  }

  describe(`events in ${store}`, () => {
    test("are made of plans with their outcomes, and of each year's visit by itself", async () => {
      const found = await eventsOf(reports, []);
      expect(found.map(({ type, history }) => `${type}: ${history.map(({ status }) => status).join(", ")}`)).toEqual([
        "visit: happened",
        "visit: happened",
        "agreement: expected, happened",
      ]);
    });

    test("are the same for every order of the reports", async () => {
      const wanted = await eventsOf(reports, []);
      const shuffled = fc.shuffledSubarray(reports, { minLength: reports.length });
      const pauses = fc.array(fc.boolean(), { minLength: reports.length, maxLength: reports.length });
      await fc.assert(
        fc.asyncProperty(shuffled, pauses, async (order, when) => {
          expect(await eventsOf(order, when)).toEqual(wanted);
        }),
        { numRuns: 12 },
      );
    });

    test("a report that is read again is put in again", async () => {
      const ledger = await openLedger(await fresh());
      try {
        for (const report of reports) await add(ledger, report);
        expect(await collateLedger(ledger)).toBe(reports.length);
        const before = await events(ledger);
        const { claims, ...reading } = read(reports[3]!);
        await record(ledger, reports[3]!, { ...reading, claims: [] }, "2");
        expect(await collateLedger(ledger)).toBe(1);
        const without = await events(ledger);
        expect(without.flatMap((event) => event.claims)).toHaveLength(
          before.flatMap((event) => event.claims).length - 1,
        );
        await add(ledger, reports[3]!, "3");
        await collateLedger(ledger);
        expect(await events(ledger)).toEqual(before);
        expect(await collateLedger(ledger)).toBe(0);
      } finally {
        await ledger.close();
      }
    });
  });
}
