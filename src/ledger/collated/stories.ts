import { sql } from "kysely";
import { dayNumberOf } from "../days.ts";
import { askedInParts, insertAll } from "../insert.ts";
import type { Database, Writing } from "../tables.ts";

/** Where a report stands in the order in which reports were told. */
export interface Standing {
  document: string;
  /** Number of the day on which it was told. */
  day: number;
}

/** A report with the story that it belongs to. */
export interface KeptStoryReport extends Standing {
  story: string;
  /** Entity id of the publisher. */
  outlet: string | null;
  copyOf: string | null;
}

/** What stories are made of. */
export interface StoryText extends Standing {
  title: string | null;
  text: string;
  /** As it was told; null where it was not. */
  language: string | null;
  outlet: string | null;
}

/** Documents that stand in no story as they were read last, in the order in which they were told. */
export async function unstoried(db: Database, desk: string): Promise<string[]> {
  const rows = await db
    .selectFrom("pending_story as pending")
    .innerJoin("reading", (on) =>
      on.onRef("reading.desk", "=", "pending.desk").onRef("reading.document", "=", "pending.document"),
    )
    .select("reading.document")
    .where("pending.desk", "=", desk)
    .orderBy(sql`published_from is null`)
    .orderBy("published_from")
    .orderBy("reading.document")
    .execute();
  return rows.map(({ document }) => document);
}

export async function textsOf(db: Database, desk: string, documents: Iterable<string>): Promise<StoryText[]> {
  const rows = await askedInParts(documents, (some) =>
    db
      .selectFrom("reading")
      .innerJoin("document", (on) =>
        on.onRef("document.desk", "=", "reading.desk").onRef("document.id", "=", "reading.document"),
      )
      .select(["reading.document", "published_from", "publisher", "title", "text", "language"])
      .where("reading.desk", "=", desk)
      .where("reading.document", "in", some)
      .execute(),
  );
  return rows.map(({ published_from, publisher, ...row }) => {
    return { ...row, day: dayNumberOf(published_from), outlet: publisher };
  });
}

/** How the documents stood in stories before, as far as they did. */
export async function standingsOf(db: Database, desk: string, documents: Iterable<string>): Promise<KeptStoryReport[]> {
  const rows = await askedInParts(documents, (some) =>
    kept(db, desk).where("story_report.document", "in", some).execute(),
  );
  return rows.map(keptFrom);
}

/** What was told from a day on and before a report, in the order in which it was told. */
export async function toldBefore(db: Database, desk: string, from: number, end: Standing): Promise<KeptStoryReport[]> {
  const rows = await inOrder(db, desk)
    .where("day", ">=", from)
    .where((at) =>
      at.or([at("day", "<", end.day), at.and([at("day", "=", end.day), at("document", "<", end.document)])]),
    )
    .execute();
  return rows.map(keptFrom);
}

/** What was told after a report, in the order in which it was told, so many at most. */
export async function toldAfter(db: Database, desk: string, last: Standing, most: number): Promise<KeptStoryReport[]> {
  const rows = await inOrder(db, desk)
    .where("day", ">=", last.day)
    .where((at) => at.or([at("day", ">", last.day), at("document", ">", last.document)]))
    .limit(most)
    .execute();
  return rows.map(keptFrom);
}

const kept = (db: Database, desk: string) =>
  db
    .selectFrom("story_report")
    .select(["document", "story", "day", "outlet", "copy_of"])
    .where("story_report.desk", "=", desk);

const inOrder = (db: Database, desk: string) => kept(db, desk).orderBy("day").orderBy("document");

const keptFrom = ({ copy_of, ...row }: { copy_of: string | null } & Omit<KeptStoryReport, "copyOf">) => ({
  ...row,
  copyOf: copy_of,
});

/** Keeps reports in their stories, and that the new ones are no longer pending. */
export async function keepStories(
  writing: Writing,
  desk: string,
  reports: KeptStoryReport[],
  fresh: string[],
): Promise<void> {
  await askedInParts(
    reports.map(({ document }) => document),
    async (some) => {
      await writing.deleteFrom("story_report").where("desk", "=", desk).where("document", "in", some).execute();
      return [];
    },
  );
  await insertAll(
    writing,
    "story_report",
    reports.map(({ copyOf, ...row }) => ({ desk, ...row, copy_of: copyOf })),
  );
  await askedInParts(fresh, async (some) => {
    await writing.deleteFrom("pending_story").where("desk", "=", desk).where("document", "in", some).execute();
    return [];
  });
}

/** The number of the change that begins. Until it ends, nobody else changes stories. */
export async function nextTurn(writing: Writing, desk: string): Promise<number> {
  const { turn } = await writing
    .insertInto("story_turn")
    .values({ desk, turn: 1 })
    .onConflict((same) => same.column("desk").doUpdateSet((at) => ({ turn: at("story_turn.turn", "+", 1) })))
    .returning("turn")
    .executeTakeFirstOrThrow();
  return turn;
}
