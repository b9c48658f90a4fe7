import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossierFrom } from "../../src/collation/from-ledger.ts";
import { collateLedger } from "../../src/collation/into-ledger.ts";
import { joinsKept } from "../../src/collation/joins/into-ledger.ts";
import { peopleCalled } from "../../src/collation/person.ts";
import { type Decision, decide, withdrawDecision } from "../../src/ledger/decide.ts";
import { judge, withdraw } from "../../src/ledger/judge.ts";
import { LedgerError } from "../../src/ledger/ledger-error.ts";
import { type Ledger, openLedger } from "../../src/ledger/open.ts";
import { decisions } from "../../src/ledger/queries/decisions.ts";
import { events } from "../../src/ledger/queries/events.ts";
import { suggestions } from "../../src/ledger/queries/suggestions.ts";
import { record } from "../../src/ledger/record.ts";
import type { Report } from "../../src/model.ts";
import { read } from "../../src/pipeline.ts";
import { quote, reportOf } from "../ledger/report.ts";

const reportIn = (published: string | null, text: string, nth: number): Report =>
  reportOf(text.normalize("NFC"), { uri: `${nth}.txt`, outlet: "Bến Bờ", published, title: null });

const told: [published: string | null, text: string][] = [
  ["2022-06-20", "Thủ tướng Lào, ông Keola, thăm Việt Nam ngày 19/6/2022."],
  ["2022-06-21", "Thủ tướng Lào Somphone Keola thăm Việt Nam ngày 19/6/2022."],
  ["2022-06-22", "Lao Prime Minister Keola visited Vietnam on June 19, 2022."],
  ["2031-03-02", "Thủ tướng Lào, ông Keola, thăm Việt Nam ngày 1/3/2031."],
  ["2031-03-03", "Thủ tướng Lào Vilay Keola thăm Việt Nam ngày 1/3/2031."],
  ["2023-02-01", "Ngoại trưởng Nepal, ông Rana, thăm Việt Nam ngày 31/1/2023."],
  ["2023-02-02", "Ngoại trưởng Nepal Hari Rana thăm Việt Nam ngày 31/1/2023."],
  ["2023-02-03", "Ngoại trưởng Nepal Bimala Rana thăm Thái Lan ngày 2/2/2023."],
];
const reports = told.map(([published, text], nth) => reportIn(published, text, nth));
const [bare, full] = reports as [Report, Report];

const add = (ledger: Ledger, report: Report, reader = "1") => record(ledger, report, read(report), reader);

/** Everything that identity and judgements make of a ledger. */
async function stateOf(ledger: Ledger) {
  await collateLedger(ledger);
  const ids = (await ledger.read((db) => db.selectFrom("reading").select("document").execute())).map(
    ({ document }) => document,
  );
  return { events: await events(ledger), joins: await joinsKept(ledger, ids.sort()) };
}

const visitors = async (ledger: Ledger): Promise<string[]> => {
  await collateLedger(ledger);
  const people = (await events(ledger)).map(({ participants }) =>
    participants.flatMap(({ entity }) => (entity.startsWith("person:") ? [entity.slice(7)] : [])).join("+"),
  );
  return people.sort();
};

const same = (a: string, b: string, document: string | null = null): Decision => ({
  a: `person:${a}`,
  b: `person:${b}`,
  verdict: "same",
  document,
  reason: "As their office says.",
  who: "lan",
});
const different = (...args: Parameters<typeof same>): Decision => ({ ...same(...args), verdict: "different" });

/** Who is who in a ledger is the same for every order of the reports, and as people decide, in every store. */
export function identityContract(store: string, fresh: () => Promise<string>): void {
  async function withReports(some: Report[], work: (ledger: Ledger) => Promise<void>) {
    const ledger = await openLedger(await fresh());
    try {
      for (const report of some) await add(ledger, report);
      await work(ledger);
    } finally {
      await ledger.close();
    }
  }

  describe(`names in ${store}`, () => {
    test("are joined across reports and languages by word and office, where one whole name of those days fits", async () => {
      await withReports(reports, async (ledger) => {
        // Two foreign ministers of one name within days: the bare name is neither.
        expect(await visitors(ledger)).toEqual(["bimala-rana", "hari-rana", "keola-somphone", "keola-vilay", "rana"]);
        const joins = await joinsKept(ledger, [bare.id]);
        expect(joins).toEqual([
          {
            document: bare.id,
            short: "person:keola",
            meant: "person:keola-somphone",
            basis: "whole-name",
            because: { keys: ["keola prime-minister LA"] },
          },
        ]);
      });
    });

    test("are joined alike for every order of the reports and every pause between them", async () => {
      let wanted: Awaited<ReturnType<typeof stateOf>> | undefined;
      await withReports(reports, async (ledger) => {
        wanted = await stateOf(ledger);
      });
      const shuffled = fc.shuffledSubarray(reports, { minLength: reports.length });
      const pauses = fc.array(fc.boolean(), { minLength: reports.length, maxLength: reports.length });
      await fc.assert(
        fc.asyncProperty(shuffled, pauses, async (order, when) => {
          await withReports([], async (ledger) => {
            for (const [i, report] of order.entries()) {
              await add(ledger, report);
              if (when[i]) await collateLedger(ledger);
            }
            expect(await stateOf(ledger)).toEqual(wanted);
          });
        }),
        { numRuns: 10 },
      );
    });

    test("are joined no longer once the report that gave the whole name is read otherwise", async () => {
      await withReports([bare, full], async (ledger) => {
        const before = await stateOf(ledger);
        expect(before.joins).toHaveLength(1);
        await record(ledger, full, { ...read(full), entities: [], claims: [] }, "2");
        expect((await stateOf(ledger)).joins).toEqual([]);
        await add(ledger, full, "3");
        expect(await stateOf(ledger)).toEqual(before);
      });
    });

    test("stand in a dossier for whom they stand in the ledger, whatever the filter leaves of it", async () => {
      await withReports(reports, async (ledger) => {
        const { entities, documents } = await dossierFrom(ledger, { from: "2022-06-20", to: "2022-06-20" });
        expect(documents.map(({ id }) => id)).toEqual([bare.id]);
        expect(entities.map(({ id }) => id)).toContain("person:keola-somphone");
      });
    });
  });

  describe(`people in ${store}`, () => {
    test("are found by words of any of their names, with posts over time, who was met and why names are one", async () => {
      await withReports(reports, async (ledger) => {
        await collateLedger(ledger);
        const { people, more } = await peopleCalled(ledger, "Keola", 1);
        expect(more).toBe(1);
        expect(people).toMatchObject([
          {
            id: "person:keola-somphone",
            name: "Somphone Keola",
            names: [{ name: "Keola", from: "2022-06-20", to: "2022-06-22" }, { name: "Somphone Keola" }],
            posts: [
              { title: "Thủ tướng", office: "prime-minister", of: "country:LA", from: "2022-06-20", to: "2022-06-21" },
              { title: "Prime Minister", documents: { length: 1 } },
            ],
            met: [{ entity: "country:VN", events: 1, last: "2022-06-19" }],
            joins: [{ short: "person:keola", basis: "whole-name", documents: { length: 2 } }],
          },
        ]);
        expect(await peopleCalled(ledger, "person:nobody", 5)).toEqual({ people: [], more: 0 });
      });
    });

    test("who may be one are suggested, until it is decided", async () => {
      await withReports(reports, async (ledger) => {
        await collateLedger(ledger);
        const keys = ["rana foreign-minister NP"];
        const [first, second] = await suggestions(ledger);
        expect([first, second]).toEqual([
          { short: "person:rana", whole: "person:bimala-rana", keys, documents: 1 },
          { short: "person:rana", whole: "person:hari-rana", keys, documents: 1 },
        ]);
        await decide(ledger, different("rana", "hari-rana"));
        await collateLedger(ledger);
        expect(await suggestions(ledger)).toEqual([first]);
        await decide(ledger, same("rana", "bimala-rana"));
        await collateLedger(ledger);
        expect(await suggestions(ledger)).toEqual([]);
      });
    });
  });

  describe(`decisions on who is who in ${store}`, () => {
    test("join whom no rule joins; taken back, all is as it was", async () => {
      await withReports(reports, async (ledger) => {
        const before = await stateOf(ledger);
        const id = await decide(ledger, same("rana", "hari-rana"));
        expect(await visitors(ledger)).toEqual(["bimala-rana", "hari-rana", "keola-somphone", "keola-vilay"]);
        expect((await stateOf(ledger)).joins).toContainEqual(
          expect.objectContaining({ short: "person:rana", basis: "decision", because: { decisions: [id] } }),
        );
        await withdrawDecision(ledger, id, "minh", "They are not.");
        expect(await stateOf(ledger)).toEqual(before);
        expect(await decisions(ledger)).toMatchObject([{ id, withdrawn: { who: "minh", why: "They are not." } }]);
      });
    });

    test("part whom a rule joins, in one report or in all; taken back, all is as it was", async () => {
      await withReports(reports, async (ledger) => {
        const before = await stateOf(ledger);
        for (const document of [bare.id, null]) {
          const id = await decide(ledger, different("keola", "keola-somphone", document));
          const after = await stateOf(ledger);
          const left = after.joins.filter(({ meant }) => meant === "person:keola-somphone");
          expect(left).toHaveLength(document ? 1 : 0);
          expect(after.joins.filter(({ meant }) => meant === "person:keola-vilay")).toHaveLength(1);
          await withdrawDecision(ledger, id, "lan", "");
          expect(await stateOf(ledger)).toEqual(before);
        }
      });
    });

    test("hold for a later reading", async () => {
      await withReports(reports, async (ledger) => {
        await decide(ledger, same("rana", "hari-rana"));
        await decide(ledger, different("keola", "keola-somphone", bare.id));
        const decided = await stateOf(ledger);
        for (const report of reports) await add(ledger, report, "2");
        expect(await stateOf(ledger)).toEqual(decided);
      });
    });

    test("can say that a report means another of the very same name", async () => {
      await withReports(reports, async (ledger) => {
        await decide(ledger, different("keola-somphone", "keola-somphone", full.id));
        expect(await visitors(ledger)).toContain(`keola-somphone~${full.id}`);
      });
    });

    test("of one report go before those of all", async () => {
      await withReports(reports, async (ledger) => {
        await decide(ledger, same("rana", "hari-rana"));
        await decide(ledger, different("rana", "hari-rana", reports[5]!.id));
        expect(await visitors(ledger)).toContain("rana");
      });
    });

    test("have those collated again who are named, and no others", async () => {
      await withReports(reports, async (ledger) => {
        await collateLedger(ledger);
        await decide(ledger, same("rana", "hari-rana"));
        expect(await collateLedger(ledger)).toBe(2);
        await decide(ledger, different("keola", "keola-somphone", bare.id));
        expect(await collateLedger(ledger)).toBe(1);
      });
    });

    test("are refused where others are against them, and these are named", async () => {
      await withReports(reports, async (ledger) => {
        const first = await decide(ledger, same("rana", "hari-rana"));
        const second = await decide(ledger, same("hari-rana", "bimala-rana"));
        const against = decide(ledger, different("bimala-rana", "rana"));
        await expect(against).rejects.toThrow(LedgerError);
        await expect(against).rejects.toThrow(
          `"person:bimala-rana" and "person:rana" cannot be different because of ${second}, ${first}; withdraw what is`,
        );
        await withdrawDecision(ledger, second, "lan", "");
        const third = await decide(ledger, different("bimala-rana", "rana"));
        await expect(decide(ledger, same("bimala-rana", "hari-rana"))).rejects.toThrow(`because of ${third}, ${first}`);
      });
    });

    test.each<[string, Decision]>([
      ['names "person:nobody"', same("nobody", "rana")],
      ["There is no document nowhere", same("hari-rana", "rana", "nowhere")],
      ["is named twice", same("rana", "rana")],
      ["is named twice", different("rana", "rana")],
    ])("are refused: %s", async (message, decision) => {
      await withReports(reports, async (ledger) => {
        await expect(decide(ledger, decision)).rejects.toThrow(message);
        await expect(withdrawDecision(ledger, "d9", "lan", "")).rejects.toThrow("There is no decision d9");
      });
    });
  });

  describe(`judgements over events in ${store}`, () => {
    const place = { document: full.id, ...quote(full, "thăm"), reason: "", who: "lan" };

    test("take out what was rejected, and put in what was changed, until they are withdrawn", async () => {
      await withReports([full], async (ledger) => {
        const before = await stateOf(ledger);
        const rejected = await judge(ledger, { ...place, property: "claim", verdict: "reject", value: null });
        expect((await stateOf(ledger)).events).toEqual([]);
        expect((await dossierFrom(ledger, {})).claims).toEqual([]);
        await withdraw(ledger, rejected, "lan", "");
        expect(await stateOf(ledger)).toEqual(before);
        await judge(ledger, { ...place, property: "claim.status", verdict: "edit", value: "planned" });
        const day = { document: full.id, ...quote(full, "ngày 19/6/2022"), reason: "", who: "lan" };
        await judge(ledger, { ...day, property: "time.edtf", verdict: "edit", value: "2022-07-19" });
        expect((await stateOf(ledger)).events).toMatchObject([{ status: "planned", when: "2022-07-19" }]);
      });
    });

    test("survive another reading", async () => {
      await withReports([full], async (ledger) => {
        await judge(ledger, { ...place, property: "claim", verdict: "reject", value: null });
        await add(ledger, full, "2");
        expect((await stateOf(ledger)).events).toEqual([]);
      });
    });
  });
}
