import type { ExpressionBuilder } from "kysely";
import type { Edtf } from "../../model.ts";
import { type Query, soughtRows } from "../../search/query.ts";
import { relevanceOf } from "../../search/relevance.ts";
import type { Snippet } from "../../search/snippets.ts";
import type { Ledger } from "../open.ts";
import type { Database, Tables } from "../tables.ts";
import { cursorAt, type Last, lastIn } from "./cursor.ts";
import { type Filter, meets, tells } from "./filter.ts";
import { candidatesOf, collectionOf, type Found, hitsOf } from "./hits.ts";
import { hasWords, queryIn } from "./words.ts";

/** A report that was found. */
export interface Hit {
  /** Id of the document. */
  document: string;
  uri: string;
  title: string | null;
  /** Entity id of the publisher. */
  outlet: string | null;
  /** What it is called. */
  outletName: string | null;
  published: Edtf | null;
  /** BCP 47. */
  language: string;
  snippets: Snippet[];
  /** How well it answers; null where hits are put in order by day. */
  score: number | null;
}

export interface Hits {
  hits: Hit[];
  /** How many there are in all. */
  total: number;
  /** What to ask for the next ones with; null where there are no more. */
  next: string | null;
}

export interface Paging {
  /** "day": newest first, those without a day last, then by id. Default. */
  by?: "day" | "relevance";
  /** How many hits to give; default 20. */
  most?: number;
  /** `next` of the hits before, asked for in the same way. */
  after?: string;
}

/** Hits that are put in order by relevance, at most: the newest. */
const mostWeighed = 1000;

/** Looks for reports. Throws a `LedgerError` if a day or the cursor is none, or if the words only say what to leave out. */
export async function search(ledger: Ledger, filter: Filter, paging: Paging = {}): Promise<Hits> {
  const { by = "day", most = 20, after } = paging;
  const { about = "", ...rest } = filter;
  const asked = { ledger, filter: rest, query: queryIn(about) };
  const from = after === undefined ? null : lastIn(after);
  const order =
    by === "relevance" && asked.query ? byRelevance(asked, asked.query, from) : byDay(asked, from, most + 1);
  const [total, found] = await Promise.all([totalOf(asked), order]);
  const given = found.slice(0, most);
  const next = found.length > most ? cursorAt(given.at(-1)!) : null;
  return { hits: await hitsOf(ledger, given, asked.query), total, next };
}

interface Asked {
  ledger: Ledger;
  filter: Filter;
  query: Query | null;
}

function meeting(db: Database, { ledger, filter, query }: Asked) {
  const all = db.selectFrom("word_index");
  const worded = all.where(query ? hasWords(ledger, query) : (at) => at("word_index.desk", "=", ledger.desk));
  return isNarrow(filter) ? worded.where((at) => at.exists(readingMeeting(at, ledger, filter))) : worded;
}

const isNarrow = (filter: Filter) => Object.values(filter).some((each) => each !== undefined);

function readingMeeting(at: ExpressionBuilder<Tables, "word_index">, ledger: Ledger, filter: Filter) {
  return at
    .selectFrom("reading")
    .innerJoin("document", (on) =>
      on.onRef("document.desk", "=", "reading.desk").onRef("document.id", "=", "reading.document"),
    )
    .select("reading.document")
    .whereRef("reading.desk", "=", "word_index.desk")
    .whereRef("reading.document", "=", "word_index.document")
    .where((each) => each.and([meets(each, ledger, filter), tells(each, filter)]));
}

const totalOf = (asked: Asked): Promise<number> =>
  asked.ledger.read(async (db) => {
    const { count } = await meeting(db, asked)
      .select((at) => at.fn.countAll<number | string>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(count);
  });

/** The next ones by day, so many at most. */
const byDay = (asked: Asked, last: Last | null, most: number): Promise<Found[]> =>
  asked.ledger.read(async (db) => {
    const all = meeting(db, asked).select(["word_index.document", "word_index.day"]);
    const rest = last ? all.where((at) => follows(at, last)) : all;
    const rows = await rest.orderBy("word_index.day", "desc").orderBy("word_index.document").limit(most).execute();
    return rows.map((row) => ({ ...row, score: null }));
  });

const follows = (at: ExpressionBuilder<Tables, "word_index">, { day, document }: Last) =>
  at.or([
    at("word_index.day", "<", day),
    at.and([at("word_index.day", "=", day), at("word_index.document", ">", document)]),
  ]);

/** All that are weighed and not given yet, the best first. */
async function byRelevance(asked: Asked, query: Query, last: Last | null): Promise<Found[]> {
  const { ledger } = asked;
  const found = await byDay(asked, null, mostWeighed);
  const rows = soughtRows(query);
  const scores = relevanceOf(rows, await candidatesOf(ledger, found), await collectionOf(ledger, rows));
  const order = found
    .map((each, at) => ({ ...each, score: scores[at]! }))
    .sort((a, b) => b.score - a.score || (a.day === b.day ? compared(a.document, b.document) : compared(b.day, a.day)));
  return last ? order.slice(order.findIndex(({ document }) => document === last.document) + 1) : order;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
