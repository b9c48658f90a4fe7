import type { Reading, Report } from "../model.ts";
import { isMissed, mend } from "./failures.ts";
import { LedgerError } from "./ledger-error.ts";
import type { Ledger } from "./open.ts";
import { misquoted, unkeepable } from "./quotes.ts";
import { claimRows, documentRow, mentionRows, readingRow, wordsRow } from "./rows.ts";
import type { Database, Row, Tables, Writing } from "./tables.ts";

/** "known": this version of the reader has read it, and nothing changed. "reread": another version's reading went. */
export type Recorded = "added" | "known" | "reread";

/** Rows of one insert: few sizes, so that few statements are kept, and fewer values than a statement may have. */
const batches = [100, 10, 1];

/** What a person can say of a report. */
type Said = "language" | "outlet" | "published";

/**
 * Records one report with what was read from it: whole, or not at all.
 *
 * `reader` is the version of what read it. A reading by another version replaces the one before, never the original or
 * what people have judged. So does one of a report of which the person now says (`said`) what the ledger does not have.
 * Throws a `LedgerError` that names the field if a quote is not what the text has there.
 */
export async function record(
  ledger: Ledger,
  report: Report,
  reading: Reading,
  reader: string,
  said: Said[] = [],
): Promise<Recorded> {
  check(report, reading);
  const unchanged = await ledger.read(async (db) => {
    const before = await keptOf(db, ledger.desk, report.id);
    if (before?.reader !== reader || said.some((field) => before[field] !== report[field])) return false;
    return !(await isMissed(db, ledger.desk, report.uri));
  });
  if (unchanged) return "known";
  return ledger.write((writing) => keep(writing, ledger, report, reading, reader));
}

async function keep(writing: Writing, ledger: Ledger, report: Report, reading: Reading, reader: string) {
  const { desk } = ledger;
  const now = ledger.now();
  await mend(writing, desk, report.uri, now);
  await keepOriginal(writing, desk, report);
  await keepDocument(writing, documentRow(report, desk, now));
  const before = await keptOf(writing, desk, report.id);
  const row = readingRow(reading, reader, { desk, document: report.id }, now);
  if (before?.reader === reader && before.body === row.body) return "known";
  await replaceReading(writing, reading, row);
  return before === undefined ? "added" : "reread";
}

function check(report: Report, reading: Reading): void {
  const lost = unkeepable(report);
  if (lost !== null) throw refusal(report, `its ${lost} has a character that no ledger can keep`);
  if (reading.document.id !== report.id) throw refusal(report, "the reading is of another document");
  if (reading.document.text !== report.text) throw refusal(report, "the reading has another text");
  const field = misquoted(reading);
  if (field !== null) throw refusal(report, `${field} does not quote what the text has there`);
}

function refusal({ uri }: Report, why: string): LedgerError {
  return new LedgerError(`The report ${uri} was not recorded because ${why}; report this as a fault of the reader.`);
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

async function replaceReading(writing: Writing, reading: Reading, row: Row<"reading">) {
  const { desk, document } = row;
  const key = { desk, document };
  // What hangs on it goes with it.
  await writing.deleteFrom("reading").where("desk", "=", desk).where("document", "=", document).execute();
  await writing.insertInto("reading").values(row).execute();
  await writing.insertInto("words").values(wordsRow(reading, key)).execute();
  await insert(writing, "claim", claimRows(reading, key));
  await insert(writing, "mention", mentionRows(reading, key));
}

async function insert<T extends keyof Tables>(writing: Writing, table: T, rows: object[]): Promise<void> {
  for (let at = 0; at < rows.length; ) {
    const size = batches.find((each) => each <= rows.length - at)!;
    const some = rows.slice(at, at + size) as Row<T>[];
    await writing.insertInto(table).values(some).execute();
    at += size;
  }
}
