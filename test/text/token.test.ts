import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../src/text/key.ts";
import { isCapital, isWord, tokenise } from "../../src/text/token.ts";

const pieces = (string: string) => tokenise(string).map(({ start, end }) => string.slice(start, end));

describe("tokens", () => {
  test.each([
    ["", []],
    [" \n ", []],
    ["Biển Đông", ["Biển", "Đông"]],
    ["3,7 nghìn tỷ", ["3,7", "nghìn", "tỷ"]],
    ["1.000.000, rồi", ["1.000.000", ",", "rồi"]],
    ["28/6.", ["28", "/", "6", "."]],
    ["80%", ["80", "%"]],
    ["F-35, S-400", ["F", "-", "35", ",", "S", "-", "400"]],
    ["G7 và m2", ["G7", "và", "m2"]],
    ["40km", ["40", "km"]],
    ["“Ấn Độ Dương – Thái Bình Dương”", ["“", "Ấn", "Độ", "Dương", "–", "Thái", "Bình", "Dương", "”"]],
    ["(NV) .- Tướng", ["(", "NV", ")", ".", "-", "Tướng"]],
    ["Nga...", ["Nga", ".", ".", "."]],
    ["Japan's", ["Japan", "'", "s"]],
    ["U.S.", ["U", ".", "S", "."]],
    ["``No,'' he said", ["``", "No", ",", "''", "he", "said"]],
    ["''Not 'now,'''", ["''", "Not", "'", "now", ",", "'", "''"]],
    ["日本 🇻🇳", ["日本", "🇻", "🇳"]],
  ])("%s", (string, expected) => {
    expect(pieces(string)).toEqual(expected);
  });
});

describe("shapes", () => {
  test.each([
    ["tàu", "lower"],
    ["Tàu", "capital"],
    ["Đ", "capital"],
    ["đ", "lower"],
    ["VOV", "upper"],
    ["TPHCM", "upper"],
    ["ASEAN", "upper"],
    ["COVID19", "upper"],
    ["2022", "number"],
    ["…", "mark"],
    ["日本", "lower"],
  ])("%s is %s", (string, shape) => {
    expect(tokenise(string).map((token) => token.shape)).toEqual([shape]);
  });

  test("capitals are words, marks and numbers are none", () => {
    const [word, capital, number, mark] = tokenise("nước Nga 12 .");
    expect([word, capital, number, mark, undefined].map(isWord)).toEqual([true, true, false, false, false]);
    expect([word, capital, number, mark, undefined].map(isCapital)).toEqual([false, true, false, false, false]);
  });
});

test("a token knows whether white space stands before it", () => {
  expect(tokenise("a b,c\nd").map((token) => token.spaced)).toEqual([true, true, false, false, true]);
});

describe("keys: one form by which to look a word up", () => {
  test.each([
    ["Việt", "việt"],
    ["ĐÔNG", "đông"],
    ["hoà", "hòa"],
    ["Hoà", "hòa"],
    ["HOÀ", "hòa"],
    ["thoả", "thỏa"],
    ["khoẻ", "khỏe"],
    ["loè", "lòe"],
    ["thuỷ", "thủy"],
    ["tuỵ", "tụy"],
    ["hòa", "hòa"],
    ["quý", "quý"],
    ["Quỳ", "quỳ"],
    ["quỹ", "quỹ"],
    ["hoàn", "hoàn"],
    ["thuyền", "thuyền"],
    ["hoá", "hóa"],
    ["hoa", "hoa"],
    ["huy", "huy"],
    ["”", '"'],
    ["“", '"'],
    ["«", '"'],
    ["’", "'"],
    ["–", "-"],
    ["—", "-"],
    ["-", "-"],
    ["3,7", "3,7"],
    ["…", "…"],
  ])("%s is looked up as %s", (token, key) => {
    expect(keyOf(token)).toBe(key);
  });

  test("the key of a key is itself", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (string) => keyOf(keyOf(string)) === keyOf(string)));
  });
});

const strings = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom("Hà", " ", "\n", "1.2", ",", "“", "đ", "\u0301", "\ud83c", "a"), { maxLength: 20 })
    .map((all) => all.join("")),
);

/** Where a line break was lost, "PhươngTheo": the second word counts as spaced. */
const isSeam = (string: string, at: number) =>
  /\p{Ll}$/u.test(string.slice(0, at)) && /^\p{Lu}/u.test(string.slice(at));

test("tokens cover all that is no white space, in order, of any string", () => {
  fc.assert(
    fc.property(strings, (string) => {
      let last = 0;
      for (const { start, end, spaced } of tokenise(string)) {
        expect(end).toBeGreaterThan(start);
        expect(string.slice(last, start).trim()).toBe("");
        expect(spaced).toBe(start === 0 || start > last || isSeam(string, start));
        last = end;
      }
      expect(string.slice(last).trim()).toBe("");
    }),
  );
});
