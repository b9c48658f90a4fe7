import { expect, test } from "vitest";
import { reliability } from "../../benchmark/score/reliability.ts";

const verdicts = (confidence: number, held: number, failed: number) => [
  ...Array.from({ length: held }, () => ({ confidence, holds: true })),
  ...Array.from({ length: failed }, () => ({ confidence, holds: false })),
];
const metricOf = (name: string, given: { confidence: number; holds: boolean }[]) =>
  reliability(given).find(({ metric }) => metric === name)?.value;

test("the share that holds of those that are alike sure", () => {
  const given = [...verdicts(0.85, 3, 1), ...verdicts(0.9, 1, 0), ...verdicts(0.55, 1, 1)];
  expect(metricOf("hold of 0.8 to 0.9", given)).toBe(75);
  expect(metricOf("hold of 0.9 to 1", given)).toBe(100);
  expect(metricOf("hold of 0 to 0.6", given)).toBe(50);
});

test("who says 0.8 and is right four times of five is not off, who is always right is off by 20 points", () => {
  expect(metricOf("calibration error", verdicts(0.8, 4, 1))).toBeCloseTo(0);
  expect(metricOf("calibration error", verdicts(0.8, 5, 0))).toBeCloseTo(20);
  expect(metricOf("calibration error", [])).toBe(0);
});
