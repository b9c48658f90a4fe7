import type { Claim, ReadEntity, Reading } from "../model.ts";
import type { Cluster } from "./events.ts";

/**
 * Of readings what they say of some events: the claims of these, headlines of their type, and what hangs on them. A
 * reading keeps its document whole.
 */
export function abridged(readings: Reading[], clusters: Cluster[]): Reading[] {
  const chosen = new Set(clusters.flatMap(({ event }) => event.claims));
  return readings.map((reading) => {
    const told = reading.claims.filter(({ id }) => chosen.has(id));
    const types = new Set(told.map(({ type }) => type));
    return withClaims(
      reading,
      reading.claims.filter((claim) => chosen.has(claim.id) || (claim.inHeadline && types.has(claim.type))),
    );
  });
}

function withClaims(reading: Reading, claims: Claim[]): Reading {
  const { document } = reading;
  const said = sayersOf(reading, claims);
  const attributions = reading.attributions.filter(({ id }) => said.has(id));
  const lists = reading.lists.filter((list) => claims.includes(before(reading.claims, list.start)!));
  const dated = anchorsOf(reading, claims);
  const counted = new Set([...claims.flatMap(({ figures }) => figures), ...lists.map(({ figure }) => figure)]);
  const who = new Set([
    ...claims.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ...attributions.map(({ source }) => source?.entity),
    ...lists.flatMap(({ members, without }) => [...members, ...without].map(({ entity }) => entity)),
    ...[document.outlet, ...document.relays, ...lists.map(({ outlet }) => outlet)],
  ]);
  return {
    ...reading,
    claims,
    attributions,
    lists,
    times: reading.times.filter(({ id }) => dated.has(id)),
    figures: reading.figures.filter(({ id }) => counted.has(id)),
    entities: withBodies(reading.entities, who),
    misfits: reading.misfits.filter(({ evidence }) =>
      claims.some(({ start, end }) => evidence.start >= start && evidence.end <= end),
    ),
  };
}

/** Entities of some ids, with those whose posts they hold. */
function withBodies(entities: ReadEntity[], ids: ReadonlySet<string | null | undefined>): ReadEntity[] {
  const some = entities.filter(({ id }) => ids.has(id));
  const bodies = new Set(some.flatMap(({ posts }) => posts.map(({ of }) => of)));
  return entities.filter((entity) => some.includes(entity) || bodies.has(entity.id));
}

/** Attributions of claims, with those around them. */
function sayersOf({ attributions }: Reading, claims: Claim[]): Set<string> {
  const around = new Map(attributions.map(({ id, within }) => [id, within]));
  return closed(
    claims.flatMap(({ saidBy }) => saidBy),
    around,
  );
}

/** Times of claims, with those that they are counted from. */
function anchorsOf({ times }: Reading, claims: Claim[]): Set<string> {
  const from = new Map(times.map(({ id, anchor }) => [id, anchor]));
  return closed(
    claims.flatMap(({ time }) => time ?? []),
    from,
  );
}

/** What can be reached from some, going on from each to the next. */
function closed(some: string[], next: Map<string, string | null>): Set<string> {
  const found = new Set<string>();
  for (const start of some)
    for (let at: string | null | undefined = start; at && !found.has(at); at = next.get(at)) found.add(at);
  return found;
}

/** The claim of the text's body that stands at a place or nearest before it. */
const before = (claims: Claim[], place: number): Claim | undefined =>
  claims
    .filter(({ start, inHeadline, type }) => !inHeadline && type !== "coverage" && start <= place)
    .sort((a, b) => b.start - a.start)[0];
