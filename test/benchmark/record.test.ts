import { expect, test } from "vitest";
import { fallen, merged } from "../../benchmark/record.ts";
import type { Score } from "../../benchmark/score.ts";

const score = (set: string, value: number, unit = "%"): Score => {
  return { layer: "claims", set, split: "dev", metric: "F1", value, unit, peer: null };
};

test.each([
  ["half a point is no fall", 80, 79.5, 0],
  ["more than half a point is", 80, 79.4, 1],
  ["a rise is none", 80, 90, 0],
])("%s", (_, before, now, count) => {
  expect(fallen([score("seeds", before)], [score("seeds", now)])).toHaveLength(count);
});

test("confidence falls where its error rises, and not where it holds less often", () => {
  const about = (metric: string, value: number): Score => ({ ...score("seeds", value), layer: "confidence", metric });
  expect(fallen([about("calibration error", 4)], [about("calibration error", 5)])).toHaveLength(1);
  expect(fallen([about("calibration error", 4)], [about("calibration error", 3)])).toEqual([]);
  expect(fallen([about("hold of 0.9 to 1", 93)], [about("hold of 0.9 to 1", 88)])).toEqual([]);
});

test("what has no record, and speed, cannot fall", () => {
  expect(fallen([score("seeds", 80)], [score("pages", 1)])).toEqual([]);
  expect(fallen([score("seeds", 80, "MB/s")], [score("seeds", 1, "MB/s")])).toEqual([]);
});

test("sets that were not measured keep their record", () => {
  const values = merged([score("pages", 95), score("seeds", 80)], [score("seeds", 90)]).map(({ value }) => value);
  expect(values).toEqual([95, 90]);
});
