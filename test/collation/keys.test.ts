import fc from "fast-check";
import { expect, test } from "vitest";
import { happeningFrom, keptFrom } from "../../src/collation/kept.ts";
import { keysOf } from "../../src/collation/keys.ts";
import { isSame } from "../../src/collation/same.ts";
import { happenings } from "./happenings.ts";

test("two claims of one happening have a key in common", () => {
  fc.assert(
    fc.property(happenings, happenings, (a, b) => {
      const other = new Set(keysOf(b));
      expect(isSame(a, b) && !keysOf(a).some((key) => other.has(key))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("what is kept comes back as it was", () => {
  fc.assert(
    fc.property(happenings, (happening) => {
      expect(happeningFrom(keptFrom(happening))).toEqual(happening);
    }),
  );
});
