import { sql } from "kysely";
import type { Reading } from "../../model.ts";
import { askedInParts } from "../insert.ts";
import type { Ledger } from "../open.ts";
import { readingOf } from "../rows.ts";
import type { Database } from "../tables.ts";
import { type Filter, meets } from "./filter.ts";

/** Readings fetched at a time: their JSON is several times the size of what it says, and is not held all at once. */
const page = 200;

/**
 * The readings that meet the filter, by day of publication and then by id, those without a day last. Throws a
 * `LedgerError` if a day of the filter is none.
 */
export async function readings(ledger: Ledger, filter: Filter = {}): Promise<Reading[]> {
  return readingsOf(ledger, await documents(ledger, filter));
}

/** Ids of the documents whose readings meet the filter: in the same order, or some of those given in any. */
export async function documents(ledger: Ledger, filter: Filter = {}, among?: Iterable<string>): Promise<string[]> {
  const found = await ledger.read((db) => {
    const all = inOrder(db, ledger.desk).where((at) => meets(at, ledger, filter));
    if (among === undefined) return all.execute();
    return askedInParts(among, (some) => all.where("reading.document", "in", some).execute());
  });
  return found.map(({ document }) => document);
}

function inOrder(db: Database, desk: string) {
  return db
    .selectFrom("reading")
    .innerJoin("document", (on) =>
      on.onRef("document.desk", "=", "reading.desk").onRef("document.id", "=", "reading.document"),
    )
    .select("reading.document")
    .where("reading.desk", "=", desk)
    .orderBy(sql`reading.published_from is null`)
    .orderBy("reading.published_from")
    .orderBy("reading.document");
}

/** The readings of these documents, in their order. */
export async function readingsOf({ desk, read }: Pick<Ledger, "desk" | "read">, ids: string[]): Promise<Reading[]> {
  const found: Reading[] = [];
  for (let at = 0; at < ids.length; at += page) {
    const some = ids.slice(at, at + page);
    const rows = await read((db) =>
      db
        .selectFrom("reading")
        .innerJoin("document", (on) =>
          on.onRef("document.desk", "=", "reading.desk").onRef("document.id", "=", "reading.document"),
        )
        .select(["document.id", "reading.body", "document.text"])
        .where("reading.desk", "=", desk)
        .where("reading.document", "in", some)
        .execute(),
    );
    const byId = new Map(rows.map(({ id, body, text }) => [id, readingOf(body, text)]));
    found.push(...some.flatMap((id) => byId.get(id) ?? []));
  }
  return found;
}
