import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteAt, quoteOf, tokenAt, toText } from "../../src/text/text.ts";

test("a language that was told is not found out", () => {
  expect(toText("Hà Nội", "en").language).toBe("en");
  expect(toText("Hai nước đã ký thỏa thuận").language).toBe("vi");
});

test("a language that is not read has no abbreviations", () => {
  expect(toText("Mr. Kim est venu.", "fr").sentences).toHaveLength(2);
});

test("quotes give back the text of tokens and spans", () => {
  const text = toText("Nhật Bản ký thỏa thuận.", "vi");
  expect(quoteOf(text, 0, 2)).toEqual({ start: 0, end: 8, text: "Nhật Bản" });
  expect(quoteAt(text, { start: 9, end: 11 })).toEqual({ start: 9, end: 11, text: "ký" });
});

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [5, 1],
  [6, 2],
  [99, 3],
])("from offset %i on, the first token that has not ended is %i", (offset, index) => {
  expect(tokenAt(toText("Hà Nội.", "vi"), offset)).toBe(index);
});

test("tokenAt finds the token of each of its offsets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (string) => {
      const text = toText(string, "vi");
      text.tokens.forEach((token, index) => {
        for (let offset = token.start; offset < token.end; offset++) expect(tokenAt(text, offset)).toBe(index);
      });
    }),
  );
});
