import type { Dialect, RawBuilder } from "kysely";
import type { Trouble } from "../ledger-error.ts";

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

/** What differs between one database and another. All else is the same program. */
export interface Store {
  /** The location as it may be shown: without a password. */
  location: string;
  dialect: Dialect;
  types: ColumnTypes;
  /** Lists the tables that are there, each as `name`. */
  tables: RawBuilder<{ name: string }>;
  /** Held until the transaction ends, so that one process at a time migrates; null where a transaction does that. */
  migrationLock: RawBuilder<unknown> | null;
  /** What an error of the driver means; null if it is none of the driver's. */
  trouble(error: unknown): Trouble | null;
}
