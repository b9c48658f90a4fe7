import { expect, test } from "vitest";
import { overlaps, overlapsByHalf, place } from "../../benchmark/score/place.ts";

test.each([
  ["a quote is looked up from the start", "ba là ba", "ba", undefined, { start: 0, end: 2 }],
  ["nth counts from 0", "ba là ba", "ba", 1, { start: 6, end: 8 }],
  ["occurrences may overlap", "aaa", "aa", 1, { start: 1, end: 3 }],
  ["fewer occurrences than asked for: nothing", "ba là ba", "ba", 2, null],
  ["a decomposed quote is found in the NFC text", "Hà Nội", "Nội".normalize("NFD"), undefined, { start: 3, end: 6 }],
])("%s", (_, text, quote, nth, expected) => {
  expect(place(text, quote, nth)).toEqual(expected);
});

test.each([
  [[0, 4], [4, 8], false, false],
  [[0, 4], [3, 9], true, false],
  [[0, 4], [2, 9], true, true],
  [[0, 10], [9, 10], true, true],
])("%j and %j overlap: %s, by half of the shorter: %s", ([a, b], [c, d], some, half) => {
  const [x, y] = [
    { start: a!, end: b! },
    { start: c!, end: d! },
  ];
  expect([overlaps(x, y), overlapsByHalf(y, x)]).toEqual([some, half]);
});

test("nothing overlaps with nothing", () => {
  expect(overlaps(null, { start: 0, end: 1 })).toBe(false);
});
