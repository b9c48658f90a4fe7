import { askedInParts, deleteOf, insertAll } from "../insert.ts";
import type { Database, Writing } from "../tables.ts";

/** What a name of a document is joined by: whole names and short ones that share a key can be one. */
export interface NameSeen {
  document: string;
  entity: string;
  name: string;
  form: "whole" | "short";
  key: string;
  /** When it was told, coarsely; null where that is unknown. */
  period: number | null;
}

/** A whole name as documents give it under one key, and the first and the last period in which they do. */
export interface Namesake {
  key: string;
  entity: string;
  from: number | null;
  to: number | null;
}

/** Whom a name of a document stands for. */
export interface KeptJoin {
  document: string;
  short: string;
  meant: string;
  basis: string;
  /** JSON that the ledger does not look into. */
  because: string;
}

/** The keys under which documents gave whole names when they were last collated. */
export async function wholeKeysOf(db: Database, desk: string, documents: Iterable<string>): Promise<string[]> {
  const rows = await askedInParts(documents, (some) =>
    db
      .selectFrom("name_seen")
      .select("key")
      .distinct()
      .where("desk", "=", desk)
      .where("document", "in", some)
      .where("form", "=", "whole")
      .execute(),
  );
  return [...new Set(rows.map(({ key }) => key))];
}

/** Those of the keys under which documents have short names. */
export async function keysSought(db: Database, desk: string, keys: Iterable<string>): Promise<string[]> {
  const rows = await askedInParts(keys, (some) =>
    db
      .selectFrom("name_seen")
      .select("key")
      .distinct()
      .where("desk", "=", desk)
      .where("key", "in", some)
      .where("form", "=", "short")
      .execute(),
  );
  return rows.map(({ key }) => key);
}

/** The whole names under keys. */
export const namesakesOf = (db: Database, desk: string, keys: Iterable<string>): Promise<Namesake[]> =>
  askedInParts(keys, (some) =>
    db
      .selectFrom("name_seen")
      .select((at) => ["key", "entity", at.fn.min("period").as("from"), at.fn.max("period").as("to")])
      .where("desk", "=", desk)
      .where("form", "=", "whole")
      .where("key", "in", some)
      .groupBy(["key", "entity"])
      .execute(),
  );

/** All keys, with the short names under one of these, of documents that have one. */
export async function shortNamesWith(db: Database, desk: string, keys: Iterable<string>): Promise<NameSeen[]> {
  const found = await askedInParts(keys, (some) =>
    db
      .selectFrom("name_seen as met")
      .innerJoin("name_seen as seen", (on) =>
        on
          .onRef("seen.desk", "=", "met.desk")
          .onRef("seen.document", "=", "met.document")
          .onRef("seen.entity", "=", "met.entity")
          .on("seen.form", "=", "short"),
      )
      .select(["seen.document", "seen.entity", "seen.name", "seen.key", "seen.period"])
      .distinct()
      .where("met.desk", "=", desk)
      .where("met.form", "=", "short")
      .where("met.key", "in", some)
      .execute(),
  );
  return found.map((row) => ({ ...row, form: "short" as const }));
}

/** Puts what documents give of names in the place of what they gave. */
export async function keepNames(writing: Writing, desk: string, documents: string[], seen: NameSeen[]): Promise<void> {
  await deleteOf(writing, "name_seen", desk, documents);
  const rows = seen.map((each) => ({ desk, ...each }));
  await insertAll(writing, "name_seen", rows);
}

/** The joins in documents. */
export const joinsIn = (db: Database, desk: string, documents: Iterable<string>): Promise<KeptJoin[]> =>
  askedInParts(documents, (some) =>
    db
      .selectFrom("same_as")
      .select(["document", "short", "meant", "basis", "because"])
      .where("desk", "=", desk)
      .where("document", "in", some)
      .orderBy("document")
      .orderBy("short")
      .execute(),
  );

/** Puts the joins of documents in the place of those that were there. */
export async function keepJoins(writing: Writing, desk: string, documents: string[], joins: KeptJoin[]): Promise<void> {
  await deleteOf(writing, "same_as", desk, documents);
  await insertAll(
    writing,
    "same_as",
    joins.map((join) => ({ desk, ...join })),
  );
}

/** Documents that name one of the entities, by any name, or are published by one. */
export async function documentsNaming(db: Database, desk: string, entities: string[]): Promise<string[]> {
  const rows = await askedInParts(entities, async (some) => [
    ...(await db.selectFrom("named").select("document").where("desk", "=", desk).where("entity", "in", some).execute()),
    ...(await db
      .selectFrom("same_as")
      .select("document")
      .where("desk", "=", desk)
      .where("meant", "in", some)
      .execute()),
    ...(await db
      .selectFrom("reading")
      .select("document")
      .where("desk", "=", desk)
      .where("publisher", "in", some)
      .execute()),
  ]);
  return [...new Set(rows.map(({ document }) => document))];
}
