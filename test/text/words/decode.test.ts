import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../../src/text/words/decode.ts";

/** What a way through the gaps is worth. */
function worth(joins: number[], afterSpace: Float32Array, afterJoin: Float32Array): number {
  return joins.reduce((sum, join, i) => {
    if (join === 0) return sum;
    return sum + (i > 0 && joins[i - 1] === 1 ? afterJoin[i]! : afterSpace[i]!);
  }, 0);
}

const ways = (count: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, way) => Array.from({ length: count }, (_, i) => (way >> i) & 1));

const score = fc.integer({ min: -9, max: 9 });

test("no way through the gaps is worth more than the one that is found", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { maxLength: 7 }), (scores) => {
      const afterSpace = Float32Array.from(scores, ([space]) => space);
      const afterJoin = Float32Array.from(scores, ([, join]) => join);
      const joins = new Uint8Array(scores.length);
      decode({ afterSpace, afterJoin }, scores.length, joins);
      const best = Math.max(...ways(scores.length).map((way) => worth(way, afterSpace, afterJoin)));
      expect(worth([...joins], afterSpace, afterJoin)).toBe(best);
    }),
  );
});
