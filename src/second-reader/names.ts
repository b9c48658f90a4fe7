import type { EntityType, Evidence, Quote, ReadEntity, Reading, Span } from "../model.ts";

/** Which entity is meant at a place: the one that the first reader found there, or one that was added since. */
export interface Names {
  at(place: Quote): string | null;
  /** The same where one phrase may mean several: "hai nước", "both ministers". */
  allAt(place: Quote): string[];
  add(entity: ReadEntity): void;
  entity(id: string): ReadEntity | undefined;
}

interface Named extends Span {
  entity: string;
  type: EntityType;
}

export function namesIn(first: Reading): Names {
  const entities = new Map(first.entities.map((entity) => [entity.id, entity]));
  const named = first.entities.flatMap(mentionsOf);
  const meant = meantIn(first);
  const allAt = (place: Quote): string[] => {
    const one = () => best(named, place) ?? byForm(entities, place) ?? [];
    return meant.get(`${place.start} ${place.end}`) ?? [one()].flat();
  };
  return {
    at: (place) => allAt(place)[0] ?? null,
    allAt,
    add(entity) {
      entities.set(entity.id, entity);
      named.push(...mentionsOf(entity));
    },
    entity: (id) => entities.get(id),
  };
}

const mentionsOf = ({ id, type, mentions }: ReadEntity): Named[] =>
  mentions.map(({ start, end }: Evidence) => ({ start, end, entity: id, type }));

/**
 * Places with whom the first reader takes them for: "ông" is no name, and somebody is meant; "một quan
 * chức Nhật Bản" has one in it, and nobody known is.
 */
function meantIn({ claims, attributions }: Reading): Map<string, string[]> {
  const meant = new Map<string, string[]>();
  const places = [
    ...claims.flatMap(({ participants }) => participants),
    ...attributions.flatMap(({ source }) => source ?? []),
  ];
  for (const { start, end, entity } of places) {
    const key = `${start} ${end}`;
    const known = meant.get(key) ?? [];
    meant.set(key, entity && !known.includes(entity) ? [...known, entity] : known);
  }
  return meant;
}

/** "Bộ trưởng Quốc phòng Nhật Bản Kishi Nobuo" is a person before a state; else the longest name is meant. */
function best(named: Named[], { start, end }: Span): string | undefined {
  const inside = named.filter((each) => start <= each.start && each.end <= end);
  const around = named.filter((each) => each.start <= start && end <= each.end);
  const [found] = (inside.length > 0 ? inside : around).sort(
    (a, b) => Number(b.type === "person") - Number(a.type === "person") || b.end - b.start - (a.end - a.start),
  );
  return found?.entity;
}

function byForm(entities: Map<string, ReadEntity>, { text }: Quote): string | null {
  for (const { id, names } of entities.values()) if (names.includes(text)) return id;
  return null;
}
