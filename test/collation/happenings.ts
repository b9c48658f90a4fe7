import fc from "fast-check";
import type { Happening } from "../../src/collation/happening.ts";
import { daysOf } from "../../src/edtf.ts";
import { eventTypes } from "../../src/scheme/events.ts";

const some = (...ids: string[]) => fc.subarray(ids).map((each) => new Set(each));

/** Claims as collation holds them against each other, of every type. */
export const happenings: fc.Arbitrary<Happening> = fc
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
