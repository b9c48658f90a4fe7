import {
  joinsIn,
  type KeptJoin,
  keepJoins,
  keepNames,
  keysSought,
  type Namesake,
  namesakesOf,
  shortNamesWith,
  wholeKeysOf,
} from "../../ledger/collated/names.ts";
import type { Ledger } from "../../ledger/open.ts";
import { standingIn } from "../../ledger/queries/standing.ts";
import type { Writing } from "../../ledger/tables.ts";
import type { Reading } from "../../model.ts";
import type { Join } from "./join.ts";
import { type Ground, joinOf, joinsOf } from "./joins.ts";
import { type Short, seenIn, shortsIn } from "./seen.ts";

/** A reading with what its names were joined to. */
export interface Joined {
  reading: Reading;
  joins: Join[];
}

interface Work {
  writing: Writing;
  desk: string;
}

/**
 * Keeps what the names of documents are joined by and whom they stand for, and gives what stands of their readings, with
 * those of other documents in which names stand for somebody else now that these are there. So it does not matter which
 * came first.
 */
export async function joinInLedger(work: Work, documents: string[], decided: Ground["decided"]): Promise<Joined[]> {
  const { writing, desk } = work;
  const inside = { desk, read: <T>(question: (db: Writing) => Promise<T>) => question(writing) };
  const fresh = await standingIn(inside, documents);
  const changed = await replaceNames(work, fresh, decided);
  const own = new Set(documents);
  const others = (await shortsWith(work, changed)).filter(({ document }) => !own.has(document));
  const moved = await movedAmong(work, others, decided);
  const readings = [...fresh, ...(await standingIn(inside, moved))];
  const shorts = readings.flatMap((reading) => shortsIn(reading, decided(reading.document.id)));
  const ground = await groundFor(work, shorts, decided);
  const joined = readings.map((reading) => ({ reading, joins: joinsOf(reading, ground) }));
  const kept = joined.flatMap(({ joins }) => joins.map(keptJoin));
  await keepJoins(writing, desk, [...documents, ...moved], kept);
  return joined;
}

/** Keeps the names of readings, and gives the keys under which short names of others now find something else than before. */
async function replaceNames({ writing, desk }: Work, fresh: Reading[], decided: Ground["decided"]): Promise<string[]> {
  const documents = fresh.map(({ document }) => document.id);
  const seen = fresh.flatMap((reading) => seenIn(reading, decided(reading.document.id)));
  const given = seen.filter(({ form }) => form === "whole").map(({ key }) => key);
  const keys = await keysSought(writing, desk, new Set([...given, ...(await wholeKeysOf(writing, desk, documents))]));
  const before = byKey(await namesakesOf(writing, desk, keys));
  await keepNames(writing, desk, documents, seen);
  const after = byKey(await namesakesOf(writing, desk, keys));
  return keys.filter((key) => asText(before.get(key)) !== asText(after.get(key)));
}

function byKey(namesakes: Namesake[]): Map<string, Namesake[]> {
  const found = new Map<string, Namesake[]>();
  for (const each of namesakes) {
    const known = found.get(each.key);
    if (known) known.push(each);
    else found.set(each.key, [each]);
  }
  return found;
}

const asText = (namesakes: Namesake[] = []): string =>
  namesakes
    .map(({ entity, from, to }) => `${entity} ${from} ${to}`)
    .sort()
    .join("|");

/** Short names of documents under one of these keys, each with all of its keys. */
async function shortsWith({ writing, desk }: Work, keys: string[]): Promise<Short[]> {
  const found = new Map<string, Short>();
  for (const { document, entity, key, period } of await shortNamesWith(writing, desk, keys)) {
    const place = `${document} ${entity}`;
    const known = found.get(place);
    if (known) known.keys.push(key);
    else found.set(place, { document, entity, keys: [key], period });
  }
  return [...found.values()];
}

/** Documents in which a name stands for somebody else than is kept. */
async function movedAmong(work: Work, shorts: Short[], decided: Ground["decided"]): Promise<string[]> {
  if (shorts.length === 0) return [];
  const ground = await groundFor(work, shorts, decided);
  const documents = new Set(shorts.map(({ document }) => document));
  const kept = new Map(
    (await joinsIn(work.writing, work.desk, documents)).map((join) => [`${join.document} ${join.short}`, join]),
  );
  const moved = shorts.filter((short) => {
    const join = joinOf(short, ground);
    return !isSameJoin(kept.get(`${short.document} ${short.entity}`), join && keptJoin(join));
  });
  return [...new Set(moved.map(({ document }) => document))];
}

async function groundFor({ writing, desk }: Work, shorts: Short[], decided: Ground["decided"]): Promise<Ground> {
  const keys = new Set(shorts.flatMap((short) => short.keys));
  const found = byKey(await namesakesOf(writing, desk, keys));
  return { decided, namesakes: (key) => found.get(key) ?? [] };
}

const keptJoin = ({ because, ...join }: Join): KeptJoin => ({ ...join, because: JSON.stringify(because) });

/** The joins that a ledger has in documents. */
export async function joinsKept(ledger: Pick<Ledger, "desk" | "read">, documents: string[]): Promise<Join[]> {
  const kept = await ledger.read((db) => joinsIn(db, ledger.desk, documents));
  return kept.map(({ because, basis, ...join }) => ({
    ...join,
    basis: basis as Join["basis"],
    because: JSON.parse(because) as Join["because"],
  }));
}

const isSameJoin = (one: KeptJoin | undefined, other: KeptJoin | null): boolean =>
  one?.meant === other?.meant && one?.basis === other?.basis && one?.because === other?.because;
