import type { EntityType } from "../model.ts";

/**
 * Something that exists and has names. Names are matched as written, capitals included: a capital in a form asks for a
 * capital in the text, a small letter takes both. Where the accent of "hòa" stands and how long a dash is do not matter.
 */
export interface Entry {
  /** "bloc:ASEAN", "outlet:nikkei", "place:south-china-sea", "agreement:unclos", "equipment:f-35". */
  id: string;
  type: EntityType;
  /** ISO 3166-1 alpha-2; null where it belongs to no one state, or states dispute it. */
  country: string | null;
  /** The preferred name. */
  name: string;
  /** Forms in Vietnamese text, with the local or English form where Vietnamese reports use it. */
  vi: string[];
  /** Forms in English text. */
  en: string[];
}

/** One line of a table: id without its type, country, preferred name, other forms in Vietnamese and in English ("a|b"). */
export type Row = [id: string, country: string | null, name: string, vi: string, en: string];

/**
 * "a|b" as a list, with the preferred name, which is a form too. A name that is also an ordinary word has a bracket,
 * "Time (magazine)", and is none: such a thing is known by its other forms alone.
 */
export const forms = (name: string, others: string): string[] =>
  [...new Set([...others.split("|"), name])].filter((form) => form !== "" && !form.includes("("));

/** The entries of a table of one type. */
export const entriesOf = (type: EntityType, rows: Row[]): Entry[] =>
  rows.map(([id, country, name, vi, en]) => ({
    id: `${prefixes[type] ?? type}:${id}`,
    type,
    country,
    name,
    vi: forms(name, vi),
    en: forms(name, en),
  }));

/** Where an id does not begin with the name of its type. */
const prefixes: Partial<Record<EntityType, string>> = { organization: "org", government: "gov" };
