import { type ExpressionBuilder, sql } from "kysely";
import type { EventType, Status } from "../../model.ts";
import type { Query } from "../../search/query.ts";
import { type Days, daysOf } from "../days.ts";
import { LedgerError } from "../ledger-error.ts";
import type { Ledger } from "../open.ts";
import type { Tables } from "../tables.ts";
import { hasWords, queryIn } from "./words.ts";

/** What every question can be narrowed by. All that is given must fit. */
export interface Filter {
  /**
   * What must be in the text, the title or the names of what it mentions, as somebody types it: words, "phrases", OR, NOT,
   * brackets. A word typed with accents is met by that word alone; typed without, by any that it is the bare form of.
   */
  about?: string;
  /** First and last day, both in it: "2020-10-14", or "2020-10", "2020". */
  from?: string;
  to?: string;
  /**
   * Only what was told on this day or before. A report whose day of publication is not known was told when it was added.
   */
  asOf?: string;
  /** Entity id of who published. */
  outlet?: string;
  /** Id of a story: only its reports. */
  story?: string;
  /** Ids of all who must take part: a state as "country:JP", by itself or by its people, bodies and places. */
  entities?: string[];
  type?: EventType;
  status?: Status;
}

/** Whether a filter asks for events, and not for reports alone. */
export const asksForEvents = ({ entities, type, status }: Filter): boolean =>
  (entities?.length ?? 0) > 0 || type !== undefined || status !== undefined;

/** What of a filter that asks for events is about the reports that tell of them: not the days, which are those of the event. */
export const ofReports = ({ about, asOf, outlet, story }: Filter): Filter => ({
  ...(about && { about }),
  ...(asOf !== undefined && { asOf }),
  ...(outlet !== undefined && { outlet }),
  ...(story !== undefined && { story }),
});

/** A query that has readings with their documents. */
type Place = ExpressionBuilder<Tables, "reading" | "document">;

/**
 * Whether a report meets a filter, as far as that is about reports: words, days, publisher and as of when. It is in a
 * range of days when it was published in it, or when something that it tells of falls in it.
 */
export function meets(at: Place, ledger: Ledger, filter: Filter) {
  const { about = "", asOf, outlet, story } = filter;
  const query = queryIn(about);
  const range = rangeOf(filter);
  return at.and([
    ...(query ? [at("reading.document", "in", documentsWith(at, ledger, query))] : []),
    ...(range ? [within(at, range)] : []),
    ...(outlet === undefined ? [] : [at("reading.publisher", "=", outlet)]),
    ...(story === undefined ? [] : [at("reading.document", "in", reportsOf(at, ledger, story))]),
    ...(asOf === undefined ? [] : [toldBy(at, dayIn("as-of", asOf, "to"))]),
  ]);
}

const documentsWith = (at: Place, ledger: Ledger, query: Query) =>
  at.selectFrom("word_index").select("word_index.document").where(hasWords(ledger, query));

/**
 * Whether a report meets what of a filter is about events: it names all the entities, and one of its claims has the type
 * and the status.
 */
export const tells = (at: Place, { entities = [], type, status }: Filter) =>
  at.and([
    ...entities.map((entity) => at.exists(naming(at, entity))),
    ...(type === undefined && status === undefined ? [] : [at.exists(claiming(at, type, status))]),
  ]);

function naming(at: Place, entity: string) {
  const country = /^country:(.*)$/u.exec(entity)?.[1];
  return at
    .selectFrom("named")
    .select("named.entity")
    .whereRef("named.desk", "=", "reading.desk")
    .whereRef("named.document", "=", "reading.document")
    .where((each) =>
      each.or([each("named.entity", "=", entity), ...(country ? [each("named.country", "=", country)] : [])]),
    );
}

function claiming(at: Place, type: EventType | undefined, status: Status | undefined) {
  const claims = at
    .selectFrom("claim")
    .select("claim.nth")
    .whereRef("claim.desk", "=", "reading.desk")
    .whereRef("claim.document", "=", "reading.document");
  const typed = type === undefined ? claims : claims.where("claim.type", "=", type);
  return status === undefined ? typed : typed.where("claim.status", "=", status);
}

const reportsOf = (at: Place, { desk }: Ledger, story: string) =>
  at
    .selectFrom("story_report")
    .select("story_report.document")
    .where("story_report.desk", "=", desk)
    .where("story_report.story", "=", story);

/** Whether a report was told on a day or before. */
export const toldBy = (at: ExpressionBuilder<Tables, "reading" | "document">, day: string) =>
  at.or([
    at("reading.published_from", "<=", day),
    at.and([
      at("reading.published_from", "is", null),
      at(sql<string>`substr(${at.ref("document.added_at")}, 1, 10)`, "<=", day),
    ]),
  ]);

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

/** The days that a filter asks for; null for all. Throws a `LedgerError` if `from` or `to` is no day. */
export function rangeOf({ from, to }: Filter): Days | null {
  if (from === undefined && to === undefined) return null;
  return {
    from: from === undefined ? "0000-01-01" : dayIn("from", from, "from"),
    to: to === undefined ? "9999-12-31" : dayIn("to", to, "to"),
  };
}

/** The first or the last day of what was typed. */
export function dayIn(field: string, typed: string, end: "from" | "to"): string {
  const days = daysOf(typed);
  if (days) return days[end];
  throw new LedgerError(`"${typed}" is not a day; write ${field} as 2020-10-14, 2020-10 or 2020.`);
}
