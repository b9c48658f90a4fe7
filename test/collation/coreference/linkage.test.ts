import { expect, test } from "vitest";
import { cosine } from "../../../src/collation/coreference/cosine.ts";
import { averageLinkage } from "../../../src/collation/coreference/linkage.ts";

test("groups are joined while they are alike on the average, not by a chain of single likenesses", () => {
  const near = (a: number, b: number) => (Math.abs(a - b) === 1 ? 1.2 : 0);
  expect(averageLinkage(4, near)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(averageLinkage(3, () => 1)).toEqual([[0, 1, 2]]);
  expect(averageLinkage(0, () => 1)).toEqual([]);
});

test("the cosine is 1 with itself, and 0 with what shares nothing", () => {
  const vector = new Map([
    ["x", 0.6],
    ["y", 0.8],
  ]);
  expect(cosine(vector, vector)).toBeCloseTo(1);
  expect(cosine(vector, new Map([["z", 1]]))).toBe(0);
});
