import fc from "fast-check";
import { expect, test } from "vitest";
import { spansIn } from "../../src/reading/spans-in.ts";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("all spans within, and no other", () => {
  fc.assert(
    fc.property(fc.array(span), fc.nat(60), fc.nat(70), (unsorted, start, end) => {
      const spans = unsorted.toSorted((a, b) => a.start - b.start);
      expect(spansIn(spans, start, end)).toEqual(spans.filter((each) => each.start >= start && each.end <= end));
    }),
  );
});
