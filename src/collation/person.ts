import type { KeptDecision } from "../ledger/decide.ts";
import type { Ledger } from "../ledger/open.ts";
import { decisions } from "../ledger/queries/decisions.ts";
import { events } from "../ledger/queries/events.ts";
import { type NameMet, namesBy, namesOf, peopleWith } from "../ledger/queries/people.ts";
import { standingIn } from "../ledger/queries/standing.ts";
import type { Edtf, Event } from "../model.ts";
import { joinsKept } from "./joins/into-ledger.ts";
import type { Join } from "./joins/join.ts";
import { wordsOf } from "./joins/office.ts";

/** The documents that say something, and the first and last day on which they do. */
interface Told {
  documents: string[];
  from: string | null;
  to: string | null;
}

/** All that a ledger knows of somebody: names, posts over time, who takes part in the same events, and why names are one. */
export interface Person {
  id: string;
  name: string;
  /** Every name met, with the entity id under which it was read. */
  names: ({ name: string; entity: string } & Told)[];
  /** In the order in which they are told first. */
  posts: ({ title: string; office: string; of: string | null; ofName: string | null; rank: boolean } & Told)[];
  /** Who takes part in the same events, most of them first. */
  met: { entity: string; name: string; events: number; last: Edtf | null }[];
  joins: ({ short: string } & Pick<Join, "basis" | "because"> & Told)[];
  decisions: KeptDecision[];
}

/** People whose names have all words of this one, or who have this id, those of whom most is told first; so many at most. */
export async function peopleCalled(
  ledger: Ledger,
  name: string,
  most: number,
): Promise<{ people: Person[]; more: number }> {
  const found = name.startsWith("person:") ? [name] : (await peopleWith(ledger, wordsOf(name))).map(({ id }) => id);
  const people: Person[] = [];
  for (const id of found.slice(0, most)) {
    const person = await personOf(ledger, id);
    if (person) people.push(person);
  }
  return { people, more: Math.max(0, found.length - most) };
}

/** Somebody by id; null where no name in the ledger means them. */
async function personOf(ledger: Ledger, id: string): Promise<Person | null> {
  const met = await namesOf(ledger, id);
  if (met.length === 0) return null;
  const days = new Map(met.map(({ document, day }) => [document, day]));
  const names = together(met, days, ({ name, entity }) => ({ name, entity }));
  const entities = new Set(met.map(({ entity }) => entity));
  const joins = (await joinsKept(ledger, [...days.keys()])).filter((join) => join.meant === id);
  const all = await decisions(ledger);
  return {
    id,
    name: preferred(names, id),
    names,
    posts: await postsOf(ledger, met, days),
    met: await metBy(ledger, id),
    joins: together(joins, days, ({ short, basis, because: { post: _, ...because } }) => ({ short, basis, because })),
    decisions: all.filter(({ a, b }) => [a, b].some((each) => each === id || entities.has(each))),
  };
}

/** Of own names the one that most documents have; without any, of those that stand for it. */
function preferred(names: Person["names"], id: string): string {
  const own = names.filter(({ entity }) => entity === id);
  const best = (own.length > 0 ? own : names).toSorted((a, b) => b.documents.length - a.documents.length)[0];
  return best!.name;
}

/** What documents say alike, once, in the order in which it is said first. */
function together<Row extends { document: string }, Said>(
  rows: Row[],
  days: Map<string, string | null>,
  saidIn: (row: Row) => Said,
): (Said & Told)[] {
  const found = new Map<string, { said: Said; documents: Set<string> }>();
  for (const row of rows) {
    const said = saidIn(row);
    const key = JSON.stringify(said);
    const known = found.get(key);
    if (known) known.documents.add(row.document);
    else found.set(key, { said, documents: new Set([row.document]) });
  }
  return [...found.values()]
    .map(({ said, documents }) => ({ ...said, ...toldIn([...documents], days) }))
    .sort((a, b) => order(a.from, b.from));
}

function toldIn(documents: string[], days: Map<string, string | null>): Told {
  const known = documents.flatMap((document) => days.get(document) ?? []).sort();
  return { documents, from: known[0] ?? null, to: known.at(-1) ?? null };
}

/** By day, those without one last. */
const order = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? "~") < (b ?? "~") ? -1 : 1);

/** Documents whose readings are looked into at a time. */
const page = 200;

async function postsOf(ledger: Ledger, met: NameMet[], days: Map<string, string | null>): Promise<Person["posts"]> {
  const entitiesIn = new Map<string, Set<string>>();
  for (const { document, entity } of met) entitiesIn.set(document, (entitiesIn.get(document) ?? new Set()).add(entity));
  const documents = [...entitiesIn.keys()];
  const rows: ({ document: string } & Omit<Person["posts"][number], "ofName" | keyof Told>)[] = [];
  for (let at = 0; at < documents.length; at += page) {
    for (const { document, entities } of await standingIn(ledger, documents.slice(at, at + page))) {
      const meant = entities.filter(({ id }) => entitiesIn.get(document.id)?.has(id));
      const posts = meant.flatMap((entity) => entity.posts);
      for (const { title, office, of, rank } of posts) {
        rows.push({ document: document.id, title, office, of: of && toState(of), rank });
      }
    }
  }
  const posts = together(rows, days, ({ document: _, ...post }) => post);
  const names = await namesBy(
    ledger,
    posts.flatMap(({ of }) => of ?? []),
  );
  return posts.map((post) => ({ ...post, ofName: post.of && (names.get(post.of) ?? post.of) }));
}

/** The prime minister of gov:JP is that of the country. */
const toState = (id: string): string => id.replace(/^gov:/, "country:");

/** Who takes part in the events of somebody: people, bodies and states. */
async function metBy(ledger: Ledger, id: string): Promise<Person["met"]> {
  const shared = new Map<string, { events: number; last: Edtf | null }>();
  for (const event of await events(ledger, { entities: [id] })) {
    for (const entity of new Set(
      event.participants.filter(({ role }) => role !== "place").map((each) => each.entity),
    )) {
      if (entity === id) continue;
      const known = shared.get(entity);
      if (known) known.events++;
      else shared.set(entity, { events: 1, last: dayOf(event) });
    }
  }
  const names = await namesBy(ledger, [...shared.keys()]);
  return [...shared]
    .map(([entity, { events, last }]) => ({ entity, name: names.get(entity) ?? entity, events, last }))
    .sort((a, b) => b.events - a.events || order(b.last, a.last) || (a.entity < b.entity ? -1 : 1));
}

/** When it happened; else the day as of which it was reported last. */
const dayOf = ({ when, history }: Event): Edtf | null => when ?? history.at(-1)?.asOf ?? null;
