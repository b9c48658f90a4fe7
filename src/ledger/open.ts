import { Kysely } from "kysely";
import { postgres } from "./dialects/postgres.ts";
import { sqlite } from "./dialects/sqlite.ts";
import type { Store, WordIndex } from "./dialects/store.ts";
import { LedgerError, ledgerError } from "./ledger-error.ts";
import { migrate } from "./migrate.ts";
import type { Database, Tables, Writing } from "./tables.ts";

/** One desk's ledger, open. */
export interface Ledger {
  desk: string;
  /** As it may be shown: an absolute path, or an address without its password. */
  location: string;
  /** The present instant, ISO 8601 in UTC. It dates rows; no text is ever understood by it. */
  now(): string;
  /** Finds documents by their words. */
  index: WordIndex;
  /** Asks without writing. What the database cannot do becomes a `LedgerError`. */
  read<T>(question: (db: Database) => Promise<T>): Promise<T>;
  /** Writes all of it or, if it throws, nothing. What the database cannot do becomes a `LedgerError`. */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Opening {
  /** Default "main". */
  desk?: string;
  /** Makes nothing: a ledger that is not there is an error. */
  mustExist?: boolean;
  /** Milliseconds since 1970; default `Date.now`. */
  clock?: () => number;
}

/**
 * Opens the ledger in a file (SQLite), or at `postgres://…`; begins it if there is none yet.
 *
 * Throws a `LedgerError`: it cannot be reached, is something else, or was made by a later version than this.
 */
export async function openLedger(location: string, opening: Opening = {}): Promise<Ledger> {
  const { desk = "main", mustExist = false, clock = Date.now } = opening;
  const store = /^postgres(ql)?:/.test(location) ? await postgres(location) : await sqlite(location, mustExist);
  const ledger = ledgerIn(store, desk, () => new Date(clock()).toISOString());
  try {
    const trouble = await ledger.read((db) => migrate(db, store, ledger.now(), mustExist));
    if (trouble) throw ledgerError(store.location, trouble);
    return ledger;
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

function ledgerIn(store: Store, desk: string, now: () => string): Ledger {
  const db = new Kysely<Tables>({ dialect: store.dialect });
  const told = async <T>(work: Promise<T>) => work.catch((error) => Promise.reject(explained(error, store)));
  return {
    desk,
    location: store.location,
    now,
    index: store.index,
    read: (question) => told(question(db)),
    write: (work) => told(db.transaction().execute(work)),
    close: () => db.destroy(),
  };
}

function explained(error: unknown, store: Store): unknown {
  const trouble = error instanceof LedgerError ? null : store.trouble(error);
  return trouble ? ledgerError(store.location, trouble, error) : error;
}
