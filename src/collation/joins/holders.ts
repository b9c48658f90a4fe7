import { type Days, daysOf } from "../../edtf.ts";
import { type OfficeHolder, officeHolders } from "../../gazetteer/index.ts";
import type { ReadEntity, Reading } from "../../model.ts";
import { sharing } from "../state.ts";
import type { Found } from "./join.ts";
import { type Office, wordsOf } from "./office.ts";

/** Offices that one person holds at a time. */
const sole: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "premier",
  "supreme-leader",
  "party-leader",
  "speaker",
  "foreign-minister",
  "defence-minister",
  "public-security-minister",
]);
/** Posts by which holders of several offices are called. */
const common: ReadonlySet<string> = new Set(["minister", "deputy-minister", "leader", "chair", "adviser", "commander"]);

/** By each word of the names of people in office; a word that two of them share says nothing. */
const byWord = ofOnePerson(
  grouped(officeHolders.filter(({ of }) => !sharing.has(of)).flatMap((each) => eachWord(each, (word) => word))),
);

/** By word and office: "suga prime-minister JP". */
const byOffice = grouped(
  officeHolders.flatMap((holder) =>
    holder.posts
      .filter((post) => !sharing.has(holder.of) || (sole.has(holder.office) && !common.has(post)))
      .flatMap((post) => eachWord(holder, (word) => `${word} ${post} ${holder.of}`)),
  ),
);

function eachWord(holder: OfficeHolder, keyOf: (word: string) => string): [string, OfficeHolder][] {
  return [...new Set(holder.names.flatMap(wordsOf))].map((word) => [keyOf(word), holder]);
}

function grouped(entries: [string, OfficeHolder][]): Map<string, OfficeHolder[]> {
  const found = new Map<string, OfficeHolder[]>();
  for (const [key, holder] of entries) {
    const known = found.get(key);
    if (known) known.push(holder);
    else found.set(key, [holder]);
  }
  return found;
}

function ofOnePerson(groups: Map<string, OfficeHolder[]>): ReadonlyMap<string, OfficeHolder[]> {
  return new Map([...groups].filter(([, holders]) => onlyPerson(holders) !== null));
}

function onlyPerson(holders: OfficeHolder[]): OfficeHolder | null {
  return new Set(holders.map(({ person }) => person)).size === 1 ? holders[0]! : null;
}

/** Whether the register has anybody by a key of word and office: then it is for the register to say who is meant. */
export const isRegistered = (key: string): boolean => byOffice.has(key);

/**
 * Who is meant by one word of a name beside a post: the only one of that name who holds it on the day; else the only one
 * who ever did, as far as that has begun.
 */
export function holderByOffice(word: string, offices: Office[], { document }: Reading): Found | null {
  const day = dayOf(document.published.edtf);
  for (const { key, post } of offices) {
    const holders = byOffice.get(`${word} ${key}`) ?? [];
    const begun = day ? holders.filter(({ from }) => (daysOf(from)?.from ?? day.from) <= day.to) : holders;
    const holder = onlyPerson(day ? begun.filter((each) => holds(each, day)) : begun) ?? onlyPerson(begun);
    if (holder)
      return { ...found(holder), basis: "office", because: { ...termOf(holder), office: key, post: post.evidence } };
  }
  return null;
}

/**
 * Who in office a bare name means in a report: the only person of the register who has this word in the name, in office
 * on the day of the report, for a state that the report names. The name alone is never enough, and a name that does and
 * says nothing there, among none who are known, may be a player's or a firm's.
 */
export function holderInOffice(word: string, { id, posts }: ReadEntity, reading: Reading): Found | null {
  const day = dayOf(reading.document.published.edtf);
  const named = day ? (byWord.get(word) ?? []) : [];
  if (!day || named.length === 0 || !(takesPart(id, reading) || namesKnown(reading))) return null;
  const states = new Set(reading.entities.flatMap(({ country }) => country ?? []));
  const holder = named.find(
    (each) => states.has(each.of) && holds(each, day) && posts.every(({ of }) => !of || of.endsWith(each.of)),
  );
  return holder ? { ...found(holder), basis: "in-office", because: termOf(holder) } : null;
}

const takesPart = (id: string, { claims, attributions }: Reading): boolean =>
  claims.some(({ participants }) => participants.some(({ entity }) => entity === id)) ||
  attributions.some(({ source }) => source?.entity === id);

const known: ReadonlySet<string> = new Set(officeHolders.map(({ person }) => `person:${person}`));

const namesKnown = ({ entities }: Reading): boolean => entities.some(({ id }) => known.has(id));

const found = ({ person }: OfficeHolder) => ({ meant: `person:${person}` });

const termOf = ({ name, office, of, from, to }: OfficeHolder) => ({ term: { name, office, of, from, to } });

const dayOf = (published: string | null): Days | null => (published === null ? null : daysOf(published));

function holds({ from, to }: OfficeHolder, day: Days): boolean {
  const [begun, ended] = [daysOf(from), to === null ? null : daysOf(to)];
  return (begun === null || begun.from <= day.to) && (ended === null || day.from <= ended.to);
}
