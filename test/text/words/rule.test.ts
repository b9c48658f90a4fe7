import { expect, test } from "vitest";
import { tokenise } from "../../../src/text/token.ts";
import { settled } from "../../../src/text/words/rule.ts";
import { syllableOf } from "../../../src/text/words/syllable.ts";

test.each([
  ["hợp tác", 0, null],
  ["hợp ,", 0, false],
  ["( hợp", 0, false],
  ["3 %", 0, false],
  ["3%", 0, true],
  ["TP. Huế", 0, true],
  ["Huế. Rồi", 0, null],
  ["ông H. nói", 1, true],
  ["ông H.", 1, null],
  ["28/6", 0, null],
  ["TP.", 0, null],
  ["25 . 000", 0, true],
  ["25 . 000", 1, true],
  ["TP . HCM", 0, true],
  ["TP . HCM", 1, null],
  ["10 - 8", 0, null],
  ["Huế - Hà", 0, false],
  ["nói . Rồi", 0, false],
  ["nói:", 0, false],
  ["(Nga", 0, false],
  ["?!", 0, null],
] as const)("the gap in %s after token %i is settled as %s", (string, at, expected) => {
  expect(settled(tokenise(string), at)).toBe(expected);
});

test.each([
  ["nghĩa", "nga", { onset: false, rhyme: false }],
  ["lấp", "lánh", { onset: true, rhyme: false }],
  ["bâng", "khuâng", { onset: false, rhyme: false }],
  ["lúng", "túng", { onset: false, rhyme: true }],
  ["đằng", "đẵng", { onset: true, rhyme: true }],
  ["lác", "đác", { onset: false, rhyme: true }],
])("%s and %s begin and end alike: %o", (first, second, expected) => {
  const [one, two] = [syllableOf(first), syllableOf(second)];
  expect({ onset: one.onset === two.onset, rhyme: one.rhyme === two.rhyme }).toEqual(expected);
});

test("numbers are told apart by their length alone", () => {
  const same = (one: string, two: string) => syllableOf(one).id === syllableOf(two).id;
  expect([same("12", "34"), same("12", "345"), same("3,7", "1.000")]).toEqual([true, false, true]);
});
