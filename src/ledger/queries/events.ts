import type { ExpressionBuilder, SelectQueryBuilder } from "kysely";
import type { Event } from "../../model.ts";
import { membersOf } from "../collated/events.ts";
import { dayNumberOf, UNKNOWN_DAY } from "../days.ts";
import type { Ledger } from "../open.ts";
import type { Database, Tables } from "../tables.ts";
import { type Filter, meets, ofReports, rangeOf } from "./filter.ts";

/** How many events to give, of those last told. */
interface Most {
  most?: number;
}

/**
 * The events that meet the filter as the ledger has them now, those told last first and then by id. One is in a range of
 * days when it happened in it; where no day is known, when it was told in it. Words and publisher are those of any of its
 * reports. With `asOf`, they are those that a report told of until then, as they are now.
 */
export async function events(ledger: Ledger, filter: Filter = {}, { most }: Most = {}): Promise<Event[]> {
  const rows = await ledger.read((db) => {
    const all = inOrder(meeting(db, ledger, filter)).select("event.body");
    return (most === undefined ? all : all.limit(most)).execute();
  });
  return rows.map(({ body }) => JSON.parse(body) as Event);
}

/** Ids of the events that meet the filter, those told last first; as of a past day, all that can have met it then. */
export async function eventIds(ledger: Ledger, filter: Filter): Promise<string[]> {
  const { asOf, status: _, from: __, to: ___, ...lasting } = filter;
  const asked = asOf === undefined ? filter : lasting;
  const rows = await ledger.read((db) =>
    inOrder(meeting(db, ledger, asked))
      .select("event.id")
      .execute(),
  );
  return rows.map(({ id }) => id);
}

/** Ids of the documents that tell of events. */
export async function documentsOf(ledger: Ledger, events: string[]): Promise<Set<string>> {
  const members = await ledger.read((db) => membersOf(db, ledger.desk, events));
  return new Set(members.map(({ document }) => document));
}

type Asked = SelectQueryBuilder<Tables, "event", object>;

const inOrder = (found: Asked): Asked => found.orderBy("event.last_told", "desc").orderBy("event.id");

function meeting(db: Database, ledger: Ledger, filter: Filter) {
  const { type, status, about, outlet, story, entities = [] } = filter;
  const range = rangeOf(filter);
  let found: Asked = db.selectFrom("event").where("event.desk", "=", ledger.desk);
  if (type !== undefined) found = found.where("event.type", "=", type);
  if (status !== undefined) found = found.where("event.status", "=", status);
  for (const entity of entities) found = found.where((at) => takesPart(at, ledger.desk, entity));
  if (range) found = found.where((at) => within(at, range));
  if (about || outlet !== undefined || story !== undefined)
    found = found.where((at) => at.exists(reportMeeting(at, ledger, ofReports(filter))));
  return found;
}

type Place = ExpressionBuilder<Tables, "event">;

/** As a list of ids, which an index has, and not asked anew for each event. */
const takesPart = (at: Place, desk: string, entity: string) =>
  at(
    "event.id",
    "in",
    at
      .selectFrom("event_entity")
      .select("event_entity.event")
      .where("event_entity.desk", "=", desk)
      .where("event_entity.entity", "=", entity),
  );

function within(at: Place, { from, to }: { from: string; to: string }) {
  const happened = at.and([at("event.when_from", "<=", to), at("event.when_to", ">=", from)]);
  const told = at.and([
    at("event.when_from", "is", null),
    at("event.first_told", "<=", dayNumberOf(to)),
    at("event.last_told", ">=", dayNumberOf(from)),
    at("event.last_told", "<", UNKNOWN_DAY),
  ]);
  return at.or([happened, told]);
}

/** Days are those of the event, and not asked of its reports. */
function reportMeeting(at: Place, ledger: Ledger, filter: Filter) {
  return at
    .selectFrom("event_claim")
    .innerJoin("reading", (on) =>
      on.onRef("reading.desk", "=", "event_claim.desk").onRef("reading.document", "=", "event_claim.document"),
    )
    .innerJoin("document", (on) =>
      on.onRef("document.desk", "=", "event_claim.desk").onRef("document.id", "=", "event_claim.document"),
    )
    .select("event_claim.nth")
    .whereRef("event_claim.desk", "=", "event.desk")
    .whereRef("event_claim.event", "=", "event.id")
    .where((each) => meets(each, ledger, filter));
}
