import type { EventType } from "../model.ts";
import type { Happening } from "./happening.ts";

/** Numbers of the first and the last day that a claim, or all claims of an event, can be held against; infinite where open. */
export interface Reach {
  from: number;
  to: number;
}

/**
 * The days by which a claim is held against others: those that it names, and the one on which it was told where that
 * counts instead. Two claims whose reaches lie farther apart than `farthest` of their type are never of one happening
 * (`timesFit`), so that what is out of reach need not be looked at.
 */
export function reachOf({ days, toldOn }: Happening): Reach {
  if (days === null) return { from: toldOn ?? Number.NEGATIVE_INFINITY, to: toldOn ?? Number.POSITIVE_INFINITY };
  if (Number.isFinite(days.from)) return days;
  return { from: days.from, to: Math.max(days.to, toldOn ?? Number.POSITIVE_INFINITY) };
}

/** From the first day of all to the last. */
export const hull = (reaches: Reach[]): Reach => ({
  from: Math.min(...reaches.map(({ from }) => from)),
  to: Math.max(...reaches.map(({ to }) => to)),
});

/** What is looked for among the events of a ledger: the keys of claims of one type, and the days that come into question. */
export interface Sought extends Reach {
  keys: Set<string>;
}

export function soughtBy(
  happenings: Happening[],
  keysOf: (happening: Happening) => string[],
  farthest: (type: EventType) => number,
): Sought[] {
  const byType = new Map<EventType, Happening[]>();
  for (const happening of happenings) {
    const { type } = happening.claim;
    const known = byType.get(type);
    if (known) known.push(happening);
    else byType.set(type, [happening]);
  }
  return [...byType].map(([type, some]) => {
    const { from, to } = hull(some.map(reachOf));
    return { keys: new Set(some.flatMap(keysOf)), from: from - farthest(type), to: to + farthest(type) };
  });
}
