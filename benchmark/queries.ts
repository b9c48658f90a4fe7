import { dossierFrom, dossierOfEvents } from "../src/collation/from-ledger.ts";
import type { Ledger } from "../src/ledger/open.ts";
import { stories } from "../src/ledger/queries/stories.ts";
import type { Measure } from "./score/tally.ts";

/** Median milliseconds of each query, over several that differ in what they ask for. */
export type QueryTimes = Record<QueryName, number>;
type QueryName = keyof typeof queries;

/** How many of each are asked. */
const ASKED = 21;

/** Each query of a ledger's pages: what it can be asked of, those of which there is most first, and how it is asked. */
const queries = {
  "two states in a year": {
    of: pairsIn,
    ask: (ledger: Ledger, pair: string) =>
      dossierFrom(ledger, { entities: pair.split(" "), from: "2025-08", to: "2026-07" }),
  },
  "coverage of a story": {
    of: async (ledger: Ledger) => (await stories(ledger, "2000-01-01", "2100-01-01", 500)).map(({ id }) => id),
    ask: (ledger: Ledger, story: string) => dossierFrom(ledger, { story }),
  },
  "an event with everything": {
    of: eventsIn,
    ask: (ledger: Ledger, event: string) => dossierOfEvents(ledger, [event]),
  },
};

export async function timesOf(ledger: Ledger): Promise<QueryTimes> {
  const found: Partial<QueryTimes> = {};
  for (const [name, { of, ask }] of Object.entries(queries)) {
    const asked = spread(await of(ledger), ASKED);
    await ask(ledger, asked[0]!);
    const taken: number[] = [];
    for (const each of asked) {
      const start = performance.now();
      await ask(ledger, each);
      taken.push(performance.now() - start);
    }
    found[name as QueryName] = taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)]!;
  }
  return found as QueryTimes;
}

/** The times of a large ledger, and how many times those of a small one they are. */
export const queryMeasures = (large: QueryTimes, small: QueryTimes, growth: string): Measure[] =>
  (Object.keys(queries) as QueryName[]).flatMap((name): Measure[] => [
    { layer: "speed", metric: name, value: large[name], unit: "ms" },
    { layer: "speed", metric: `${name}, ${growth}`, value: large[name] / small[name], unit: "times" },
  ]);

/** So many of a list, from its beginning to its end alike. */
const spread = <T>(all: T[], count: number): T[] =>
  all.length <= count ? all : Array.from({ length: count }, (_, nth) => all[Math.floor((nth * all.length) / count)]!);

/** Pairs of states that take part in one event, those that do so most often first. */
async function pairsIn({ desk, read }: Ledger): Promise<string[]> {
  const rows = await read((db) =>
    db
      .selectFrom("event_entity as one")
      .innerJoin("event_entity as other", (on) =>
        on.onRef("other.desk", "=", "one.desk").onRef("other.event", "=", "one.event"),
      )
      .select((at) => ["one.entity", "other.entity as with", at.fn.countAll().as("events")])
      .where("one.desk", "=", desk)
      .where("one.entity", "like", "country:%")
      .where("other.entity", "like", "country:%")
      .whereRef("one.entity", "<", "other.entity")
      .groupBy(["one.entity", "other.entity"])
      .orderBy("events", "desc")
      .limit(ASKED)
      .execute(),
  );
  return rows.map((row) => `${row.entity} ${row.with}`);
}

/** Events, those with most claims first. */
async function eventsIn({ desk, read }: Ledger): Promise<string[]> {
  const rows = await read((db) =>
    db
      .selectFrom("event_claim")
      .select((at) => ["event", at.fn.countAll().as("claims")])
      .where("desk", "=", desk)
      .groupBy("event")
      .orderBy("claims", "desc")
      .orderBy("event")
      .limit(500)
      .execute(),
  );
  return rows.map(({ event }) => event);
}
