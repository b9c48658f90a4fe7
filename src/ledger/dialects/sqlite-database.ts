import type { SqliteDatabase } from "kysely";

/** What `node:sqlite` and `@photostructure/sqlite` have in common, as far as it is needed here. */
interface DatabaseSync {
  close(): void;
  exec(sql: string): void;
  prepare(sql: string): StatementSync;
}

interface StatementSync {
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...values: unknown[]): IterableIterator<unknown>;
  columns(): unknown[];
}

/** Before this SQLite could damage a file in WAL mode that two processes write to. */
const sound = [3, 51, 3];

/** Milliseconds that a statement waits for another process. */
const patience = 15_000;

/** Opens a file, making it if it is not there. Throws the driver's error. */
export async function openDatabase(path: string): Promise<SqliteDatabase> {
  const { DatabaseSync } = await driver();
  const database = new DatabaseSync(path);
  database.exec(`pragma busy_timeout = ${patience}; pragma synchronous = normal; pragma foreign_keys = on`);
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...values),
        run: (values) => statement.run(...values),
        iterate: (values) => statement.iterate(...values),
      };
    },
  };
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
