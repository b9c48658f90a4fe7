import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../src/reading/figures/figures.ts";
import { toText } from "../../../src/text/text.ts";
import { english, measured, none, vietnamese } from "./golden.ts";
import { englishMet } from "./met-english.ts";
import { noneMet } from "./met-none.ts";
import { vietnameseMet } from "./met-vietnamese.ts";
import { figuresIn } from "./show.ts";

describe.each([
  ["vi", vietnamese],
  ["en", english],
  ["vi", vietnameseMet],
  ["en", englishMet],
])("%s", (language, rows) => {
  test.each(rows)("%s", (text, span, value, upper, unit, bound) => {
    const found = figuresIn(text, language).map((f) => [f.text, f.value, f.upper, f.unit, f.bound]);
    expect(found).toEqual([[span, value, upper, unit, bound]]);
  });
});

test.each([...none, ...noneMet])("no figure in %s: %s", (language, text) => {
  expect(figuresIn(text, language).map((figure) => figure.text)).toEqual([]);
});

test.each(measured)("what is measured in %s: %s", (language, text, of) => {
  expect(figuresIn(text, language).map((figure) => figure.of?.text ?? null)).toEqual([of]);
});

test("numbers of times and names are no figures", () => {
  const text = toText("Trong 5 năm qua, có 3 tàu.", "vi");
  expect(readFigures(text, "d", [{ start: 6, end: 15 }]).map((figure) => figure.text)).toEqual(["3 tàu"]);
});

test("a time ends what is measured, a name does not", () => {
  const string = "80% vũ khí của Nga năm ngoái";
  const taken = ["Nga", "năm ngoái"].map((part) => ({
    start: string.indexOf(part),
    end: string.indexOf(part) + part.length,
  }));
  expect(readFigures(toText(string, "vi"), "d", taken)[0]?.of?.text).toBe("vũ khí của Nga");
});

test("several figures of one sentence come in order", () => {
  const found = figuresIn("Nhật Bản cấp 6 tàu trị giá 36,6 tỷ yên, tức 345 triệu USD, cho hai nước.", "vi");
  expect(found.map((figure) => figure.unit)).toEqual(["ship", "JPY", "USD", "country"]);
});

test("numbers that are joined share a unit", () => {
  const found = figuresIn("24 A320s and 6 A321s killed 102 and 21 people", "en");
  expect(found.map(({ text, unit }) => [text, unit])).toEqual([
    ["24 A320s", "a320s"],
    ["6 A321s", "a321s"],
    ["102", "person"],
    ["21 people", "person"],
  ]);
});

test("an id depends on the document and the place", () => {
  const text = toText("12 nước, 12 nước", "vi");
  const ids = ["a", "b"].flatMap((document) => readFigures(text, document, []).map((figure) => figure.id));
  expect(new Set(ids).size).toBe(4);
  expect(readFigures(text, "a", []).map((figure) => figure.id)).toEqual(ids.slice(0, 2));
});

test("a language whose numbers are not known has no figures", () => {
  expect(figuresIn("12 pays", "fr")).toEqual([]);
});

const pieces = fc.constantFrom(
  ..."12 3,7 1.200 2/3 - – / % $ ( ) . , năm hai mươi trăm tỷ nghìn linh phần hàng từ đến gần hơn một nước tàu half a and".split(
    " ",
  ),
  ..."two hundred between to of \n F".split(/ /u),
);

test.each(["vi", "en"])("any run of number words is read without fault: %s", (language) => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), fc.constantFrom("", " "), (words, gap) => {
      const string = words.join(gap);
      let end = 0;
      for (const figure of figuresIn(string, language)) {
        expect(string.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(Number.isFinite(figure.value)).toBe(true);
        if (figure.upper !== null) expect(figure.upper).toBeGreaterThan(figure.value);
        end = figure.end;
      }
    }),
    { numRuns: 300 },
  );
});
