import { describe, expect, test } from "vitest";
import { pending } from "../../src/ledger/collated/happenings.ts";
import { failures, recordFailure } from "../../src/ledger/failures.ts";
import { type Judgement, judge, withdraw } from "../../src/ledger/judge.ts";
import { LedgerError } from "../../src/ledger/ledger-error.ts";
import { type Ledger, type Opening, openLedger } from "../../src/ledger/open.ts";
import type { Filter } from "../../src/ledger/queries/filter.ts";
import { judgements } from "../../src/ledger/queries/judgements.ts";
import { readings } from "../../src/ledger/queries/readings.ts";
import { secondReadings, unreadBy } from "../../src/ledger/queries/second-readings.ts";
import { record } from "../../src/ledger/record.ts";
import { recordSecond } from "../../src/ledger/record-second.ts";
import { standing } from "../../src/ledger/view.ts";
import { quote, readingOf, reportOf } from "./report.ts";

const signing = reportOf("Nhật ký với Việt Nam\nHai nước đã ký thỏa thuận tại Hà Nội ngày 11/9/2021.", {
  uri: "https://a.example/1",
  published: "2021-09-13",
});
const signed = readingOf(signing, {
  names: [{ id: "gov:JP", name: "Japan", said: "Nhật" }],
  claims: [{ trigger: "đã ký", time: "ngày 11/9/2021", edtf: "2021-09-11" }],
});
const plan = reportOf("Tokyo to sign\nJapan plans to sign an agreement with Vietnam by March 2022.", {
  uri: "https://b.example/2",
  published: "2020-10-14",
});
const planned = readingOf(plan, {
  claims: [{ trigger: "plans to sign", status: "planned", time: "March 2022", edtf: "../2022-03" }],
});
const undated = reportOf("No day\nA visit is told of.", { uri: "c.txt" });
const told = readingOf(undated, { claims: [{ trigger: "visit", type: "visit" }] });

const rejection: Judgement = {
  document: plan.id,
  ...quote(plan, "plans to sign"),
  property: "claim",
  verdict: "reject",
  value: null,
  reason: "The page was taken back.",
  who: "lan",
};
const edit: Judgement = { ...rejection, property: "claim.status", verdict: "edit", value: "expected" };

/** Tables that the first version did not have, those that hang on others first. */
const later = [
  "decision_withdrawal",
  "decision",
  "same_as",
  "name_seen",
  "second_reading",
  "word_index",
  "snapshot",
  "story_report",
  "pending_story",
  "story_turn",
  "named",
  "event_entity",
  "event_claim",
  "event",
  "pending",
  "happening_key",
  "happening",
] as const;

/** What every store does alike. `fresh` gives the location of a ledger that is not there yet. */
export function contract(store: string, fresh: () => Promise<string>): void {
  const opened = async (opening?: Opening) => openLedger(await fresh(), opening);
  const withLedger = (work: (ledger: Ledger) => Promise<void>, opening?: Opening) => async () => {
    const ledger = await opened(opening);
    await work(ledger).finally(ledger.close);
  };
  const tick = {
    clock: (
      (at) => () =>
        (at += 1000)
    )(0),
  };

  describe(`a ledger in ${store}`, () => {
    test(
      "gives back what was recorded, to the letter",
      withLedger(async (ledger) => {
        expect(await record(ledger, signing, signed, "1")).toBe("added");
        expect(await readings(ledger)).toEqual([signed]);
        const originals = await ledger.read((db) => db.selectFrom("original").selectAll().execute());
        expect(originals.map(({ bytes }) => new Uint8Array(bytes))).toEqual([signing.original.bytes]);
      }),
    );

    test(
      "changes nothing when the same reader reads the same again",
      withLedger(async (ledger) => {
        await record(ledger, signing, signed, "1");
        const before = await rowsIn(ledger);
        expect(await record(ledger, signing, signed, "1")).toBe("known");
        expect(await rowsIn(ledger)).toEqual(before);
      }, tick),
    );

    test(
      "replaces a reading by another reader's, and keeps the original and its day",
      withLedger(async (ledger) => {
        await record(ledger, plan, planned, "1");
        const before = await rowsIn(ledger);
        const bare = readingOf(plan);
        expect(await record(ledger, plan, bare, "2")).toBe("reread");
        expect(await readings(ledger)).toEqual([bare]);
        const after = await rowsIn(ledger);
        expect(after.original).toEqual(before.original);
        expect(after.document).toEqual(before.document);
        expect([after.claim, after.named, after.words.length]).toEqual([[], [], 1]);
      }, tick),
    );

    test(
      "reads again of what a person now says, and is not changed by who says nothing",
      withLedger(async (ledger) => {
        const dated = { ...undated, published: "2022-06-28" };
        const again = { ...told, document: { ...told.document, published: signed.document.published } };
        await record(ledger, undated, told, "1");
        expect(await record(ledger, dated, again, "1", ["published"])).toBe("reread");
        expect(await record(ledger, dated, again, "1", ["published"])).toBe("known");
        expect(await record(ledger, undated, told, "1")).toBe("known");
        expect(await readings(ledger)).toEqual([again]);
      }),
    );

    test(
      "keeps one original for the same bytes at two addresses",
      withLedger(async (ledger) => {
        const copy = reportOf(plan.text, { uri: "https://copy.example/2" });
        await record(ledger, plan, planned, "1");
        expect(await record(ledger, copy, readingOf(copy), "1")).toBe("added");
        expect((await rowsIn(ledger)).original).toHaveLength(1);
        expect(await readings(ledger)).toHaveLength(2);
      }),
    );

    test(
      "records a report once when two do so at once",
      withLedger(async (ledger) => {
        const done = await Promise.all([1, 2, 3].map(() => record(ledger, plan, planned, "1")));
        expect(done.sort()).toEqual(["added", "known", "known"]);
      }),
    );

    test.each([
      ["claims[0].trigger", { claims: [{ ...planned.claims[0]!, trigger: { start: 0, end: 5, text: "plans" } }] }],
      ["claims[0]", { claims: [{ ...planned.claims[0]!, end: 9999 }] }],
      ["claims[0]", { claims: [{ ...planned.claims[0]!, document: "another" }] }],
      ["times[0]", { times: [{ ...planned.times[0]!, start: -1 }] }],
      ["times[0]", { times: [{ ...planned.times[0]!, start: 0.5 }] }],
    ])("refuses a quote that the text does not have, at %s", async (field, change) => {
      await withLedger(async (ledger) => {
        const refused = record(ledger, plan, { ...planned, ...change }, "1");
        await expect(refused).rejects.toThrow(LedgerError);
        await expect(refused).rejects.toThrow(`${plan.uri} was not recorded because ${field} does not quote`);
        expect((await rowsIn(ledger)).document).toEqual([]);
      })();
    });

    test.each([
      ["text", { text: "cut\0short" }],
      ["title", { title: "half a pair \ud800" }],
    ])("refuses a %s that would not come back as it was", async (field, told) => {
      await withLedger(async (ledger) => {
        const report = { ...undated, ...told };
        await expect(record(ledger, report, readingOf({ ...report, ...told }), "1")).rejects.toThrow(
          `its ${field} has`,
        );
      })();
    });

    test(
      "keeps any other character",
      withLedger(async (ledger) => {
        const report = reportOf("Đối Chiếu\n\u0001\u00a0𠮷 👩‍🚀 \u202e'\";--%_\\ \ufeff", { uri: "d'--.txt" });
        await record(ledger, report, readingOf(report), "1");
        expect(await readings(ledger)).toEqual([readingOf(report)]);
      }),
    );

    test(
      "keeps a report that names more than a statement takes",
      withLedger(async (ledger) => {
        const [nhat] = signed.entities;
        const entities = Array.from({ length: 3000 }, (_, nth) => ({ ...nhat!, id: `person:${nth}` }));
        await record(ledger, signing, { ...signed, entities }, "1");
        expect((await rowsIn(ledger)).named).toHaveLength(3000);
      }),
    );

    test(
      "gives readings in the order of their days, then ids, those without a day last",
      withLedger(async (ledger) => {
        const twin = reportOf("Twin\nIt came on the same day.", { uri: "e.txt", published: "2020-10-14" });
        for (const [report, reading] of [
          [undated, told],
          [signing, signed],
          [plan, planned],
        ] as const) {
          await record(ledger, report, reading, "1");
        }
        await record(ledger, twin, readingOf(twin), "1");
        const ids = (await readings(ledger)).map(({ document }) => document.id);
        expect(ids).toEqual([...[plan.id, twin.id].sort(), signing.id, undated.id]);
      }),
    );

    const filters: [Filter, string[]][] = [
      [{}, ["plan", "signing", "undated"]],
      [{ about: "" }, ["plan", "signing", "undated"]],
      [{ about: "ký" }, ["signing"]],
      [{ about: "thoa thuan" }, ["signing"]],
      [{ about: "kỳ" }, []],
      [{ about: "japan" }, ["plan", "signing"]],
      [{ about: "japan vietnam" }, ["plan"]],
      [{ about: "nowhere" }, []],
      [{ from: "2021" }, ["plan", "signing"]],
      [{ to: "2020-12-31" }, ["plan"]],
      [{ from: "2022-03-15", to: "2022-03-16" }, ["plan"]],
      [{ from: "2021-09-11", to: "2021-09-11" }, ["signing"]],
      [{ from: "2021-09-12", to: "2021-09-12" }, []],
      [{ from: "2020-10", to: "2021-09", about: "tokyo" }, ["plan"]],
      [{ from: "1900", to: "2019" }, []],
    ];
    test.each(filters)("finds by %j: %j", async (filter, expected) => {
      await withLedger(async (ledger) => {
        await record(ledger, signing, signed, "1");
        await record(ledger, plan, planned, "1");
        await record(ledger, undated, told, "1");
        const names = { [signing.id]: "signing", [plan.id]: "plan", [undated.id]: "undated" };
        expect((await readings(ledger, filter)).map(({ document }) => names[document.id])).toEqual(expected);
      })();
    });

    test(
      "says so when a day is none",
      withLedger(async (ledger) => {
        await expect(readings(ledger, { from: "soon" })).rejects.toThrow('"soon" is not a day');
      }),
    );

    test("holds desks apart", async () => {
      const location = await fresh();
      const [hanoi, hue] = [await openLedger(location, { desk: "hanoi" }), await openLedger(location, { desk: "hue" })];
      await record(hanoi, plan, planned, "1");
      await judge(hanoi, edit);
      await recordFailure(hanoi, { uri: "x", reason: "gone" });
      await recordSecond(hanoi, second);
      expect([await readings(hue), await judgements(hue), await failures(hue)]).toEqual([[], [], []]);
      expect((await secondReadings(hue, [plan.id])).size).toBe(0);
      expect(await record(hue, plan, planned, "1")).toBe("added");
      await Promise.all([hanoi.close(), hue.close()]);
    });

    test(
      "keeps judgements through another reading, and they hold for it",
      withLedger(async (ledger) => {
        await record(ledger, plan, planned, "1");
        await judge(ledger, edit);
        await record(ledger, plan, { ...planned, figures: [] }, "2");
        const kept = await judgements(ledger, { document: plan.id });
        expect(kept).toMatchObject([{ ...edit, withdrawn: null }]);
        expect(standing(planned, kept).reading.claims[0]?.status).toBe("expected");
      }),
    );

    test(
      "gives judgements in the order in which they were made, at the same instant too",
      withLedger(
        async (ledger) => {
          await record(ledger, plan, planned, "1");
          const values = ["expected", "possible", "ongoing", "denied", "planned", "happened", "cancelled", "postponed"];
          for (let nth = 0; nth < 12; nth++) await judge(ledger, { ...edit, value: values[nth % 8]! });
          const kept = await judgements(ledger);
          expect(kept.map(({ value }) => value)).toEqual([...values, ...values.slice(0, 4)]);
        },
        { clock: () => 0 },
      ),
    );

    test(
      "withdraws a judgement and keeps it, with who took it back and why",
      withLedger(async (ledger) => {
        await record(ledger, plan, planned, "1");
        const id = await judge(ledger, rejection);
        await withdraw(ledger, id, "minh", "The page is there again.");
        await withdraw(ledger, id, "lan", "Once more.");
        const [kept] = await judgements(ledger);
        expect(kept).toMatchObject({ ...rejection, id, withdrawn: { who: "minh", why: "The page is there again." } });
        expect(standing(planned, [kept!]).reading).toEqual(planned);
      }),
    );

    test.each<[string, Partial<Judgement>]>([
      ["no document nowhere", { document: "nowhere" }],
      ['does not have "plans to sign" there', { start: 0, end: 13 }],
      ['cannot be judged with edit "x"', { property: "claim", verdict: "edit", value: "x" }],
      ['cannot be judged with edit "soon"', { property: "time.edtf", verdict: "edit", value: "soon" }],
      ["cannot be judged with accept null", { property: "claim.status", verdict: "accept" }],
      ["cannot be judged", { property: "constructor" as "claim" }],
    ])("refuses a judgement: %s", async (message, wrong) => {
      await withLedger(async (ledger) => {
        await record(ledger, plan, planned, "1");
        await expect(judge(ledger, { ...rejection, ...wrong })).rejects.toThrow(message);
        await expect(withdraw(ledger, "none", "lan", "")).rejects.toThrow("There is no judgement none");
      })();
    });

    const second = {
      reader: "model@1",
      reading: readingOf(plan, { claims: [{ trigger: "plans to sign", status: "expected" }] }),
      dropped: { unquoted: 1, ambiguous: 2, malformed: 3 },
    };

    test(
      "keeps a second reading beside the first, and changes nothing of that",
      withLedger(async (ledger) => {
        await record(ledger, plan, planned, "1");
        const before = await rowsIn(ledger);
        expect(await recordSecond(ledger, second)).toBe(true);
        expect(await secondReadings(ledger, [plan.id, signing.id])).toEqual(new Map([[plan.id, second]]));
        expect(await rowsIn(ledger)).toEqual(before);
        expect(await unreadBy(ledger, "model@1", [signing.id, plan.id])).toEqual([signing.id]);
        expect(await unreadBy(ledger, "model@2", [signing.id, plan.id])).toEqual([signing.id, plan.id]);
      }, tick),
    );

    test(
      "replaces a second reading by another's, and lets it go with the first",
      withLedger(async (ledger) => {
        await record(ledger, plan, planned, "1");
        await recordSecond(ledger, second);
        const other = { ...second, reader: "other@1", reading: readingOf(plan) };
        await recordSecond(ledger, other);
        const ids = [plan.id];
        expect((await secondReadings(ledger, ids)).get(plan.id)).toEqual(other);
        await record(ledger, plan, planned, "1");
        expect((await secondReadings(ledger, ids)).size).toBe(1);
        await record(ledger, plan, readingOf(plan), "2");
        expect((await secondReadings(ledger, ids)).size).toBe(0);
      }),
    );

    test(
      "keeps no second reading of what is not there or has another text, and refuses one that misquotes",
      withLedger(async (ledger) => {
        expect(await recordSecond(ledger, second)).toBe(false);
        await record(ledger, plan, planned, "1");
        const { document } = second.reading;
        const longer = { ...second.reading, document: { ...document, text: `${document.text} More.` } };
        expect(await recordSecond(ledger, { ...second, reading: longer })).toBe(false);
        const claims = [{ ...second.reading.claims[0]!, end: 9999 }];
        const wrong = recordSecond(ledger, { ...second, reading: { ...second.reading, claims } });
        await expect(wrong).rejects.toThrow(LedgerError);
        await expect(wrong).rejects.toThrow("claims[0] does not quote the text");
        expect((await secondReadings(ledger, [plan.id])).size).toBe(0);
      }),
    );

    test("that is of the first version takes all that came later once it is opened", async () => {
      const location = await fresh();
      const older = await openLedger(location);
      await record(older, signing, signed, "1");
      await older.write(async (db) => {
        for (const table of later) await db.schema.dropTable(table).execute();
        await db.schema.dropTable("word_token").ifExists().execute();
        await db.schema.dropIndex("reading_publisher").execute();
        await db.schema.dropIndex("reading_edition").execute();
        await db.schema.alterTable("reading").dropColumn("publisher").execute();
        await db.schema.createTable("mention").addColumn("desk", "text").execute();
        await db.deleteFrom("schema_version").where("version", ">", 1).execute();
      });
      await older.close();
      const ledger = await openLedger(location, { mustExist: true });
      expect(await readings(ledger)).toEqual([signed]);
      expect(await readings(ledger, { about: "ký japan" })).toEqual([signed]);
      expect((await rowsIn(ledger)).named).toMatchObject([{ entity: "gov:JP", name: "Japan", country: null }]);
      expect(await recordSecond(ledger, { ...second, reading: signed })).toBe(true);
      expect(await ledger.read((db) => pending(db, ledger.desk, 10))).toEqual([signing.id]);
      await ledger.close();
    });

    test(
      "lists what could not be taken in until it is recorded after all",
      withLedger(async (ledger) => {
        await record(ledger, plan, planned, "1");
        await recordFailure(ledger, { uri: "z\0", reason: "empty" });
        await recordFailure(ledger, { uri: plan.uri, reason: "404" });
        await recordFailure(ledger, { uri: plan.uri, reason: "404" });
        expect((await failures(ledger)).map(({ uri, reason }) => [uri, reason])).toEqual([
          [plan.uri, "404"],
          ["z\ufffd", "empty"],
        ]);
        expect(await record(ledger, plan, planned, "1")).toBe("known");
        expect((await failures(ledger)).map(({ uri }) => uri)).toEqual(["z\ufffd"]);
        expect((await rowsIn(ledger)).failure).toHaveLength(2);
      }),
    );

    test(
      "leaves nothing of a report whose recording fails in the middle",
      withLedger(async (ledger) => {
        const broken = { ...planned, claims: [{ ...planned.claims[0]!, status: null as never }] };
        await expect(record(ledger, plan, broken, "1")).rejects.toThrow(LedgerError);
        const rows = await rowsIn(ledger);
        expect([rows.original, rows.document, rows.reading, rows.words]).toEqual([[], [], [], []]);
        expect(await record(ledger, plan, planned, "1")).toBe("added");
      }),
    );

    test("is begun once by many who open it at once, and opened again as it was", async () => {
      const location = await fresh();
      const ledgers = await Promise.all([1, 2, 3, 4].map(() => openLedger(location)));
      await Promise.all(ledgers.map((ledger) => record(ledger, plan, planned, "1")));
      await Promise.all(ledgers.map((ledger) => ledger.close()));
      const again = await openLedger(location, { mustExist: true });
      expect(await readings(again)).toEqual([planned]);
      await again.close();
    });

    test("refuses a ledger of a later version, and says which and what to do", async () => {
      const location = await fresh();
      const ledger = await openLedger(location);
      const { version } = await ledger.read((db) =>
        db.selectFrom("schema_version").select("version").orderBy("version", "desc").executeTakeFirstOrThrow(),
      );
      await ledger.write((db) => db.insertInto("schema_version").values({ version: 99, migrated_at: "" }).execute());
      await ledger.close();
      const refused = openLedger(location);
      await expect(refused).rejects.toThrow(LedgerError);
      await expect(refused).rejects.toThrow(
        `The ledger ${ledger.location} is of version 99 and this doichieu knows version ${version}; update doichieu.`,
      );
    });

    test("does not write among the tables of others", async () => {
      const location = await fresh();
      const ledger = await openLedger(location);
      await ledger.write((db) => db.schema.dropTable("schema_version").execute());
      await ledger.close();
      await expect(openLedger(location)).rejects.toThrow("holds something else");
    });

    test("is not begun by one who only wants to read", async () => {
      await expect(openLedger(await fresh(), { mustExist: true })).rejects.toThrow(/(does not exist|is empty); add/);
    });
  });
}

const tables = ["original", "document", "reading", "claim", "named", "words", "failure"] as const;

/** Every row of the tables that reading fills. */
async function rowsIn(ledger: Ledger): Promise<Record<(typeof tables)[number], unknown[]>> {
  const rows = tables.map((table) =>
    ledger.read(async (db) => [table, await db.selectFrom(table).selectAll().execute()] as const),
  );
  return Object.fromEntries(await Promise.all(rows)) as Record<(typeof tables)[number], unknown[]>;
}
