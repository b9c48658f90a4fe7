import { daysOf } from "../edtf.ts";
import type { Edtf, Reading } from "../model.ts";

/** Of each publisher the days on which reports at hand came out, as numbers; null among them for one of an unknown day. */
export type Collected = ReadonlyMap<string, ReadonlySet<number | null>>;

/** An edition: a publisher and a day on which something of it is at hand. */
export interface Edition {
  outlet: string;
  published: Edtf | null;
}

export function collectedFrom(editions: Iterable<Edition>): Collected {
  const found = new Map<string, Set<number | null>>();
  for (const { outlet, published } of editions) {
    const days = found.get(outlet) ?? new Set();
    for (const day of dayNumbersOf(published)) days.add(day);
    found.set(outlet, days);
  }
  return found;
}

export const collectedIn = (readings: Reading[]): Collected =>
  collectedFrom(
    readings.flatMap(({ document: { outlet, published } }) =>
      outlet === null ? [] : [{ outlet, published: published.edtf }],
    ),
  );

/** Days from which on a day of publication says too little. */
const VAGUE = 31;

function dayNumbersOf(published: Edtf | null): (number | null)[] {
  const days = published === null ? null : daysOf(published);
  if (!days || !(days.to - days.from < VAGUE)) return [null];
  return Array.from({ length: days.to - days.from + 1 }, (_, nth) => days.from + nth);
}

/** How many days before and after others told of something an outlet would have told of it. */
const EARLIER = 1;
const LATER = 3;

/**
 * Whether something of an outlet is at hand from the days on which others told of a happening: only then does it say
 * anything that no report of it was found. Where a day is not known, it may be from those days.
 */
export function isCollected(collected: Collected, outlet: string, told: (number | null)[]): boolean {
  const days = collected.get(outlet);
  if (!days) return false;
  if (days.has(null) || told.includes(null)) return true;
  return told.some((day) => {
    for (let at = day! - EARLIER; at <= day! + LATER; at++) if (days.has(at)) return true;
    return false;
  });
}
