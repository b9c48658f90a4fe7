import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allMatches, buildLexicon, formKey, longestAt, matchesAt } from "../../src/text/lexicon.ts";
import { toText } from "../../src/text/text.ts";
import { tokenise } from "../../src/text/token.ts";

const lexicon = buildLexicon([
  ["Việt Nam", "VN"],
  ["Nhật", "JP"],
  ["Nhật Bản", "JP"],
  ["Mỹ", "US"],
  ["US", "US"],
  ["Hòa Bình", "place"],
  ["nước", "country"],
  ["Hà Nội", "city"],
  ["TP. Hồ Chí Minh", "city"],
]);

const found = (string: string) => {
  const { tokens } = toText(string, "vi");
  return allMatches(lexicon, tokens).map(
    ({ first, last, value }) => `${string.slice(tokens[first]!.start, tokens[last - 1]!.end)}=${value}`,
  );
};

describe("the longest forms, none overlapping", () => {
  test.each([
    ["Nhật Bản và Việt Nam", ["Nhật Bản=JP", "Việt Nam=VN"]],
    ["ông Nhật đến Việt Nam", ["Nhật=JP", "Việt Nam=VN"]],
    ["Việt", []],
    ["", []],
    ["hai nước, hai Nước", ["nước=country", "Nước=country"]],
    ["VIỆT NAM", ["VIỆT NAM=VN"]],
    ["Hoà Bình", ["Hoà Bình=place"]],
    ["đến TP. Hồ Chí Minh", ["TP. Hồ Chí Minh=city"]],
  ])("%s", (string, expected) => {
    expect(found(string)).toEqual(expected);
  });
});

describe("a capital in a form asks for a capital in the text", () => {
  test.each([
    ["đồ mỹ nghệ", []],
    ["người Mỹ", ["Mỹ=US"]],
    ["NGƯỜI MỸ", ["MỸ=US"]],
    ["tell us", []],
    ["Us", []],
    ["the US", ["US=US"]],
    ["hòa bình thế giới", []],
  ])("%s", (string, expected) => {
    expect(found(string)).toEqual(expected);
  });
});

test("a form does not reach from one line into the next", () => {
  expect(found("Ông rời Hà\nNội các họp")).toEqual([]);
});

test("every form at a place, shortest first", () => {
  const tokens = tokenise("Nhật Bản ký");
  expect(matchesAt(lexicon, tokens, 0).map(({ last, value }) => [last, value])).toEqual([
    [1, "JP"],
    [2, "JP"],
  ]);
  expect(longestAt(lexicon, tokens, 0)?.last).toBe(2);
  expect(longestAt(lexicon, tokens, 2)).toBeUndefined();
  expect(longestAt(lexicon, tokens, 3)).toBeUndefined();
});

test("one form may have several values", () => {
  const both = buildLexicon([
    ["Thứ trưởng", 1],
    ["Thứ trưởng", 2],
  ]);
  expect(matchesAt(both, tokenise("Thứ trưởng"), 0).map(({ value }) => value)).toEqual([1, 2]);
});

test.each([
  ["Thoả  Thuận", "thỏa thuận"],
  ["TP. HCM", "tp . hcm"],
  ["hoa\u0300", "hòa"],
])("the key of the form %s is %s", (form, key) => {
  expect(formKey(form)).toBe(key);
});

test("every form is found where it stands alone", () => {
  const words = fc.stringMatching(/^[\p{L}]{1,6}$/u).map((word) => word.normalize("NFC"));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (parts) => {
      const form = parts.join(" ");
      const tokens = tokenise(form);
      const match = longestAt(buildLexicon([[form, true]]), tokens, 0);
      expect(match).toEqual({ first: 0, last: tokens.length, value: true });
    }),
  );
});
