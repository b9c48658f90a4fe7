import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/model.ts";
import { readText } from "./told.ts";

const languages = ["vi", "en", "und", null];

const words =
  `Nhật Bản Việt Nam Mỹ Nga Trung Quốc Hà Nội Tokyo Suga Yoshihide Nguyễn Văn An ông bà Thủ tướng Bộ Quốc phòng Thượng tướng
  đã sẽ chưa có thể ký thỏa thuận hiệp định gặp thăm hội đàm bị tấn công theo Reuters VOV cho biết rằng nói dự kiến khi nếu
  12 nước 80 % tàu ngày 28/6 tháng 11 hôm qua năm 2021 thứ Ba và với cho từ như gồm … . , : ; ( ) “ ” " ' – - / F-16
  Japan Vietnam United States said that will sign signed an agreement with met visited the two sides he according to General
  of and by was has not twelve countries such as on June 28 2022 last week Prime Minister Ministry of Defense`.split(
    /\s+/u,
  );

const odd = [
  "\ud800",
  "\udc00",
  "\u202e",
  "\u200f",
  "שלום",
  "مرحبا",
  "👨‍👩‍👧",
  "\u0301",
  "\ufeff",
  "\0",
  "\n",
  "\n\n",
  "\t",
  "\u00a0",
];

const strings = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...words, ...odd), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join("\n")),
);

interface Place {
  start: number;
  end: number;
  text: string;
}

const isPlace = (value: object): value is Place => "start" in value && "end" in value && "text" in value;

/** Every quote that a value holds, however deep. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(placesIn);
  return isPlace(value) ? [value, ...inner] : inner;
}

const idsOf = (items: { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));

/** What of a reading points at something that is not there. */
function danglingIn({ times, figures, attributions, claims, lists, misfits }: Reading): string[] {
  const [knownTimes, knownFigures, said] = [times, figures, attributions].map(idsOf) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const anchors = times.map(({ anchor }) => anchor).filter((anchor) => anchor !== "absolute" && anchor !== "published");
  const ofTimes = [...anchors, ...claims.map(({ time }) => time), ...misfits.map(({ time }) => time)];
  const ofFigures = [...claims.flatMap((claim) => claim.figures), ...lists.map(({ figure }) => figure)];
  const ofSaid = [...attributions.map(({ within }) => within), ...claims.flatMap(({ saidBy }) => saidBy)];
  const missing = (ids: (string | null)[], known: Set<string>) => ids.filter((id) => id !== null && !known.has(id));
  return [...missing(ofTimes, knownTimes), ...missing(ofFigures, knownFigures), ...missing(ofSaid, said)] as string[];
}

const named = ({ claims, attributions, lists }: Reading): string[] =>
  [
    ...claims.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ...attributions.map(({ source }) => source?.entity ?? null),
    ...lists.flatMap(({ members, without }) => [...members, ...without].map(({ entity }) => entity)),
  ].filter((id) => id !== null);

describe.each(languages)("any text, read as %s,", (language) => {
  const holds = (check: (reading: Reading, text: string) => void) =>
    fc.assert(
      fc.property(strings, (string) => {
        const text = string.normalize("NFC");
        check(readText(language, text), text);
      }),
      { numRuns: 60 },
    );

  test("is read the same twice", () => holds((reading, text) => expect(readText(language, text)).toEqual(reading)));

  test("is quoted as it stands", () =>
    holds((reading, text) => {
      expect(reading.document.text).toBe(text);
      for (const { start, end, text: quote } of placesIn({ ...reading, document: reading.document.published })) {
        expect(quote).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
    }));

  test("gives claims with ids of their own, that point at what exists", () =>
    holds((reading) => {
      for (const items of [reading.claims, reading.times, reading.figures, reading.attributions, reading.lists])
        expect(idsOf(items).size).toBe(items.length);
      expect(danglingIn(reading)).toEqual([]);
      const known = idsOf(reading.entities);
      expect(named(reading).filter((id) => !known.has(id))).toEqual([]);
    }));

  test("has entities that are each mentioned, in the order of their first mention", () =>
    holds(({ entities, document }) => {
      const mentioned = entities.filter(({ id }) => id !== document.outlet);
      const first = mentioned.map(({ mentions }) => mentions[0]?.start ?? -1);
      expect(first).toEqual(first.toSorted((a, b) => a - b));
      for (const { mentions, names } of mentioned) {
        expect(new Set(mentions.map(({ text }) => text))).toEqual(new Set(names));
      }
    }));
});

const size = 20_000;
/** Milliseconds; far more than a quiet machine takes, and far less than what grows with the square of the text. */
const moment = 4000;
const long = (part: string) =>
  part
    .repeat(Math.ceil(size / part.length))
    .slice(0, size)
    .normalize("NFC");

test.each([
  ["one line of ordinary words", "trời hôm nay đẹp "],
  ["names without an end", "Nguyễn Văn An "],
  ["capitals without a space", "A-"],
  ["titles without a name", "Phó Thủ tướng, Bộ trưởng Ngoại giao Việt Nam, "],
  ["states in a row", "Việt Nam, Nhật Bản, Mỹ và "],
  ["quotations that never close", "“Ông nói: "],
  ["brackets that never close", "((("],
  ["who says that who says", "Reuters cho biết ông An nói rằng "],
  ["signings without a stop", "Nga đã ký hiệp định với Mỹ và "],
  ["meetings with their days", "gặp ngày 28/6 "],
  ["signings with their states and days", "Nga hôm qua ký thỏa thuận "],
  ["attacks on bodies", "Nga bị tấn công Nguyễn Văn An Bộ Quốc phòng "],
  ["speech in English", "Reuters reported that he said that "],
  ["dates in a row", "ngày 28/6, "],
  ["numbers", "12.345,67 "],
  ["line breaks", "\n"],
  ["marks that combine", "e\u0301\u0323"],
  ["parts with apostrophes", "A'"],
  ["halves of pairs", "\ud800"],
  ["commas", ", "],
])("20,000 characters of %s are read in a moment", (_, part) => {
  for (const language of ["vi", "en"]) expect(quickest(() => readText(language, long(part)))).toBeLessThan(moment);
});

/** Milliseconds of the quickest of three runs, so that a busy machine fails no test. */
function quickest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < 3 && best > 500; runs++) {
    const begun = performance.now();
    run();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

test("a report without a word is read", () => {
  const reading = readText("vi", "");
  expect(reading).toMatchObject({ entities: [], times: [], figures: [], attributions: [], claims: [], lists: [] });
  expect(reading.document).toMatchObject({ text: "", outlet: null, relays: [], language: "vi" });
});

test("the language is as told, else found out", () => {
  expect(readText("en", "Nhật Bản ký thỏa thuận.").document.language).toBe("en");
  expect(readText(null, "Nhật Bản ký thỏa thuận với Việt Nam.").document.language).toBe("vi");
  expect(readText(null, "Japan signed an agreement with Vietnam.").document.language).toBe("en");
});

test("a report keeps its id, address and title", () => {
  const told = { id: "d1", uri: "https://paper.example/1", title: "Nga ký hiệp định" };
  const { document, claims } = readText("vi", "Nga ký hiệp định\nNga ký hiệp định với Séc.", told);
  expect(document).toMatchObject(told);
  for (const { document: id } of claims) expect(id).toBe("d1");
});
