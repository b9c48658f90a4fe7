import type { Event } from "../../model.ts";
import { daysOf } from "../days.ts";
import { askedInParts, insertAll } from "../insert.ts";
import type { Database, Writing } from "../tables.ts";

/** Where a claim of an event stands. */
export interface Member {
  event: string;
  document: string;
  nth: number;
  toldOn: number;
}

/** An event with its claims, in the order in which they were told. */
export interface KeptEvent {
  event: Event;
  /** Numbers of the first and the last day by which claims are held against its own; infinite where open. */
  reach: { from: number; to: number };
  /** Ids of all that it is found by: who and what takes part, and the states for which they do. */
  entities: string[];
  members: Omit<Member, "event">[];
}

/** To which events the claims of documents belong. */
export const placesOf = (db: Database, desk: string, documents: Iterable<string>) =>
  askedInParts(documents, (some) =>
    db
      .selectFrom("event_claim")
      .select(["event", "document", "nth"])
      .where("desk", "=", desk)
      .where("document", "in", some)
      .execute(),
  );

/** Events that one of the documents tells of. */
export const eventsIn = (db: Database, desk: string, documents: Iterable<string>): Promise<string[]> =>
  distinctEvents(documents, (some) =>
    db
      .selectFrom("event_claim")
      .select("event")
      .distinct()
      .where("desk", "=", desk)
      .where("document", "in", some)
      .execute(),
  );

/** Events with a claim that has one of the keys, and within reach of the days. */
export const eventsWith = (
  db: Database,
  desk: string,
  { keys, from, to }: { keys: Iterable<string>; from: number; to: number },
): Promise<string[]> =>
  distinctEvents(keys, (some) =>
    db
      .selectFrom("happening_key")
      .innerJoin("event_claim", (on) =>
        on
          .onRef("event_claim.desk", "=", "happening_key.desk")
          .onRef("event_claim.document", "=", "happening_key.document")
          .onRef("event_claim.nth", "=", "happening_key.nth"),
      )
      .innerJoin("event", (on) =>
        on.onRef("event.desk", "=", "event_claim.desk").onRef("event.id", "=", "event_claim.event"),
      )
      .select("event_claim.event")
      .distinct()
      .where("happening_key.desk", "=", desk)
      .where("happening_key.key", "in", some)
      .where("event.reach_from", "<=", bounded(to))
      .where("event.reach_to", ">=", bounded(from))
      .execute(),
  );

async function distinctEvents<V>(values: Iterable<V>, ask: (some: V[]) => Promise<{ event: string }[]>) {
  return [...new Set((await askedInParts(values, ask)).map(({ event }) => event))];
}

/** The claims of events. */
export async function membersOf(db: Database, desk: string, events: Iterable<string>): Promise<Member[]> {
  const rows = await askedInParts(events, (some) =>
    db
      .selectFrom("event_claim")
      .select(["event", "document", "nth", "told_on"])
      .where("desk", "=", desk)
      .where("event", "in", some)
      .execute(),
  );
  return rows.map(({ told_on, ...row }) => ({ ...row, toldOn: told_on }));
}

/** Puts events in the place of others. What hangs on those goes with them. */
export async function replaceEvents(writing: Writing, desk: string, gone: Iterable<string>, made: KeptEvent[]) {
  await askedInParts(gone, async (some) => {
    await writing.deleteFrom("event").where("desk", "=", desk).where("id", "in", some).execute();
    return [];
  });
  await insertAll(
    writing,
    "event",
    made.map((each) => eventRow(desk, each)),
  );
  await insertAll(
    writing,
    "event_claim",
    made.flatMap((each) => claimRows(desk, each)),
  );
  await insertAll(
    writing,
    "event_entity",
    made.flatMap((each) => entityRows(desk, each)),
  );
}

/** As far as a database's integers go. */
const bounded = (day: number): number => Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, day));

const lastTold = ({ members }: KeptEvent): number => Math.max(...members.map(({ toldOn }) => toldOn));

function eventRow(desk: string, kept: KeptEvent) {
  const { event, members } = kept;
  const days = daysOf(event.when);
  return {
    desk,
    id: event.id,
    type: event.type,
    status: event.status,
    when_from: days?.from ?? null,
    when_to: days?.to ?? null,
    first_told: members[0]!.toldOn,
    last_told: lastTold(kept),
    reach_from: bounded(kept.reach.from),
    reach_to: bounded(kept.reach.to),
    body: JSON.stringify(event),
  };
}

const claimRows = (desk: string, { event, members }: KeptEvent) =>
  members.map(({ document, nth, toldOn }) => ({ desk, event: event.id, document, nth, told_on: toldOn }));

const entityRows = (desk: string, kept: KeptEvent) =>
  kept.entities.map((entity) => ({
    desk,
    entity,
    event: kept.event.id,
    last_told: lastTold(kept),
  }));
