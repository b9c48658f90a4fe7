import { fold } from "../fold.ts";
import type { OfficeHolder } from "../gazetteer/index.ts";
import type { ReadEntity, Reading, ReadPost } from "../model.ts";
import { holderOf } from "./holders.ts";

/** The one entity that each entity id of the readings stands for. */
export interface Identity {
  entities: ReadEntity[];
  /** Canonical id of an id. */
  of: (id: string) => string;
}

/**
 * One entity across reports. Ids of people do not depend on the order of their names or on tone marks, so that the same
 * full name is the same person; a bare surname is joined to a full name only where post and state agree too, and only
 * one person fits; one without a post stands for somebody in office of that name, see `holderOf`.
 */
export function identify(readings: Reading[]): Identity {
  const merged = new Map<string, ReadEntity>();
  for (const reading of readings) for (const entity of reading.entities) merge(merged, entity.id, entity);
  const holders = inOffice(readings);
  const aliases = new Map([
    ...outletNames([...merged.values()]),
    ...[...holders].map(([short, { person }]) => [short, `person:${person}`] as const),
    ...shortNames([...merged.values()]),
  ]);
  for (const [short, full] of aliases) {
    const { name } = holders.get(short) ?? {};
    merge(merged, full, { ...merged.get(short)!, id: full, ...(name && { name }) });
    merged.delete(short);
  }
  return { entities: [...merged.values()], of: (id) => aliases.get(id) ?? id };
}

/** A reading with every id of an entity made the canonical one. */
export function withIdentity(reading: Reading, same: (id: string) => string): Reading {
  const { document, attributions, claims, lists } = reading;
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

function merge(into: Map<string, ReadEntity>, id: string, entity: ReadEntity): void {
  const known = into.get(id);
  if (!known) {
    into.set(id, { ...entity, names: [...entity.names], mentions: [...entity.mentions], posts: [...entity.posts] });
    return;
  }
  known.names.push(...entity.names.filter((name) => !known.names.includes(name)));
  known.mentions.push(...entity.mentions);
  known.posts.push(...entity.posts);
  known.country ??= entity.country;
  if (known.type === "person" && entity.name.length > known.name.length) known.name = entity.name;
}

/** What a report puts before an outlet's name, and brackets around its short form. */
const leads =
  /^(?:the|to|bao|dai tieng noi|tieng noi|dai truyen hinh|dai|nhat bao|hang tin|hang|ban tin cua|tap chi|kenh) /u;

/** Outlets, and bodies taken for one, that share a full name or the short form that one introduces in brackets. */
function outletNames(entities: ReadEntity[]): Map<string, string> {
  const byName = new Map<string, string>();
  const aliases = new Map<string, string>();
  const outlets = entities.filter(({ type }) => type === "outlet");
  for (const outlet of outlets) {
    const keys = keysOf(outlet);
    const same = keys.map((key) => byName.get(key)).find(Boolean) ?? outlet.id;
    if (same !== outlet.id) aliases.set(outlet.id, same);
    for (const key of keys) byName.set(key, same);
  }
  for (const { id, type, name } of entities) {
    const same = byName.get(fold(name));
    if (same && type === "organization" && /^\p{Lu}{2,}$/u.test(name)) aliases.set(id, same);
  }
  return aliases;
}

function keysOf({ name, names }: ReadEntity): string[] {
  return [...new Set([name, ...names].flatMap((form) => form.split(/[()]/u)).map((form) => fold(form).trim()))]
    .map((form) => form.replace(leads, ""))
    .filter((form) => form.length > 1);
}

/** Bare names that mean the same person in office in every report that has them. */
function inOffice(readings: Reading[]): Map<string, OfficeHolder> {
  const found = new Map<string, OfficeHolder | null>();
  for (const reading of readings) {
    for (const entity of reading.entities) {
      if (entity.type !== "person") continue;
      const holder = holderOf(entity, reading);
      const before = found.get(entity.id);
      found.set(entity.id, before === undefined || before?.person === holder?.person ? holder : null);
    }
  }
  return new Map([...found].filter((entry): entry is [string, OfficeHolder] => entry[1] !== null));
}

function shortNames(entities: ReadEntity[]): Map<string, string> {
  const people = entities.filter((entity) => entity.type === "person");
  const full = people.filter((person) => wordsOf(person).length > 1);
  const aliases = new Map<string, string>();
  for (const person of people) {
    const words = wordsOf(person);
    if (words.length > 1) continue;
    const fits = full.filter((other) => wordsOf(other).includes(words[0]!) && sharePost(person.posts, other.posts));
    if (fits.length === 1) aliases.set(person.id, fits[0]!.id);
  }
  return aliases;
}

const wordsOf = (person: ReadEntity): string[] =>
  fold(person.name)
    .split(/[\s.-]+/u)
    .filter(Boolean);

/** Bodies of one state count as that state. */
export const stateOf = (id: string | null): string | null => {
  const match = /^(?:country|gov):([A-Z]{2})$|^org:([a-z]{2}):/u.exec(id ?? "");
  return match ? (match[1] ?? match[2]!.toUpperCase()) : null;
};

const sharePost = (a: ReadPost[], b: ReadPost[]): boolean =>
  a.some((x) => !x.rank && b.some((y) => fold(x.title) === fold(y.title) && stateOf(x.of) === stateOf(y.of)));
