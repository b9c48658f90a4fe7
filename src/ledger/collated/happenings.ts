import { sql } from "kysely";
import { askedInParts, deleteOf, insertAll } from "../insert.ts";
import type { Database, Writing } from "../tables.ts";

/** One claim as collation keeps it. The body is JSON that the ledger does not look into. */
export interface KeptHappening {
  document: string;
  /** Which of its document's. */
  nth: number;
  /** Number of the day on which it was told. */
  toldOn: number;
  keys: string[];
  body: string;
}

/** Documents that are not among the events yet, in the order in which they were told, so many at most. */
export async function pending(db: Database, desk: string, most: number): Promise<string[]> {
  const all = db
    .selectFrom("pending")
    .innerJoin("reading", (on) =>
      on.onRef("reading.desk", "=", "pending.desk").onRef("reading.document", "=", "pending.document"),
    )
    .select("pending.document")
    .where("pending.desk", "=", desk)
    .orderBy(sql`published_from is null`)
    .orderBy("published_from")
    .orderBy("pending.document");
  return (await all.limit(most).execute()).map(({ document }) => document);
}

/** Those of some documents that are not among the events yet: another process may have put them there. */
export async function stillPending(db: Database, desk: string, documents: string[]): Promise<string[]> {
  const rows = await askedInParts(documents, (some) =>
    db.selectFrom("pending").select("document").where("desk", "=", desk).where("document", "in", some).execute(),
  );
  const left = new Set(rows.map(({ document }) => document));
  return documents.filter((document) => left.has(document));
}

/** Has documents collated again, the next time that the ledger is. */
export async function collateAgain(writing: Writing, desk: string, documents: Iterable<string>): Promise<void> {
  await askedInParts(documents, async (some) => {
    const rows = some.map((document) => ({ desk, document }));
    await writing
      .insertInto("pending")
      .values(rows)
      .onConflict((same) => same.doNothing())
      .execute();
    return [];
  });
}

/** Takes documents as collated: from now on, what is decided of one has it collated again. */
export const noLongerPending = (writing: Writing, desk: string, documents: string[]): Promise<void> =>
  deleteOf(writing, "pending", desk, documents);

/** Keeps what documents tell of in the place of what they told. */
export async function keepHappenings(
  writing: Writing,
  desk: string,
  documents: string[],
  kept: KeptHappening[],
): Promise<void> {
  for (const table of ["happening", "happening_key"] as const) {
    await deleteOf(writing, table, desk, documents);
  }
  const place = ({ document, nth, toldOn }: KeptHappening) => ({ desk, document, nth, told_on: toldOn });
  await insertAll(
    writing,
    "happening",
    kept.map((each) => ({ ...place(each), body: each.body })),
  );
  const keys = kept.flatMap((each) => [...new Set(each.keys)].map((key) => ({ ...place(each), key })));
  await insertAll(writing, "happening_key", keys);
}

/** The keys of what documents tell of. */
export async function keysOf(db: Database, desk: string, documents: Iterable<string>): Promise<string[]> {
  const rows = await askedInParts(documents, (some) =>
    db
      .selectFrom("happening_key")
      .select("key")
      .distinct()
      .where("desk", "=", desk)
      .where("document", "in", some)
      .execute(),
  );
  return [...new Set(rows.map(({ key }) => key))];
}

/** Documents that tell of something with one of the keys, on that day or later. */
export async function documentsWith(
  db: Database,
  desk: string,
  keys: Iterable<string>,
  from: number,
): Promise<string[]> {
  const rows = await askedInParts(keys, (some) =>
    db
      .selectFrom("happening_key")
      .select("document")
      .distinct()
      .where("desk", "=", desk)
      .where("key", "in", some)
      .where("told_on", ">=", from)
      .execute(),
  );
  return [...new Set(rows.map(({ document }) => document))];
}

/** What documents tell of. */
export async function happeningsIn(
  db: Database,
  desk: string,
  documents: Iterable<string>,
): Promise<Omit<KeptHappening, "keys">[]> {
  const rows = await askedInParts(documents, (some) =>
    db
      .selectFrom("happening")
      .select(["document", "nth", "told_on", "body"])
      .where("desk", "=", desk)
      .where("document", "in", some)
      .execute(),
  );
  return rows.map(({ told_on, ...row }) => ({ ...row, toldOn: told_on }));
}
