import { daysOf, meets } from "../../edtf.ts";
import { fold } from "../../fold.ts";
import type { Edtf, Figure, ReadEntity } from "../../model.ts";
import type { Happening } from "../happening.ts";
import { stateOf } from "../state.ts";

/**
 * Whether two accounts of a happening can be set against each other: from two reports, and from different speakers. A later
 * report of the same speaker supersedes what that one said before.
 */
export const areRivals = (a: Happening, b: Happening): boolean =>
  a.document.id !== b.document.id && (a.origin === null || a.origin !== b.origin);

/** Whether two accounts name days that cannot both be those of one happening. */
export const areApart = (a: Happening, b: Happening): boolean =>
  a.days !== null && b.days !== null && (a.days.to < b.days.from || b.days.to < a.days.from);

/** Whether two dates have no day in common. */
export const areFar = (a: Edtf, b: Edtf): boolean => daysOf(a) !== null && daysOf(b) !== null && !meets(a, b);

/** "September" says nothing other than "11 September" does. */
export const isLooser = ({ days: a }: Happening, { days: b }: Happening): boolean =>
  a!.from <= b!.from && a!.to >= b!.to && a!.to - a!.from > b!.to - b!.from;

/** States in which an account says that it happened: those of its places. */
export function placedIn({ claim }: Happening, countryOf: (id: string) => string | null): Set<string> {
  const places = claim.participants.flatMap(({ role, entity }) => (role === "place" && entity ? [entity] : []));
  return new Set(places.flatMap((id) => stateOf(id) ?? countryOf(id) ?? []));
}

/** Offices that one person at a time holds. */
const single = /^(?:president|prime-minister|(?!deputy-)[a-z-]+-minister|chief-of-[a-z-]+)$/u;

/** By office and state: who is said to hold it. */
export function inOffice({ claim }: Happening, entities: ReadonlyMap<string, ReadEntity>): Map<string, ReadEntity> {
  const found = new Map<string, ReadEntity>();
  for (const { entity } of claim.participants) {
    const person = entity === null ? undefined : entities.get(entity);
    if (person?.type !== "person") continue;
    for (const { office, of, former, evidence } of person.posts) {
      if (!former && evidence.document === claim.document && single.test(office) && stateOf(of)) {
        found.set(`${office} of ${stateOf(of)}`, person);
      }
    }
  }
  return found;
}

/** Whether two names cannot be of one person: both are full, and no word of one is in the other. */
export function areOthers(a: { name: string }, b: { name: string }): boolean {
  const [x, y] = [a, b].map(({ name }) =>
    fold(name)
      .split(/[\s.-]+/u)
      .filter(Boolean),
  );
  return x!.length > 1 && y!.length > 1 && !x!.some((word) => y!.includes(word));
}

/** How far a number that is said to be about so much may be from another of the same. */
const ABOUT = 0.03;

/** Whether two values of one measure cannot both be true: "at least 10" and "12" can. */
export function cannotBoth(a: Figure, b: Figure): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x.to < y.from || y.to < x.from;
}

function rangeOf({ value, upper, bound }: Figure): { from: number; to: number } {
  switch (bound) {
    case "atLeast":
      return { from: value, to: Number.POSITIVE_INFINITY };
    case "atMost":
      return { from: Number.NEGATIVE_INFINITY, to: value };
    case "about":
      return { from: value * (1 - ABOUT), to: (upper ?? value) * (1 + ABOUT) };
    default:
      return { from: value, to: upper ?? value };
  }
}
