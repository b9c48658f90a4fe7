import { type Interval, intervalOf } from "../edtf.ts";
import { type Filter, rangeOf } from "../ledger/queries/filter.ts";
import type { Cluster } from "./events.ts";

/** Whether an event is one that a filter asks for, as the claims at hand have it. */
export function fits({ event, happenings }: Cluster, filter: Filter): boolean {
  const { type = event.type, status = event.status, entities = [] } = filter;
  if (type !== event.type || status !== event.status) return false;
  const found = foundBy(happenings);
  return entities.every((entity) => found.has(entity)) && isWithin({ event, happenings }, filter);
}

/** Ids of all that an event is found by: who and what takes part, and the states for which they do. */
export const foundBy = (happenings: Cluster["happenings"]): Set<string> =>
  new Set(happenings.flatMap(({ cast, states }) => [...cast, ...[...states].map((code) => `country:${code}`)]));

/** By the days on which it happened; where none is known, by those from which it was first told to when it was last. */
function isWithin({ event, happenings }: Cluster, filter: Filter): boolean {
  const range = rangeOf(filter);
  if (!range) return true;
  const days = event.when === null ? toldIn(happenings) : intervalOf(event.when);
  return days !== null && (days.from ?? range.from) <= range.to && (days.to ?? range.to) >= range.from;
}

function toldIn(happenings: Cluster["happenings"]): Interval | null {
  const days = happenings.flatMap(({ document }) => document.published.edtf?.slice(0, 10) ?? []).sort();
  return days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! };
}
