import { type ExpressionBuilder, sql } from "kysely";
import type { Reading } from "../../model.ts";
import { type Days, daysOf } from "../days.ts";
import { LedgerError } from "../ledger-error.ts";
import type { Ledger } from "../open.ts";
import { readingOf } from "../rows.ts";
import type { Database, Tables } from "../tables.ts";
import { soughtIn } from "../words.ts";

export interface Filter {
  /**
   * Words that must all be in the text, the title or the names of what it mentions. A word typed with accents is met
   * by that word alone; typed without, by any that it is the bare form of.
   */
  about?: string;
  /** First and last day, both in it: "2020-10-14", or "2020-10", "2020". */
  from?: string;
  to?: string;
}

/** Readings fetched at a time: their JSON is several times the size of what it says, and is not held all at once. */
const page = 200;

type Place = ExpressionBuilder<Tables, "reading" | "words">;

/**
 * The readings that meet the filter, by day of publication and then by id, those without a day last.
 *
 * A report is in a range of days when it was published in it, or when something that it tells of falls in it. Throws a
 * `LedgerError` if `from` or `to` is no day.
 */
export async function readings(ledger: Ledger, filter: Filter = {}): Promise<Reading[]> {
  const range = rangeOf(filter);
  const found = await ledger.read((db) => {
    const all = inOrder(db, ledger.desk).where((at) => at.and(about(at, filter.about ?? "")));
    return (range ? all.where((at) => within(at, range)) : all).execute();
  });
  const read: Reading[] = [];
  for (let at = 0; at < found.length; at += page) {
    const ids = found.slice(at, at + page).map(({ document }) => document);
    read.push(...(await readingsOf(ledger, ids)));
  }
  return read;
}

function inOrder(db: Database, desk: string) {
  return db
    .selectFrom("reading")
    .innerJoin("words", (on) =>
      on.onRef("words.desk", "=", "reading.desk").onRef("words.document", "=", "reading.document"),
    )
    .select("reading.document")
    .where("reading.desk", "=", desk)
    .orderBy(sql`reading.published_from is null`)
    .orderBy("reading.published_from")
    .orderBy("reading.document");
}

/** The readings of these documents, in their order. */
export async function readingsOf({ desk, read }: Ledger, ids: string[]): Promise<Reading[]> {
  const rows = await read((db) =>
    db
      .selectFrom("reading")
      .innerJoin("document", (on) =>
        on.onRef("document.desk", "=", "reading.desk").onRef("document.id", "=", "reading.document"),
      )
      .select(["document.id", "reading.body", "document.text"])
      .where("reading.desk", "=", desk)
      .where("reading.document", "in", ids)
      .execute(),
  );
  const byId = new Map(rows.map(({ id, body, text }) => [id, readingOf(body, text)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function about(at: Place, typed: string) {
  return soughtIn(typed).map(({ form, word }) => at(`words.${form}`, "like", `% ${word} %`));
}

function within(at: Place, { from, to }: Days) {
  const published = at.and([at("reading.published_from", "<=", to), at("reading.published_to", ">=", from)]);
  const told = at
    .selectFrom("claim")
    .select("claim.nth")
    .whereRef("claim.desk", "=", "reading.desk")
    .whereRef("claim.document", "=", "reading.document")
    .where("claim.when_from", "<=", to)
    .where("claim.when_to", ">=", from);
  return at.or([published, at.exists(told)]);
}

function rangeOf({ from, to }: Filter): Days | null {
  if (from === undefined && to === undefined) return null;
  return { from: dayIn("from", from, "0000-01-01"), to: dayIn("to", to, "9999-12-31") };
}

function dayIn(end: "from" | "to", typed: string | undefined, otherwise: string): string {
  if (typed === undefined) return otherwise;
  const days = daysOf(typed);
  if (days) return days[end];
  throw new LedgerError(`"${typed}" is not a day; write ${end} as 2020-10-14, 2020-10 or 2020.`);
}
