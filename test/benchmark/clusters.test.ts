import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestAssignment } from "../../benchmark/score/assignment.ts";
import { bCubed, ceafE, conll, muc } from "../../benchmark/score/clusters.ts";

/** "ab c" → two clusters. */
const clusters = (spelled: string) => spelled.split(" ").map((cluster) => [...cluster]);
const rounded = ({ precision, recall }: { precision: number; recall: number }) =>
  [precision, recall].map((each) => Number(each.toFixed(1)));

// "12345 67 89ABC" against "12345 6789ABC", and against all in one: worked examples of Bagga & Baldwin (1998).
describe("clusters against a key", () => {
  test.each([
    ["12345 67 89ABC", "12345 6789ABC", [90, 100], [76.2, 100]],
    ["12345 67 89ABC", "1234589ABC 67", [90, 100], [58.3, 100]],
    ["ab cd", "ab cd", [100, 100], [100, 100]],
    ["ab cd", "a b c d", [0, 0], [100, 50]],
  ])("%s, found as %s", (gold, found, ofMuc, ofB3) => {
    expect(rounded(muc(clusters(gold), clusters(found)))).toEqual(ofMuc);
    expect(rounded(bCubed(clusters(gold), clusters(found)))).toEqual(ofB3);
  });

  test("CEAF gives each cluster one other: of 2 and 5 found as 7, the 5", () => {
    expect(rounded(ceafE(clusters("12345 67 89ABC"), clusters("12345 6789ABC")))).toEqual([91.7, 61.1]);
  });

  test("what is right in all is 100, what is wrong in all is 0", () => {
    expect(conll(clusters("ab cd e"), clusters("ab cd e"))).toBeCloseTo(100);
    expect(muc(clusters("ab"), clusters("a b"))).toEqual({ precision: 0, recall: 0 });
  });
});

test("the best assignment is the best of all", () => {
  const best = (worth: number[][], row = 0, taken: number[] = []): number =>
    row === worth.length
      ? 0
      : Math.max(
          best(worth, row + 1, taken),
          ...worth[row]!.map((each, column) =>
            taken.includes(column) ? 0 : each + best(worth, row + 1, [...taken, column]),
          ),
        );
  const square = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(fc.property(square, (worth) => bestAssignment(worth) === best(worth)));
});
