import type { Reading, Report } from "../model.ts";
import { isMissed, mend } from "./failures.ts";
import { insertAll } from "./insert.ts";
import { LedgerError } from "./ledger-error.ts";
import type { Ledger } from "./open.ts";
import { misquoted, unkeepable } from "./quotes.ts";
import { claimRows, documentRow, namedRows, readingRow } from "./rows.ts";
import type { Database, Row, Writing } from "./tables.ts";
import { keepWords } from "./word-index.ts";

/** "known": this version of the reader has read it, and nothing changed. "reread": another version's reading went. */
export type Recorded = "added" | "known" | "reread";

/** What a person can say of a report. */
type Said = "language" | "outlet" | "published";

/** A report with what was read from it. */
export interface Entry {
  report: Report;
  reading: Reading;
}

/** Records one report, see `recordAll`. */
export async function record(
  ledger: Ledger,
  report: Report,
  reading: Reading,
  reader: string,
  said: Said[] = [],
): Promise<Recorded> {
  const [outcome] = await recordAll(ledger, [{ report, reading }], reader, said);
  return outcome!;
}

/**
 * Records reports with what was read from them, in one transaction: all of them, or none, and what became of each.
 *
 * `reader` is the version of what read them. A reading by another version replaces the one before, never the original or
 * what people have judged. So does one of a report of which the person now says (`said`) what the ledger does not have.
 * Throws a `LedgerError` that names the field if a quote is not what the text has there.
 */
export async function recordAll(
  ledger: Ledger,
  entries: Entry[],
  reader: string,
  said: Said[] = [],
): Promise<Recorded[]> {
  for (const fault of entries.map(faultOf)) if (fault !== null) throw new LedgerError(fault);
  const known = await ledger.read(async (db) => {
    const unchanged = await Promise.all(
      entries.map(({ report }) => isUnchanged(db, ledger.desk, report, reader, said)),
    );
    return new Set(entries.filter((_, at) => unchanged[at]));
  });
  if (known.size === entries.length) return entries.map(() => "known");
  return ledger.write(async (writing) => {
    const outcomes: Recorded[] = [];
    const made: Made[] = [];
    for (const entry of entries) {
      // One report twice: the second is held against what is kept of the first.
      if (made.some(({ row }) => row.document === entry.report.id)) await keepReadings(writing, ledger, made.splice(0));
      outcomes.push(known.has(entry) ? "known" : await keep(writing, ledger, entry, reader, made));
    }
    await keepReadings(writing, ledger, made);
    return outcomes;
  });
}

async function isUnchanged(db: Database, desk: string, report: Report, reader: string, said: Said[]): Promise<boolean> {
  const before = await keptOf(db, desk, report.id);
  if (before?.reader !== reader || said.some((field) => before[field] !== report[field])) return false;
  return !(await isMissed(db, desk, report.uri));
}

/** A reading that is to be kept, with its row. */
interface Made {
  reading: Reading;
  row: Row<"reading">;
}

/** Keeps a report. Its reading, if it is a new one, is kept with others: few large inserts cost less than many small ones. */
async function keep(
  writing: Writing,
  ledger: Ledger,
  { report, reading }: Entry,
  reader: string,
  made: Made[],
): Promise<Recorded> {
  const { desk } = ledger;
  const now = ledger.now();
  await mend(writing, desk, report.uri, now);
  await keepOriginal(writing, desk, report);
  await keepDocument(writing, documentRow(report, desk, now));
  const before = await keptOf(writing, desk, report.id);
  const row = readingRow(reading, reader, { desk, document: report.id }, now);
  if (before?.reader === reader && before.body === row.body) return "known";
  if (before) await forget(writing, row);
  made.push({ reading, row });
  return before === undefined ? "added" : "reread";
}

/** Why a report cannot be recorded as it was read, in a sentence; null where it can. */
export function faultOf({ report, reading }: Entry): string | null {
  const why = whyNot(report, reading);
  return why && `The report ${report.uri} was not recorded because ${why}; report this as a fault of the reader.`;
}

function whyNot(report: Report, reading: Reading): string | null {
  const lost = unkeepable(report);
  if (lost !== null) return `its ${lost} has a character that no ledger can keep`;
  if (reading.document.id !== report.id) return "the reading is of another document";
  if (reading.document.text !== report.text) return "the reading has another text";
  const field = misquoted(reading);
  return field && `${field} does not quote what the text has there`;
}

async function keptOf(db: Database, desk: string, id: string) {
  return db
    .selectFrom("document")
    .innerJoin("reading", (on) =>
      on.onRef("reading.desk", "=", "document.desk").onRef("reading.document", "=", "document.id"),
    )
    .select(["reader", "body", "language", "outlet", "published"])
    .where("document.desk", "=", desk)
    .where("document.id", "=", id)
    .executeTakeFirst();
}

async function keepOriginal(writing: Writing, desk: string, { original }: Report): Promise<void> {
  const row = { desk, sha256: original.sha256, media_type: original.mediaType, bytes: original.bytes };
  await writing
    .insertInto("original")
    .values(row)
    .onConflict((same) => same.doNothing())
    .execute();
}

/** What intake makes of the same bytes may change, and a reading must fit it; when it was first added does not. */
async function keepDocument(writing: Writing, row: ReturnType<typeof documentRow>): Promise<void> {
  const { desk, id, added_at, ...made } = row;
  // Also holds the row until the end, so that two processes never replace one reading at once.
  await writing
    .insertInto("document")
    .values(row)
    .onConflict((same) => same.columns(["desk", "id"]).doUpdateSet(made))
    .execute();
}

/** Takes a reading out. What hangs on it goes with it. */
async function forget(writing: Writing, { desk, document }: Row<"reading">): Promise<void> {
  await writing.deleteFrom("reading").where("desk", "=", desk).where("document", "=", document).execute();
}

async function keepReadings(writing: Writing, { index }: Ledger, made: Made[]): Promise<void> {
  const keys = made.map(({ row: { desk, document } }) => ({ desk, document }));
  const rowsOf = <R>(rows: (reading: Reading, key: (typeof keys)[number]) => R[]) =>
    made.flatMap(({ reading }, nth) => rows(reading, keys[nth]!));
  await insertAll(
    writing,
    "reading",
    made.map(({ row }) => row),
  );
  for (const { reading, row } of made) await keepWords(writing, index, reading, row);
  await insertAll(writing, "pending", keys);
  await insertAll(writing, "pending_story", keys);
  await insertAll(writing, "claim", rowsOf(claimRows));
  await insertAll(writing, "named", rowsOf(namedRows));
}
