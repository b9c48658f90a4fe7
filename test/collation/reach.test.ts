import fc from "fast-check";
import { expect, test } from "vitest";
import { keysOf } from "../../src/collation/keys.ts";
import { hull, reachOf, soughtBy } from "../../src/collation/reach.ts";
import { farthest, isSame } from "../../src/collation/same.ts";
import { happenings } from "./happenings.ts";

const told = (days: { from: number; to: number } | null, toldOn: number | null) =>
  reachOf({ days, toldOn } as Parameters<typeof reachOf>[0]);

test.each([
  ["the days that it names", told({ from: 10, to: 12 }, 90), { from: 10, to: 12 }],
  ["the day on which it was told, where it names none", told(null, 90), { from: 90, to: 90 }],
  [
    "an open beginning, and the day on which it was told",
    told({ from: -Infinity, to: 12 }, 90),
    { from: -Infinity, to: 90 },
  ],
  ["all days, where none is known", told(null, null), { from: -Infinity, to: Infinity }],
])("a claim reaches %s", (_, reach, wanted) => {
  expect(reach).toEqual(wanted);
});

test("claims of one happening are within reach of each other", () => {
  fc.assert(
    fc.property(happenings, happenings, (a, b) => {
      if (!isSame(a, b)) return;
      const [x, y] = [reachOf(a), reachOf(b)];
      expect(Math.max(x.from - y.to, y.from - x.to)).toBeLessThanOrEqual(farthest(a.claim.type));
    }),
    { numRuns: 2000 },
  );
});

test("what is sought has a key of the claim, and days as far as the type allows", () => {
  fc.assert(
    fc.property(fc.array(happenings, { minLength: 1 }), (all) => {
      const sought = soughtBy(all, keysOf, () => 7);
      for (const each of all) {
        const reach = reachOf(each);
        const fits = sought.some(
          ({ keys, from, to }) =>
            keysOf(each).every((key) => keys.has(key)) && from <= reach.from - 7 && reach.to + 7 <= to,
        );
        expect(fits).toBe(true);
      }
    }),
  );
});

test("the reach of many is from the first day to the last", () => {
  expect(hull([told(null, 5), told({ from: 1, to: 2 }, 9)])).toEqual({ from: 1, to: 5 });
});
