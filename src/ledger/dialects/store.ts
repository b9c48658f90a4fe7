import type { Dialect, RawBuilder, SqlBool } from "kysely";
import type { Trouble } from "../ledger-error.ts";
import type { Writing } from "../tables.ts";
import type { TokenQuery } from "../tokens.ts";

/** SQL for the column types that the stores name differently. */
export interface ColumnTypes {
  /** Compared code point by code point, so that both stores sort alike. */
  text: string;
  bytes: string;
  json: Json;
}

/** SQL that looks into a column of JSON. */
export interface Json {
  /** The text of a column as JSON. */
  parsed(column: string): string;
  /** What stands at a path of field names in parsed JSON, as text; null where nothing does. */
  text(parsed: string, ...path: string[]): string;
  /** The members of a list in a column of JSON, each as `each.value`. */
  rows(column: string, field: string): string;
}

/** A document that is found by its words. */
export interface Indexed {
  desk: string;
  document: string;
  /** The first day on which it can have been published; "" where that is not known. */
  day: string;
}

/** Finds documents by the tokens that they have: each store by its own index, and all find the same. */
export interface WordIndex {
  /** SQL that makes the table `word_index` and what belongs to it. A document goes from it with its reading. */
  tables(types: ColumnTypes): string[];
  put(writing: Writing, indexed: Indexed, tokens: string[]): Promise<void>;
  /** Whether a row of `word_index` is a desk's and has the tokens asked for. */
  has(desk: string, tokens: TokenQuery): RawBuilder<SqlBool>;
}

/** What differs between one database and another. All else is the same program. */
export interface Store {
  /** The location as it may be shown: without a password. */
  location: string;
  dialect: Dialect;
  types: ColumnTypes;
  index: WordIndex;
  /** Lists the tables that are there, each as `name`. */
  tables: RawBuilder<{ name: string }>;
  /** Held until the transaction ends, so that one process at a time migrates; null where a transaction does that. */
  migrationLock: RawBuilder<unknown> | null;
  /** What an error of the driver means; null if it is none of the driver's. */
  trouble(error: unknown): Trouble | null;
}
