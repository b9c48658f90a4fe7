import { describe, expect, test } from "vitest";
import { dossierFrom } from "../../src/collation/from-ledger.ts";
import { collateLedger } from "../../src/collation/into-ledger.ts";
import { type Ledger, openLedger } from "../../src/ledger/open.ts";
import { events } from "../../src/ledger/queries/events.ts";
import type { Filter } from "../../src/ledger/queries/filter.ts";
import { record } from "../../src/ledger/record.ts";
import type { Dossier, Event } from "../../src/model.ts";
import { read } from "../../src/pipeline.ts";
import { reportOf } from "../ledger/report.ts";

const told: [outlet: string, published: string | null, text: string][] = [
  ["Kyodo", "2020-10-14", "Nhật Bản dự kiến ký thỏa thuận chuyển giao thiết bị quốc phòng với Việt Nam."],
  [
    "VOV",
    "2020-10-20",
    "Thủ tướng Nhật Bản Suga Yoshihide thăm Việt Nam ngày 19/10/2020. Trung Quốc phản đối Philippines.",
  ],
  ["VOV", "2021-09-12", "Nhật Bản đã ký thỏa thuận chuyển giao thiết bị quốc phòng với Việt Nam ngày 11/9/2021."],
  ["Kyodo", "2021-09-13", "Japan and Vietnam signed an agreement on defense equipment on September 11, 2021."],
];

/** Filters, and for each event that meets it its type and status. */
const cases: [string, Filter, string[]][] = [
  ["nothing", {}, ["agreement happened", "rejection happened", "visit happened"]],
  ["two states", { entities: ["country:JP", "country:VN"] }, ["agreement happened", "visit happened"]],
  ["a person", { entities: ["person:suga-yoshihide"] }, ["visit happened"]],
  ["a type", { type: "agreement" }, ["agreement happened"]],
  ["a status that none has now", { status: "expected" }, []],
  ["the status of a past day", { status: "expected", asOf: "2020-12" }, ["agreement expected"]],
  ["days", { from: "2021-09", to: "2021-09", type: "agreement" }, ["agreement happened"]],
  ["days on which nothing happened", { from: "2021-10", entities: ["country:JP"] }, []],
  ["days as of a past day", { from: "2021", type: "agreement", asOf: "2020-12-31" }, []],
  ["who published", { type: "visit", outlet: "outlet:kyodo" }, []],
  ["words", { type: "agreement", about: "defense equipment" }, ["agreement happened"]],
];

/** What of a ledger's events and reports meets a filter, alike in every store. */
export function filterContract(store: string, fresh: () => Promise<string>): void {
  async function filled(): Promise<Ledger> {
    const ledger = await openLedger(await fresh());
    for (const [outlet, published, text] of told) {
      const report = reportOf(text.normalize("NFC"), { uri: `${outlet} ${published}`, outlet, published, title: null });
      await record(ledger, report, read(report), "1");
    }
    return ledger;
  }

  describe(`a filter over ${store}`, () => {
    test("by what takes part, type, status, days, publisher and words, as of any day", async () => {
      const ledger = await filled();
      try {
        for (const [what, filter, wanted] of cases) {
          const found = await dossierFrom(ledger, filter);
          expect(named(found.events), `the dossier of ${what}`).toEqual([...wanted].sort());
          if (!filter.asOf)
            expect(named(await events(ledger, filter)), `events by ${what}`).toEqual([...wanted].sort());
        }
      } finally {
        await ledger.close();
      }
    });

    test("of events has every report that tells of them, and of each what it says of them", async () => {
      const ledger = await filled();
      try {
        const { documents, claims, entities, ...rest } = await dossierFrom(ledger, { type: "visit" });
        expect(documents).toHaveLength(1);
        expect(claims.map(({ type }) => type)).toEqual(["visit"]);
        expect(entities.map(({ id }) => id).sort()).toEqual([
          "country:JP",
          "country:VN",
          "outlet:vov",
          "person:suga-yoshihide",
        ]);
        expect(referredTo(claims)).toEqual(new Set(rest.times.map(({ id }) => id)));
      } finally {
        await ledger.close();
      }
    });

    test("as of a day has no report that was told later, and the events as they were", async () => {
      const ledger = await filled();
      try {
        const { documents, events: then } = await dossierFrom(ledger, { asOf: "2021-09-12" });
        expect(documents).toHaveLength(3);
        const [agreement] = then.filter(({ type }) => type === "agreement");
        expect(agreement!.claims).toHaveLength(2);
        const now = await dossierFrom(ledger, {});
        expect(now.events.find(({ id }) => id === agreement!.id)!.claims).toHaveLength(3);
      } finally {
        await ledger.close();
      }
    });

    test("gives the last told first, and no more than are wanted", async () => {
      const ledger = await filled();
      try {
        await collateLedger(ledger);
        const all = await events(ledger);
        expect(all[0]!.type).toBe("agreement");
        expect(await events(ledger, {}, { most: 1 })).toEqual(all.slice(0, 1));
      } finally {
        await ledger.close();
      }
    });
  });
}

const named = (found: Event[]): string[] => found.map(({ type, status }) => `${type} ${status}`).sort();

const referredTo = (claims: Dossier["claims"]) => new Set(claims.flatMap(({ time }) => time ?? []));
