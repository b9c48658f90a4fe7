import { daysOf } from "../edtf.ts";
import type { KeptHappening } from "../ledger/collated/happenings.ts";
import { type Happening, toldDay } from "./happening.ts";
import { keysOf } from "./keys.ts";

/** What JSON cannot hold of a happening: sets as lists, and no days, which follow from `when`. */
type Plain = { [K in keyof Omit<Happening, "days">]: Happening[K] extends Set<string> ? string[] : Happening[K] };

/** A happening as a ledger keeps it. */
export function keptFrom(happening: Happening): KeptHappening {
  const { days: _, ...rest } = happening;
  const body = JSON.stringify(rest, (_key, value) => (value instanceof Set ? [...value] : value));
  return {
    document: happening.document.id,
    nth: happening.nth,
    toldOn: toldDay(happening),
    keys: keysOf(happening),
    body,
  };
}

export function happeningFrom({ body }: Pick<KeptHappening, "body">): Happening {
  const plain = JSON.parse(body) as Plain;
  const { states, people, cast, goals, matters } = plain;
  return {
    ...plain,
    states: new Set(states),
    people: new Set(people),
    cast: new Set(cast),
    goals: new Set(goals),
    matters: new Set(matters),
    days: plain.when === null ? null : daysOf(plain.when),
  };
}
