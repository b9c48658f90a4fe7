import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LedgerError } from "../../src/ledger/ledger-error.ts";
import { type Ledger, openLedger } from "../../src/ledger/open.ts";
import type { Filter } from "../../src/ledger/queries/filter.ts";
import { readings } from "../../src/ledger/queries/readings.ts";
import { type Hit, type Paging, search } from "../../src/ledger/queries/search.ts";
import { record } from "../../src/ledger/record.ts";
import { isMet } from "../../src/search/query.ts";
import { understood } from "../../src/search/typed.ts";
import { wordsOf } from "../../src/search/words.ts";
import { type Read, readingOf, reportOf } from "./report.ts";

const told: [uri: string, published: string | null, text: string, read?: Read][] = [
  [
    "signing",
    "2021-09-13",
    "Nhật ký với Việt Nam\nHai nước đã ký thỏa thuận về thiết bị quốc phòng tại Hà Nội.",
    {
      outlet: "outlet:kyodo",
      names: [{ id: "gov:JP", name: "Japan", said: "Nhật", country: "JP" }],
      claims: [{ trigger: "đã ký", type: "agreement" }],
    },
  ],
  [
    "plan",
    "2020-10-14",
    "Tokyo to sign\nJapan plans to sign an agreement on defence equipment with Vietnam.",
    { claims: [{ trigger: "plans to sign", status: "planned" }] },
  ],
  [
    "port",
    "2021-09-13",
    "Tàu cập cảng Đà Nẵng\nHai tàu cập cảng Đà Nẵng năm thứ ba. Thủ tướng gửi thư, không nhắc quốc phòng.",
    { claims: [{ trigger: "cập cảng Đà Nẵng năm", type: "visit" }] },
  ],
  ["jets", "2022-01", "Six F-16 jets\nSix jets came, and no F-35."],
  ["undated", null, "Quốc hội\nQuốc hội bàn về phòng cháy."],
];

const reportFor = ([uri, published, text]: (typeof told)[number]) => reportOf(text, { uri, published });

/** What every store finds alike. */
export function searchContract(store: string, fresh: () => Promise<string>): void {
  async function filled(entries: typeof told) {
    const ledger = await openLedger(await fresh(), { clock: () => Date.UTC(2021, 11, 31) });
    for (const entry of entries) {
      const report = reportFor(entry);
      await record(ledger, report, readingOf(report, entry[3]), "1");
    }
    return ledger;
  }

  async function using(work: (ledger: Ledger) => Promise<void>, entries = told) {
    const ledger = await filled(entries);
    await work(ledger).finally(ledger.close);
  }

  const found = async (ledger: Ledger, filter: Filter, paging?: Paging) =>
    (await search(ledger, filter, paging)).hits.map(({ uri }) => uri);

  describe(`search in ${store}`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ledger = await filled(told);
    });
    afterAll(() => ledger?.close());

    const newestFirst = ["jets", ...inOrder("port", "signing"), "plan", "undated"];

    test.each<[Filter, string[]]>([
      [{}, newestFirst],
      [{ about: " ?! " }, newestFirst],
      [{ about: "quoc phong" }, [...inOrder("port", "signing"), "undated"]],
      [{ about: '"quoc phong"' }, inOrder("port", "signing")],
      [{ about: '"quốc phòng"' }, inOrder("port", "signing")],
      [{ about: "da nang" }, ["port"]],
      [{ about: "Đà Nẵng" }, ["port"]],
      [{ about: "thư" }, ["port"]],
      [{ about: "thu" }, ["port"]],
      [{ about: "thứ tướng" }, ["port"]],
      [{ about: '"thứ tướng"' }, []],
      [{ about: "hà nội OR tokyo" }, ["signing", "plan"]],
      [{ about: "quoc phong -thu" }, ["signing", "undated"]],
      [{ about: 'quoc phong -"quoc phong"' }, ["undated"]],
      [{ about: 'quoc NOT ("quoc phong" OR nowhere)' }, ["undated"]],
      [{ about: "(signing OR sign) vietnam" }, ["plan"]],
      [{ about: "japan" }, ["signing", "plan"]],
      [{ about: '"việt nam hai nước"' }, []],
      [{ about: "F-16" }, ["jets"]],
      [{ about: "F-18" }, []],
      [{ about: "nowhere" }, []],
      [{ outlet: "outlet:kyodo" }, ["signing"]],
      [{ entities: ["gov:JP"] }, ["signing"]],
      [{ entities: ["country:JP"] }, ["signing"]],
      [{ entities: ["country:JP", "country:VN"] }, []],
      [{ type: "visit" }, ["port"]],
      [{ status: "planned" }, ["plan"]],
      [{ type: "visit", status: "planned" }, []],
      [{ from: "2021-09-13", to: "2021-09-13" }, inOrder("port", "signing")],
      [{ about: "quoc phong", from: "2021" }, inOrder("port", "signing")],
      [{ asOf: "2021-09-13" }, [...inOrder("port", "signing"), "plan"]],
      [{ asOf: "2021-12-31" }, [...inOrder("port", "signing"), "plan", "undated"]],
      [{ about: "nhat OR japan", asOf: "2020" }, ["plan"]],
    ])("finds by %j: %j", (filter, expected) =>
      using(async (ledger) => {
        expect(await found(ledger, filter)).toEqual(expected);
        expect((await search(ledger, filter, { most: 1 })).total).toBe(expected.length);
        expect(await found(ledger, filter, { by: "relevance" })).toEqual(expect.arrayContaining(expected));
      }),
    );

    test.each<[Filter, string]>([
      [{ about: "-thu" }, "only says what to leave out"],
      [{ about: "thu ".repeat(200) }, "more than a hundred words"],
      [{ from: "soon" }, '"soon" is not a day'],
    ])("says of %j what is wrong", (filter, said) =>
      using(async (ledger) => {
        await expect(search(ledger, filter)).rejects.toThrow(LedgerError);
        await expect(search(ledger, filter)).rejects.toThrow(said);
      }, []),
    );

    test("gives hits in pages, each once and all of them, by day and by relevance", () =>
      using(async (ledger) => {
        for (const paging of [{}, { by: "relevance" as const }]) {
          for (const about of ["", "quoc OR sign OR jets"]) {
            const all = await found(ledger, { about }, paging);
            const turned: string[] = [];
            for (let after: string | null | undefined; after !== null; ) {
              const { hits, next, total } = await search(
                ledger,
                { about },
                { ...paging, most: 2, ...(after && { after }) },
              );
              expect(total).toBe(all.length);
              turned.push(...hits.map(({ uri }) => uri));
              after = next;
            }
            expect(turned).toEqual(all);
          }
        }
        await expect(search(ledger, {}, { after: "x" })).rejects.toThrow('"x" does not say where to go on');
      }));

    test("gives each hit with where its words stand", () =>
      using(async (ledger) => {
        const { hits } = await search(ledger, { about: '"quoc phong" japan' });
        const [reading] = await readings(ledger, { outlet: "outlet:kyodo" });
        expect(hits).toMatchObject([
          { uri: "signing", outlet: "outlet:kyodo", published: "2021-09-13", language: "vi" },
        ]);
        expect(marked(hits[0]!, reading!.document.text)).toEqual([
          "Hai nước đã ký thỏa thuận về thiết bị [quốc phòng] tại Hà Nội.",
          "[Nhật] ký với Việt Nam",
        ]);
      }));

    test("puts what says more of the words first, by relevance", () =>
      using(
        async (ledger) => {
          const hits = await search(ledger, { about: "ký kết OR nowhere" }, { by: "relevance" });
          expect(hits.hits.map(({ uri }) => uri)).toEqual(["title", "often", "once"]);
          const scores = hits.hits.map(({ score }) => score!);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(await found(ledger, { about: "ký kết" })).toEqual(["once", "often", "title"]);
        },
        [
          ["title", "2020-01-01", "Ký kết\nHai nước gặp nhau trong tuần."],
          ["often", "2020-01-02", "Tin ngắn\nKý kết xong lại ký kết nữa trong tuần."],
          ["once", "2020-01-03", "Tin ngắn\nHai nước ký kết, và có nhiều lời nữa được nói ra ở đây."],
          ["other", "2020-01-04", "Tin ngắn\nKhông có gì."],
        ],
      ));

    test("finds only what a later reading has", () =>
      using(async (ledger) => {
        const report = reportFor(told[0]!);
        expect(await found(ledger, { about: "japan" })).toEqual(["signing", "plan"]);
        await record(ledger, report, readingOf(report), "2");
        expect(await found(ledger, { about: "japan" })).toEqual(["plan"]);
        expect(await found(ledger, { about: "hà nội" })).toEqual(["signing"]);
      }));

    test("holds desks apart", async () => {
      const location = await fresh();
      const [hanoi, hue] = [await openLedger(location, { desk: "hanoi" }), await openLedger(location, { desk: "hue" })];
      const report = reportFor(told[0]!);
      await record(hanoi, report, readingOf(report), "1");
      expect([await found(hue, { about: "ký" }), await found(hue, {})]).toEqual([[], []]);
      expect(await found(hanoi, { about: "ký" })).toEqual(["signing"]);
      await Promise.all([hanoi.close(), hue.close()]);
    });

    test("finds words of any length, and every word of a text of a million letters", () => {
      const long = "ă".repeat(3000);
      const many = Array.from({ length: 160_000 }, (_, nth) => `w${nth.toString(36)}`).join(" ");
      return using(
        async (ledger) => {
          expect(await found(ledger, { about: `${long}x` })).toEqual(["long"]);
          expect(await found(ledger, { about: `${long}y` })).toEqual([]);
          expect(await found(ledger, { about: `dai -${long}y` })).toEqual(["long"]);
          expect(await found(ledger, { about: `w0 w${(159_999).toString(36)}` })).toEqual(["many"]);
        },
        [
          ["long", null, `Dai ${long}x`],
          ["many", null, many],
        ],
      );
    });

    test("finds what a walk over all texts finds", async () => {
      await fc.assert(
        fc.asyncProperty(corpus, fc.array(typed, { minLength: 40, maxLength: 40 }), async (texts, questions) => {
          const entries = texts.map((text, nth): (typeof told)[number] => [`${nth}`, null, text]);
          await using(async (ledger) => {
            for (const about of questions) {
              const { query, fault } = understood(about);
              if (fault) continue;
              const met = entries.filter(([, , text]) => !query || isMet(query, wordsOf([text.split("\n")[0]!, text])));
              const uris = await found(ledger, { about }, { most: 100 });
              expect(uris.toSorted(), about).toEqual(met.map(([uri]) => uri).toSorted());
            }
          }, entries);
        }),
        { numRuns: 4 },
      );
    });
  });
}

const vocabulary = [
  "ký",
  "kỳ",
  "ky",
  "Nam",
  "năm",
  "hòa",
  "hoà",
  "HOA",
  "Đa",
  "đà",
  "a",
  "å",
  "16",
  "東京",
  "ж",
  "e\u0301",
];
const corpus = fc.array(
  fc
    .array(fc.constantFrom(...vocabulary, "ký", "năm", "\n", "-", ". ", "𠮷", "w".repeat(90), `${"w".repeat(90)}x`), {
      maxLength: 12,
    })
    .map((words) => `T\n${words.join(" ")}`),
  { minLength: 15, maxLength: 15 },
);

const term = fc.oneof(
  fc.constantFrom(...vocabulary, "w".repeat(90), "𠮷"),
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 3 }).map((words) => `"${words.join(" ")}"`),
);
const { typed } = fc.letrec<{ typed: string }>((tie) => ({
  typed: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    term,
    fc.tuple(tie("typed"), tie("typed")).map(([a, b]) => `${a} ${b}`),
    fc.tuple(tie("typed"), tie("typed")).map(([a, b]) => `${a} NOT (${b})`),
    fc.tuple(tie("typed"), tie("typed")).map(([a, b]) => `(${a} OR ${b})`),
    tie("typed").map((a) => `-(${a})`),
  ),
}));

/** Of the same day, by id. */
function inOrder(...uris: string[]): string[] {
  const idOf = (uri: string) => reportFor(told.find((entry) => entry[0] === uri)!).id;
  return uris.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function marked({ snippets }: Hit, text: string): string[] {
  return snippets.map(({ start, end, text: quote, marks }) => {
    expect(text.slice(start, end)).toBe(quote);
    const starts = marks.map((mark) => mark.start);
    const ends = marks.map((mark) => mark.end);
    const signs = [...quote].map((_, at) => start + at);
    return signs
      .map((at) => `${starts.includes(at) ? "[" : ""}${text[at]}${ends.includes(at + 1) ? "]" : ""}`)
      .join("");
  });
}
