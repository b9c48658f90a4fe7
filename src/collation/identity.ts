import type { ReadEntity, Reading } from "../model.ts";
import type { Join } from "./joins/join.ts";
import { joinsAmong } from "./joins/joins.ts";

/** The one entity that each entity id of a reading stands for. */
export interface Identity {
  entities: ReadEntity[];
  /** Canonical id of an id in a document. */
  of: (document: string, id: string) => string;
}

/**
 * One entity across reports. Ids of people do not depend on the order of their names or on tone marks, so that the same
 * full name is the same person; what else is one, the rules in `joins/` say.
 */
export const identify = (readings: Reading[]): Identity => identityBy(readings, joinsAmong(readings));

/** The entities of readings, with names joined. */
export function identityBy(readings: Reading[], joins: Join[]): Identity {
  const byPlace = new Map(joins.map((join) => [placeOf(join.document, join.short), join]));
  const merged = new Map<string, Merged>();
  for (const { document, entities } of readings) {
    for (const entity of entities) merge(merged, entity, byPlace.get(placeOf(document.id, entity.id)));
  }
  const entities = [...merged.values()].map(({ isNamed: _, ...entity }) => entity);
  return { entities, of: (document, id) => byPlace.get(placeOf(document, id))?.meant ?? id };
}

const placeOf = (document: string, id: string): string => `${document} ${id}`;

/** A reading with every id of an entity made the canonical one. */
export function withIdentity(reading: Reading, identity: Pick<Identity, "of">): Reading {
  const { document, attributions, claims, lists } = reading;
  const same = (id: string) => identity.of(document.id, id);
  const outlet = document.outlet && same(document.outlet);
  const known = <T extends { entity: string | null }>(each: T): T => ({
    ...each,
    entity: each.entity && same(each.entity),
  });
  return {
    ...reading,
    document: { ...document, outlet, relays: [...new Set(document.relays.map(same))].filter((id) => id !== outlet) },
    attributions: attributions.map((each) => ({ ...each, source: each.source && known(each.source) })),
    claims: claims.map((each) => ({ ...each, participants: each.participants.map(known) })),
    lists: lists.map((each) => ({
      ...each,
      outlet: each.outlet && same(each.outlet),
      members: each.members.map(known),
      without: each.without.map(known),
    })),
  };
}

interface Merged extends ReadEntity {
  /** Whether its name is its own, and not that of a name that stands for it. */
  isNamed: boolean;
}

function merge(into: Map<string, Merged>, entity: ReadEntity, join: Join | undefined): void {
  const id = join?.meant ?? entity.id;
  const name = join?.because.term?.name ?? entity.name;
  const known = into.get(id);
  if (!known) {
    const { names, mentions, posts } = entity;
    const own = { names: [...names], mentions: [...mentions], posts: [...posts] };
    into.set(id, { ...entity, id, name, ...own, isNamed: join === undefined });
    return;
  }
  known.names.push(...entity.names.filter((each) => !known.names.includes(each)));
  known.mentions.push(...entity.mentions);
  known.posts.push(...entity.posts);
  known.country ??= entity.country;
  rename(known, { type: entity.type, name }, join === undefined);
}

/** A person is called by the fullest name, an own name before one that stands for it. */
function rename(known: Merged, { type, name }: Pick<ReadEntity, "type" | "name">, isOwn: boolean): void {
  const isFuller = known.type === "person" && name.length > known.name.length;
  if (isOwn && !known.isNamed) Object.assign(known, { type, name, isNamed: true });
  else if (isOwn === known.isNamed && isFuller) known.name = name;
}
