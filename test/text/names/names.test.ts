import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learned } from "../../../src/models/learned.ts";
import { findNames } from "../../../src/text/names/names.ts";
import { toText } from "../../../src/text/text.ts";
import { tokenise } from "../../../src/text/token.ts";

const model = learned.names("vi")!;

const namesIn = (string: string): string[] => {
  const { tokens, names } = toText(string, "vi", learned);
  return names!.map(({ first, last, type }) => `${type}: ${string.slice(tokens[first]!.start, tokens[last - 1]!.end)}`);
};

describe("names", () => {
  test.each([
    ["", []],
    ["Trời hôm nay mưa to.", []],
    ["Ông Nguyễn Văn Bình đến Hà Nội.", ["person: Nguyễn Văn Bình", "place: Hà Nội"]],
    ["Chị Lan sống ở tỉnh Bình Dương.", ["person: Lan", "place: tỉnh Bình Dương"]],
    ["Công an tỉnh Nghệ An bắt hai người.", ["organization: Công an tỉnh Nghệ An"]],
    ["Bộ Ngoại giao Nhật Bản phản đối.", ["organization: Bộ Ngoại giao Nhật Bản"]],
    ["Thủ tướng Canada Justin Trudeau thăm Pháp.", ["place: Canada", "person: Justin Trudeau", "place: Pháp"]],
  ])("%s", (string, expected) => {
    expect(namesIn(string)).toEqual(expected);
  });

  test("are learned for Vietnamese only", () => {
    expect(toText("Mr. Kim came to Hanoi.", "en", learned).names).toBeNull();
    expect(toText("Ông Kim đến Hà Nội.", "vi").names).toBeNull();
  });
});

const pieces = fc.constantFrom(
  "Nguyễn",
  "Thị",
  "Hà",
  "Nội",
  "tỉnh",
  "Bộ",
  "công",
  "an",
  "TP",
  ".",
  ",",
  "12",
  "-",
  "\n",
  "Kim",
  "ông",
);
const vietnamese = fc.array(fc.tuple(pieces, fc.constantFrom(" ", ""))).map((list) => list.flat().join(""));

test("names stand in order within sentences, and the tokens stay as they are", () => {
  fc.assert(
    fc.property(fc.oneof(vietnamese, fc.string({ unit: "binary" })), (string) => {
      const { tokens } = toText(string.normalize("NFC"), "vi");
      const before = structuredClone(tokens);
      const names = findNames(model, tokens);
      names.forEach(({ first, last }, i) => {
        expect(first).toBeGreaterThanOrEqual(names[i - 1]?.last ?? 0);
        expect(last).toBeGreaterThan(first);
        expect(tokens[last - 1]!.sentence).toBe(tokens[first]!.sentence);
      });
      expect(tokens).toEqual(before);
      findNames(model, tokenise("Bà Lê Thị Hoa ở Huế."));
      expect(findNames(model, tokens)).toEqual(names);
    }),
  );
});

test("a very long sentence is read to its end", () => {
  const string = `${"Hà Nội và ".repeat(300)}Huế`;
  expect(namesIn(string).at(-1)).toBe("place: Huế");
});
