import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collateStories } from "../../../src/collation/stories/into-ledger.ts";
import { storiesOf } from "../../../src/collation/stories/stories.ts";
import { dayNumberOf } from "../../../src/ledger/days.ts";
import { type Ledger, openLedger } from "../../../src/ledger/open.ts";
import { stories, story, storyOf } from "../../../src/ledger/queries/stories.ts";
import { record } from "../../../src/ledger/record.ts";
import type { Report } from "../../../src/model.ts";
import { read } from "../../../src/pipeline.ts";
import { termsOf } from "../../../src/text/terms.ts";
import { tokenise } from "../../../src/text/token.ts";
import { reportOf } from "../../ledger/report.ts";

const visit = "Ông Kishi xem tàu tuần tra ở Hải Phòng";
const rice = "Nông dân Campuchia bán thóc khi giá gạo Thái Lan tăng";

const told: [outlet: string, published: string | null, text: string][] = [
  ["Bến Bờ", "2021-04-01", `${visit}.`],
  ["Cửa Sông", "2021-04-02", "Bộ trưởng Kishi tới Hải Phòng xem tàu tuần tra mới."],
  ["Cửa Sông", "2021-04-02", `${rice}.`],
  ["Bến Bờ", "2021-04-05", "Giá gạo Thái Lan tăng, nông dân Campuchia bán thóc sớm."],
  // Between two of these visits lies more than a report is looked back at; with this one it does not.
  ["Ledger", "2021-04-09", `${visit} lần nữa.`],
  ["Bến Bờ", "2021-04-17", `${visit} trong ngày cuối.`],
  ["Bến Bờ", "2021-05-20", `${visit}.`],
  ["Cửa Sông", null, `${rice}!`],
  ["Ledger", null, `${rice}?`],
];

const reports = told.map(([outlet, published, text], i) =>
  reportOf(text.normalize("NFC"), { uri: `${i}`, outlet, published, title: null, language: "vi" }),
);

const add = (ledger: Ledger, report: Report, reader = "1") => record(ledger, report, read(report), reader);

/** What a store keeps of stories is the same for every order and every way in which reports come in. */
export function storiesContract(store: string, fresh: () => Promise<string>): void {
  async function inLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
    const ledger = await openLedger(await fresh());
    try {
      return await work(ledger);
    } finally {
      await ledger.close();
    }
  }

  const kept = (ledger: Ledger) => Promise.all(reports.map(({ id }) => storyOf(ledger, id)));

  const keptOf = (added: Report[], pauses: boolean[]) =>
    inLedger(async (ledger) => {
      for (const [i, report] of added.entries()) {
        await add(ledger, report);
        if (pauses[i]) await collateStories(ledger);
      }
      await collateStories(ledger);
      return kept(ledger);
    });

  describe(`stories in ${store}`, () => {
    test("are those of the same reports without a ledger", async () => {
      const found = await keptOf(reports, []);
      const ids = found.map((each) => each!.reports.map(({ document }) => document));
      const all = reports.map(({ id, published, text }) => ({
        id,
        text,
        day: dayNumberOf(published),
        terms: termsOf({ tokens: tokenise(text), language: "vi" }),
      }));
      expect(new Set(ids.map(String))).toEqual(new Set(storiesOf(all).map(String)));
    });

    test("are the same for every order of the reports", async () => {
      const wanted = await keptOf(reports, []);
      const shuffled = fc.shuffledSubarray(reports, { minLength: reports.length });
      const pauses = fc.array(fc.boolean(), { minLength: reports.length, maxLength: reports.length });
      await fc.assert(
        fc.asyncProperty(shuffled, pauses, async (order, when) => {
          expect(await keptOf(order, when)).toEqual(wanted);
        }),
        { numRuns: 12 },
      );
    });

    test("a report that is said to be of another day goes to the stories of that day", () =>
      inLedger(async (ledger) => {
        for (const report of reports) await add(ledger, report);
        await collateStories(ledger);
        const before = await kept(ledger);
        await add(ledger, { ...reports[1]!, published: "2021-05-21" }, "2");
        expect(await collateStories(ledger)).toBe(1);
        const moved = await storyOf(ledger, reports[1]!.id);
        expect(moved?.reports.map(({ day }) => day)).toEqual(["2021-05-20", "2021-05-21"]);
        await add(ledger, reports[1]!, "3");
        await collateStories(ledger);
        expect(await kept(ledger)).toEqual(before);
        expect(await collateStories(ledger)).toBe(0);
      }));

    test("are found by day, the one that most outlets tell first, and by a document", () =>
      inLedger(async (ledger) => {
        for (const report of reports) await add(ledger, report);
        await collateStories(ledger);
        const [first, second, ...others] = await stories(ledger, "2021-04-01", "2021-04-10", 10);
        expect(others).toEqual([]);
        expect(first).toMatchObject({ first: "2021-04-01", last: "2021-04-09", reports: 3, texts: 3, outlets: 3 });
        expect(second).toMatchObject({ first: "2021-04-02", last: "2021-04-05", outlets: 2 });
        expect((await story(ledger, second!.id))?.reports).toHaveLength(2);
        expect(await storyOf(ledger, "none")).toBeNull();
        expect(await story(ledger, "none")).toBeNull();
      }));
  });
}
