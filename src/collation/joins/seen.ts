import { daysOf } from "../../edtf.ts";
import { personSlug } from "../../gazetteer/index.ts";
import type { NameSeen } from "../../ledger/collated/names.ts";
import type { ReadEntity, Reading } from "../../model.ts";
import { sharing } from "../state.ts";
import type { Decided } from "./decided.ts";
import { holderByOffice, holderInOffice } from "./holders.ts";
import type { Found } from "./join.ts";
import { bareWord, type Office, officesOf, ofKey, wordsOf } from "./office.ts";
import { outletKeys, outletShortKeys } from "./outlets.ts";

/** How many days one period has: names are held together by when they are told, coarsely, so that few days change it. */
const PERIOD = 91;

/** A name of a document that may stand for another, with the keys under which that other is found. */
export interface Short {
  document: string;
  entity: string;
  keys: string[];
  period: number | null;
}

/** What the register of office-holders says of a bare name. */
export function byRegister(entity: ReadEntity, reading: Reading): Found | null {
  const word = bareWord(entity);
  if (word === null) return null;
  return holderByOffice(word, officesOf(entity), reading) ?? holderInOffice(word, entity, reading);
}

/** The names of a report that are to be looked up among those of others, because nothing in the report says who is meant. */
export function shortsIn(reading: Reading, decided: Decided): Short[] {
  const { id: document } = reading.document;
  const period = periodOf(reading);
  return reading.entities.flatMap((entity) => {
    const keys = shortKeys(entity);
    if (keys.length === 0 || decided.of(entity.id)) return [];
    const known = byRegister(entity, reading);
    return known && !decided.isApart(entity.id, known.meant) ? [] : [{ document, entity: entity.id, keys, period }];
  });
}

/** All by which the names of a report are joined with those of others. */
export function seenIn(reading: Reading, decided: Decided): NameSeen[] {
  const { id: document } = reading.document;
  const period = periodOf(reading);
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  const row = (form: NameSeen["form"], entity: string, key: string): NameSeen => ({
    document,
    entity,
    name: names.get(entity)!,
    form,
    key,
    period,
  });
  return [
    ...reading.entities.flatMap((entity) => [...wholeKeys(entity)].map((key) => row("whole", entity.id, key))),
    ...shortsIn(reading, decided).flatMap(({ entity, keys }) => keys.map((key) => row("short", entity, key))),
  ];
}

function periodOf({ document: { published } }: Reading): number | null {
  const days = published.edtf === null ? null : daysOf(published.edtf);
  return days && Number.isFinite(days.from) ? Math.floor(days.from / PERIOD) : null;
}

/** By each word of a name of several, and by its first and last, with each office of it; an outlet by each form. */
function wholeKeys(entity: ReadEntity): Set<string> {
  if (entity.type !== "person") return new Set(outletKeys(entity));
  const words = wordsOf(entity.name);
  if (words.length < 2) return new Set();
  return new Set([...keysFor(words, officesOf(entity)), ...endKeys(words, entity)]);
}

function shortKeys(entity: ReadEntity): string[] {
  if (entity.type !== "person") return outletShortKeys(entity);
  const word = bareWord(entity);
  if (word !== null) return keysFor([word], officesOf(entity));
  const words = wordsOf(entity.name);
  return words.length > 2 && entity.id === `person:${personSlug(entity.name)}` ? endKeys(words, entity) : [];
}

/** First and last name, the same in both orders, "donald+trump": but where many share them. */
const endKeys = (words: string[], entity: ReadEntity): string[] =>
  keysFor(
    [[words[0]!, words.at(-1)!].sort().join("+")],
    officesOf(entity).filter(({ key }) => !sharing.has(ofKey(key))),
  );

const keysFor = (words: string[], offices: Office[]): string[] => [
  ...new Set(offices.flatMap(({ key }) => words.map((word) => `${word} ${key}`))),
];
