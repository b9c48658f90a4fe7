import fc from "fast-check";
import { expect, test } from "vitest";
import type { Happening } from "../../src/collation/happening.ts";
import { happeningFrom, keptFrom } from "../../src/collation/kept.ts";
import { keysOf } from "../../src/collation/keys.ts";
import { isSame } from "../../src/collation/same.ts";
import { daysOf } from "../../src/edtf.ts";
import { eventTypes } from "../../src/scheme/events.ts";

const some = (...ids: string[]) => fc.subarray(ids).map((each) => new Set(each));

const happenings: fc.Arbitrary<Happening> = fc
  .record({
    type: fc.constantFrom(...Object.keys(eventTypes)),
    status: fc.constantFrom("planned", "happened"),
    states: some("JP", "VN", "US", "ID"),
    people: some("person:kishi", "person:lan", "org:asean"),
    matters: some("defence", "trade"),
    goals: some("VN", "ID"),
    when: fc.constantFrom(null, "2021-09-11", "2021-09", "../2022-03"),
    toldOn: fc.constantFrom(null, 18_500, 18_881),
  })
  .map(({ type, status, when, toldOn, states, people, ...rest }) => {
    const published = { edtf: toldOn === null ? null : "2021-09-12" };
    const told = { claim: { id: "c", type, status, participants: [] }, document: { id: "d", published }, nth: 0 };
    const cast = new Set([...states, ...people]);
    const days = when && daysOf(when);
    return { ...told, ...rest, when, days, toldOn, states, people, cast, anaphoric: false, origin: null };
  })
  .map((each) => each as unknown as Happening);

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
