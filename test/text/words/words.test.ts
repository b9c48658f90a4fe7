import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../../../src/text/text.ts";
import { tokenise } from "../../../src/text/token.ts";
import { loadWordModel } from "../../../src/text/words/model.ts";
import { segment } from "../../../src/text/words/words.ts";

const model = loadWordModel(readFileSync(new URL("../../../models/words/vi.bin", import.meta.url)));

const wordsOf = (string: string): string[] => {
  const { tokens } = toText(string, "vi");
  return segment(model, tokens).map(({ first, last }) => string.slice(tokens[first]!.start, tokens[last - 1]!.end));
};

describe("words", () => {
  test.each([
    ["", []],
    ["Hà Nội", ["Hà Nội"]],
    ["Nhật Bản dự định ký thỏa thuận.", ["Nhật Bản", "dự định", "ký", "thỏa thuận", "."]],
    ["Nhật Bản dự định ký thoả thuận.", ["Nhật Bản", "dự định", "ký", "thoả thuận", "."]],
    ["Thủ tướng nói: “Chúng tôi hợp tác”.", ["Thủ tướng", "nói", ":", "“", "Chúng tôi", "hợp tác", "”", "."]],
    ["Quốc phòng hai nước", ["Quốc phòng", "hai", "nước"]],
    ["ngày 28/6 tăng 95%", ["ngày", "28/6", "tăng", "95%"]],
    ["95 % người dân", ["95", "%", "người", "dân"]],
    ["TP. Hồ Chí Minh", ["TP.", "Hồ Chí Minh"]],
    ["Rồi...", ["Rồi", "..."]],
  ])("%s", (string, expected) => {
    expect(wordsOf(string)).toEqual(expected);
  });

  test("none crosses into another sentence", () => {
    expect(wordsOf("Việt\nNam")).toEqual(["Việt", "Nam"]);
  });
});

const syllables = [
  "Việt",
  "nam",
  "hợp",
  "tác",
  "quốc",
  "phòng",
  "Hà",
  "Nội",
  ",",
  ".",
  "%",
  "(",
  '"',
  "12",
  "3,7",
  "-",
];
const vietnamese = fc
  .array(fc.tuple(fc.constantFrom(...syllables), fc.constantFrom(" ", "", "\n")))
  .map((pieces) => pieces.flat().join(""));
const anything = fc.oneof(vietnamese, fc.string({ unit: "binary" }));

test("every token of any string is in one word, in order", () => {
  fc.assert(
    fc.property(anything, (string) => {
      const { tokens } = toText(string.normalize("NFC"), "vi");
      const words = segment(model, tokens);
      const inWords = words.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i));
      expect(inWords).toEqual(tokens.map((_, i) => i));
      expect(words.every(({ first, last }) => first < last)).toBe(true);
    }),
  );
});

test("the tokens stay as they are, and the words of a text are always the same", () => {
  fc.assert(
    fc.property(anything, anything, (string, other) => {
      const tokens = tokenise(string);
      const before = structuredClone(tokens);
      const words = segment(model, tokens);
      segment(model, tokenise(other));
      expect(segment(model, tokens)).toEqual(words);
      expect(tokens).toEqual(before);
    }),
  );
});

test("a sentence has the same words alone and in a text", () => {
  const [one, two] = ["Hai nước ký thỏa thuận.", "Bộ trưởng thăm Việt Nam."];
  expect(wordsOf(`${one} ${two}`)).toEqual([...wordsOf(one), ...wordsOf(two)]);
});
