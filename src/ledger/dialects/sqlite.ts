import { existsSync, type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from "kysely";
import { ledgerError, type Trouble, type Troubles } from "../ledger-error.ts";
import { type Connection, openDatabase, wordsOf } from "./sqlite-database.ts";
import { patientDriver, patiently } from "./sqlite-driver.ts";
import { sqliteIndex } from "./sqlite-index.ts";
import type { Json, Store } from "./store.ts";

/** By SQLite's own words for its result codes. */
const troubles: Troubles = {
  "access permission denied": { happened: "may not be opened", todo: "check who owns it" },
  "database is locked": { happened: "was kept busy by another process", todo: "try again when that one has finished" },
  "database table is locked": {
    happened: "was kept busy by another process",
    todo: "try again when that one has finished",
  },
  "attempt to write a readonly database": {
    happened: "can only be read",
    todo: "make the file and its folder writable, or choose another with --ledger",
  },
  "disk I/O error": {
    happened: "could not be read or written by the disk",
    todo: "check the disk and its free space, then try again",
  },
  "database disk image is malformed": {
    happened: "is damaged",
    todo: "restore it from a copy, or add its reports to a new one",
  },
  "database or disk is full": {
    happened: "could not be written because the disk is full",
    todo: "free some space and try again",
  },
  "unable to open database file": { happened: "could not be opened", todo: "check that the folder can be written to" },
  "file is not a database": { happened: "is not a ledger but some other file", todo: "choose another with --ledger" },
};

/** A file, or ":memory:". Throws a `LedgerError` if it cannot be opened; makes no file if it must exist. */
export async function sqlite(path: string, mustExist: boolean): Promise<Store> {
  const location = path === ":memory:" ? path : resolve(path);
  const wrong = troubleWithPath(path, location, mustExist);
  if (wrong) throw ledgerError(location, wrong);
  const database = await opened(location, !mustExist);
  return {
    location,
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => patientDriver(database),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    types: { text: "text", bytes: "blob", json },
    index: sqliteIndex,
    tables: sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
    migrationLock: null,
    trouble,
  };
}

const json: Json = {
  parsed: (column) => column,
  text: (parsed, ...path) => `json_extract(${parsed}, '$.${path.join(".")}')`,
  rows: (column, field) => `json_each(${column}, '$.${field}') as each`,
};

function troubleWithPath(path: string, location: string, mustExist: boolean): Trouble | null {
  if (path === "") return { happened: "has no name", todo: "name a file with --ledger" };
  const found = location === ":memory:" ? undefined : foundAt(location);
  if (found === "hidden") return { happened: "is where we may not look", todo: "check who owns the folder" };
  if (found?.isDirectory()) return { happened: "is a folder", todo: "name a file in it with --ledger" };
  if (!found && mustExist) return { happened: "does not exist", todo: "add a report to begin it, or check the name" };
  if (!existsSync(dirname(location)))
    return { happened: "is in a folder that does not exist", todo: "make the folder" };
  return null;
}

function foundAt(path: string): Stats | "hidden" | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return "hidden";
  }
}

/** Who may write does so into a log beside the file, and then nobody waits who reads. */
async function opened(location: string, writes: boolean): Promise<Connection> {
  try {
    const database = await openDatabase(location);
    const mode = writes ? "pragma journal_mode = wal" : "pragma journal_mode";
    await patiently(() => database.prepare(mode).all([]));
    return database;
  } catch (error) {
    throw ledgerError(location, trouble(error) ?? { happened: "could not be opened", todo: "see the cause" }, error);
  }
}

function trouble(error: unknown): Trouble | null {
  const words = wordsOf(error);
  if (words === undefined) return null;
  return troubles[words] ?? { happened: `refused what was asked (${words})`, todo: "report this as a fault" };
}
