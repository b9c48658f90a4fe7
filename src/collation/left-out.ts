import type { Evidence, Reading } from "../model.ts";
import type { Cluster } from "./events.ts";
import { stateOf } from "./state.ts";

/** Reports by the story that they are of, as far as the story of each is known. */
export type Stories = ReadonlyMap<string, string>;

/**
 * The reports of an outlet that are of the same story as those that tell of an event and that leave it out: they were
 * read, and somebody who takes part in the event is not named in any of them. Where all are named the event may be told in
 * words that were not understood, and nothing is said.
 */
export function leavingOut(
  readings: Reading[],
  stories: Stories,
  outlet: string,
  { event, happenings }: Cluster,
): Evidence[] {
  const told = new Set(happenings.flatMap(({ document }) => stories.get(document.id) ?? []));
  const own = readings.filter(({ document }) => document.outlet === outlet && told.has(stories.get(document.id) ?? ""));
  const named = own.map(namedIn);
  const isNamed = (id: string) => named.some((ids) => ids.has(id) || ids.has(stateOf(id) ?? id));
  const participants = event.participants.filter(({ role }) => role !== "place" && role !== "instrument");
  return participants.every(({ entity }) => isNamed(entity)) ? [] : own.map(openingOf);
}

/** Whom a report names: ids, and the codes of their states. */
const namedIn = ({ entities }: Reading): Set<string> =>
  new Set(entities.flatMap(({ id, country }) => [id, ...[stateOf(id) ?? country ?? []].flat()]));

/** The headline of a report, or its first paragraph. */
function openingOf({ document: { id, text } }: Reading): Evidence {
  const end = text.indexOf("\n");
  const opening = end < 0 ? text : text.slice(0, end);
  return { document: id, start: 0, end: opening.length, text: opening };
}
