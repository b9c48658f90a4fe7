import { expect, test } from "vitest";
import { scoreByHalf, scoreExactly, scoreTouching } from "../../benchmark/score/spans.ts";
import { measuresOf, sum, tally } from "../../benchmark/score/tally.ts";
import { scoreWords } from "../../benchmark/score/words.ts";

const at = (start: number, end: number, label: string) => ({ start, end, label });

test("to the letter: one of two is found, another has the wrong label, a third is one character short", () => {
  const gold = [at(0, 5, "PERSON"), at(10, 15, "LOCATION")];
  const found = [at(0, 5, "PERSON"), at(10, 15, "PERSON"), at(10, 14, "LOCATION")];
  expect(scoreExactly(gold, found)).toEqual(tally(2, 1, 3));
});

test("by half: what overlaps enough and agrees is right, each once", () => {
  const gold = [at(0, 10, "PER"), at(0, 10, "PER"), at(20, 30, "LOC")];
  const found = [at(5, 10, "PER"), at(27, 33, "LOC")];
  expect(scoreByHalf(gold, found)).toEqual(tally(3, 2, 2));
  expect(scoreByHalf(gold, found, () => false)).toEqual(tally(3, 0, 2));
});

test("one character in common is enough, each found one serves once", () => {
  const at = (start: number, end: number) => ({ start, end });
  expect(scoreTouching([at(0, 3), at(2, 5), at(9, 12)], [at(1, 9)])).toEqual({ gold: 3, right: 1, predicted: 1 });
});

test("three of four wanted among five found: precision 60, recall 75, F1 66.7", () => {
  const [precision, recall, f1] = measuresOf("claims", tally(4, 3, 5)).map(({ value }) => value);
  expect([precision, recall]).toEqual([60, 75]);
  expect(f1).toBeCloseTo(66.67, 2);
});

test("where not all is marked, only recall is told", () => {
  expect(measuresOf("people", tally(4, 3, null))).toEqual([
    { layer: "people", metric: "recall", value: 75, unit: "%" },
  ]);
});

test("tallies add up, and nothing of nothing is 0", () => {
  expect(sum([tally(1, 1, 2), tally(3, 0, 1)])).toEqual(tally(4, 1, 3));
  expect(sum([tally(1, 1, null), tally(3, 0, null)])).toEqual(tally(4, 1, null));
  expect(measuresOf("claims", sum([])).map(({ value }) => value)).toEqual([0, 0, 0]);
});

test("words count as often as they stand", () => {
  expect(scoreWords("a b b c", "b b b d")).toEqual({ precision: 0.5, recall: 0.5 });
  expect(scoreWords("một hai", "")).toEqual({ precision: 0, recall: 0 });
});
