import { isoDay } from "../../calendar.ts";
import { dayNumberOf, UNKNOWN_DAY } from "../days.ts";
import { askedInParts } from "../insert.ts";
import type { Ledger } from "../open.ts";

/** A report of a story. */
export interface Told {
  document: string;
  /** The day on which it was told; null where that is unknown. */
  day: string | null;
  /** Entity id of the publisher. */
  outlet: string | null;
  /** The first report of the story that it is a near copy of: the two are one origin. */
  copyOf: string | null;
}

/** The reports on one matter, in the order in which they were told. */
export interface Story {
  id: string;
  reports: Told[];
}

/** The story that a document belongs to; null where it is not in one, or not in the ledger. */
export async function storyOf(ledger: Ledger, document: string): Promise<Story | null> {
  const own = await ledger.read((db) =>
    db
      .selectFrom("story_report")
      .select("story")
      .where("desk", "=", ledger.desk)
      .where("document", "=", document)
      .executeTakeFirst(),
  );
  return own ? story(ledger, own.story) : null;
}

/** A story by its id; null where there is none. */
export async function story({ desk, read }: Ledger, id: string): Promise<Story | null> {
  const rows = await read((db) =>
    db
      .selectFrom("story_report")
      .select(["document", "day", "outlet", "copy_of"])
      .where("desk", "=", desk)
      .where("story", "=", id)
      .orderBy("day")
      .orderBy("document")
      .execute(),
  );
  const reports = rows.map(({ copy_of, day, ...row }): Told => ({ ...row, day: dayOf(day), copyOf: copy_of }));
  return reports.length > 0 ? { id, reports } : null;
}

/** The story of each of some documents. */
export async function storiesOf({ desk, read }: Ledger, documents: string[]): Promise<Map<string, string>> {
  const rows = await read((db) =>
    askedInParts(documents, (some) =>
      db
        .selectFrom("story_report")
        .select(["document", "story"])
        .where("desk", "=", desk)
        .where("document", "in", some)
        .execute(),
    ),
  );
  return new Map(rows.map(({ document, story }) => [document, story]));
}

/** The story of the report with an id or an address; null where none is. */
export async function storyCalled({ desk, read }: Ledger, report: string): Promise<string | null> {
  const found = await read((db) =>
    db
      .selectFrom("document")
      .innerJoin("story_report", (on) =>
        on.onRef("story_report.desk", "=", "document.desk").onRef("story_report.document", "=", "document.id"),
      )
      .select("story_report.story")
      .where("document.desk", "=", desk)
      .where((at) => at.or([at("document.id", "=", report), at("document.uri", "=", report)]))
      .orderBy("document.added_at", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
  return found?.story ?? null;
}

/** How much was told of a story in a range of days. */
export interface StorySize {
  id: string;
  first: string | null;
  last: string | null;
  reports: number;
  /** Reports that are no near copy of one before them. */
  texts: number;
  /** Outlets that are known. */
  outlets: number;
}

/** The stories that were told of from one day to another, both in it (2020-10-14), the one with most outlets first, then with most texts. */
export async function stories({ desk, read }: Ledger, from: string, to: string, most: number): Promise<StorySize[]> {
  const rows = await read((db) =>
    db
      .selectFrom("story_report")
      .select((at) => [
        "story as id",
        at.fn.min("day").as("first"),
        at.fn.max("day").as("last"),
        at.fn.countAll<string | number>().as("reports"),
        at.fn.count<string | number>("copy_of").as("copies"),
        at.fn.count<string | number>("outlet").distinct().as("outlets"),
      ])
      .where("desk", "=", desk)
      .where("day", ">=", dayNumberOf(from))
      .where("day", "<=", dayNumberOf(to))
      .groupBy("story")
      .orderBy("outlets", "desc")
      .orderBy((at) => at(at.fn.countAll(), "-", at.fn.count("copy_of")), "desc")
      .orderBy("story")
      .limit(most)
      .execute(),
  );
  return rows.map(({ first, last, reports, copies, outlets, id }) => ({
    id,
    first: dayOf(first),
    last: dayOf(last),
    reports: Number(reports),
    texts: Number(reports) - Number(copies),
    outlets: Number(outlets),
  }));
}

const dayOf = (day: number): string | null => (day === UNKNOWN_DAY ? null : isoDay(day));
