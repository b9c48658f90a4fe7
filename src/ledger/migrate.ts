import { sql } from "kysely";
import type { Store } from "./dialects/store.ts";
import type { Trouble } from "./ledger-error.ts";
import { ledger } from "./migrations/0001-ledger.ts";
import { secondReading } from "./migrations/0002-second-reading.ts";
import { events } from "./migrations/0003-events.ts";
import { named } from "./migrations/0004-named.ts";
import { identity } from "./migrations/0005-identity.ts";
import { wordIndex } from "./migrations/0006-word-index.ts";
import { snapshot } from "./migrations/0007-snapshot.ts";
import { stories } from "./migrations/0008-stories.ts";
import { reach } from "./migrations/0009-reach.ts";
import type { Step } from "./migrations/step.ts";
import type { Database, Writing } from "./tables.ts";

/** In order; the version of a ledger is the number of those that it has been through. */
const migrations: ((store: Store) => Step[])[] = [
  ({ types }) => ledger(types),
  ({ types }) => secondReading(types),
  ({ types }) => events(types),
  ({ types }) => named(types),
  ({ types }) => identity(types),
  wordIndex,
  ({ types }) => snapshot(types),
  ({ types }) => stories(types),
  reach,
];

/** Brings a ledger up to our version, whole or not at all. Gives the trouble if it is not one that we can use. */
export async function migrate(db: Database, store: Store, at: string, mustExist: boolean): Promise<Trouble | null> {
  const found = await versionOf(db, store);
  if (found === migrations.length) return null;
  if (found === "other")
    return { happened: "holds something else", todo: "give it a file, database or schema of its own" };
  if (found > migrations.length) return tooNew(found);
  if (found === 0 && mustExist) return { happened: "is empty", todo: "add a report to begin it, or check the name" };
  await db.transaction().execute((writing) => step(writing, store, at));
  return null;
}

async function step(writing: Writing, store: Store, at: string): Promise<void> {
  if (store.migrationLock) await store.migrationLock.execute(writing);
  // Asked again: another process may have done it while we waited.
  const found = await versionOf(writing, store);
  if (found === "other") return;
  if (found === 0) await sql.raw(versionTable(store.types)).execute(writing);
  for (const [at_, steps] of migrations.entries()) {
    if (at_ < found) continue;
    for (const each of steps(store)) {
      if (typeof each === "string") await sql.raw(each).execute(writing);
      else await each(writing);
    }
    await writing
      .insertInto("schema_version")
      .values({ version: at_ + 1, migrated_at: at })
      .execute();
  }
}

/** 0 if there is nothing; "other" if there are tables and none of them tells a version. */
async function versionOf(db: Database, store: Store): Promise<number | "other"> {
  const tables = (await store.tables.execute(db)).rows.map((each) => each.name);
  if (!tables.includes("schema_version")) return tables.length === 0 ? 0 : "other";
  const last = await db.selectFrom("schema_version").select("version").orderBy("version", "desc").executeTakeFirst();
  return last?.version ?? 0;
}

function versionTable({ text }: Store["types"]): string {
  return `create table schema_version (version integer not null primary key, migrated_at ${text} not null)`;
}

function tooNew(found: number): Trouble {
  const ours = migrations.length;
  return { happened: `is of version ${found} and this doichieu knows version ${ours}`, todo: "update doichieu" };
}
