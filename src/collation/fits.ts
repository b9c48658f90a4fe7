import { intervalOf } from "../edtf.ts";
import { type Filter, rangeOf } from "../ledger/queries/filter.ts";
import type { Edtf } from "../model.ts";
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

/** By the days on which it happened; where none is known, by those on which it was told. */
function isWithin({ event, happenings }: Cluster, filter: Filter): boolean {
  const range = rangeOf(filter);
  if (!range) return true;
  const days = event.when === null ? happenings.map(({ document }) => document.published.edtf) : [event.when];
  return days.some((each) => meets(each, range));
}

function meets(edtf: Edtf | null, { from, to }: { from: string; to: string }): boolean {
  const days = edtf && intervalOf(edtf);
  return !!days && (days.from ?? from) <= to && (days.to ?? to) >= from;
}
