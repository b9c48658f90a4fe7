import type { SqliteDatabase, SqliteStatement as Statement } from "kysely";

/** What `node:sqlite` and `@photostructure/sqlite` have in common, as far as it is needed here. */
interface DatabaseSync {
  readonly isTransaction: boolean;
  close(): void;
  exec(sql: string): void;
  prepare(sql: string): StatementSync;
}

interface StatementSync {
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  columns(): unknown[];
}

/** A connection as the query layer takes it. */
export interface Connection extends SqliteDatabase {
  readonly isTransaction: boolean;
}

/** Before this SQLite could damage a file in WAL mode that two processes write to. */
const sound = [3, 51, 3];

/** Statements kept for their next use. They are not let go when done with, so the fewer the better. */
const kept = 200;

/** Milliseconds that a statement waits for another process. */
const patience = 15_000;
/** Ids are hashes, so that what is added goes to pages all over the file: these stay in memory, and are written together. */
const cacheKiB = 64 * 1024;
const logPages = 8000;

/** Opens a file, making it if it is not there. Throws the driver's error. */
export async function openDatabase(path: string): Promise<Connection> {
  const { DatabaseSync } = await driver();
  const database = new DatabaseSync(path);
  database.exec(`pragma busy_timeout = ${patience}; pragma synchronous = normal; pragma foreign_keys = on`);
  database.exec(`pragma cache_size = -${cacheKiB}; pragma wal_autocheckpoint = ${logPages}`);
  return {
    get isTransaction() {
      return database.isTransaction;
    },
    close: () => {
      settle(database);
      database.close();
    },
    prepare: memoized((sql) => statementOf(database.prepare(sql))),
  };
}

/** Whoever leaves last leaves one plain file, which can be copied, sent, and read where nothing can be written. */
function settle(database: DatabaseSync): void {
  try {
    database.exec("pragma busy_timeout = 0; pragma wal_checkpoint(truncate); pragma journal_mode = delete");
  } catch {
    // Another has it open still, or it cannot be written: then the log stays beside it and is as good.
  }
}

function statementOf(statement: StatementSync): Statement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...values),
    run: (values) => statement.run(...values),
    iterate: (values) => statement.all(...values).values(),
  };
}

function memoized(prepare: (sql: string) => Statement): (sql: string) => Statement {
  const statements = new Map<string, Statement>();
  return (sql) => {
    const statement = statements.get(sql) ?? prepare(sql);
    // Put at the end, so that the first is the one that was not used for longest.
    statements.delete(sql);
    statements.set(sql, statement);
    if (statements.size > kept) statements.delete(statements.keys().next().value!);
    return statement;
  };
}

/** What SQLite says an error is; undefined of any other error. Not every driver gives the code with every error. */
export function wordsOf(error: unknown): string | undefined {
  const { code, errstr, message } = error as { code?: string; errstr?: string; message?: string };
  return code === "ERR_SQLITE_ERROR" ? (errstr ?? message) : undefined;
}

async function driver(): Promise<{ DatabaseSync: new (path: string) => DatabaseSync }> {
  // The name is kept from the compiler, whose types are those of the oldest Node that we run on.
  const builtIn: string = "node:sqlite";
  return isSound(process.versions.sqlite) ? import(builtIn) : import("@photostructure/sqlite");
}

function isSound(version: string | undefined): boolean {
  const parts = version?.split(".").map(Number) ?? [0];
  const differs = sound.findIndex((part, at) => part !== (parts[at] ?? 0));
  return differs === -1 || (parts[differs] ?? 0) > sound[differs]!;
}
