import type { Coverage, Document, Evidence, MemberList, Reading } from "../model.ts";
import { type Collected, collectedIn, isCollected } from "./collected.ts";
import type { Cluster } from "./events.ts";
import { firstDay } from "./happening.ts";
import { leavingOut, type Stories } from "./left-out.ts";
import { storiesIn } from "./stories/report.ts";

/**
 * What each outlet does with each event that several carry, and with each member of a list. An outlet has left out only
 * what a report of it that was read does not have (`leavingOut`), or what another says that it left out. Where no report
 * of it tells of the event, the state is "not-found"; and "not-collected" where nothing of it is at hand from the days on which
 * others told of it.
 */
export function coverageOf(
  readings: Reading[],
  clusters: Cluster[],
  { collected = collectedIn(readings), stories = storiesIn(readings) }: Partial<Beside> = {},
): Coverage[] {
  return unique([
    ...ofEvents(readings, clusters, { collected, stories }),
    ...ofLists(readings, clusters),
    ...missing(readings, clusters),
  ]);
}

/** What is known beside the readings themselves. */
export interface Beside {
  /** What is at hand of each publisher. */
  collected: Collected;
  stories: Stories;
}

function ofEvents(readings: Reading[], clusters: Cluster[], { collected, stories }: Beside): Coverage[] {
  return clusters
    .filter(({ event }) => event.outlets.length > 1)
    .flatMap(({ event, happenings }) => {
      const told = happenings.map(({ toldOn }) => toldOn);
      return [...collected.keys()].map((outlet): Coverage => {
        const own = happenings.filter(({ document }) => document.outlet === outlet).map(({ claim }) => placeOf(claim));
        const row = { event: event.id, member: null, outlet, basis: "read" as const };
        if (own.length > 0) return { ...row, state: "reported", evidence: own };
        const without = leavingOut(readings, stories, outlet, { event, happenings });
        if (without.length > 0) return { ...row, state: "left-out", evidence: without };
        return { ...row, state: isCollected(collected, outlet, told) ? "not-found" : "not-collected", evidence: [] };
      });
    });
}

function ofLists(readings: Reading[], clusters: Cluster[]): Coverage[] {
  return readings.flatMap(({ document, lists }) =>
    lists.flatMap((list) => {
      const outlet = list.outlet ?? document.outlet;
      if (!outlet) return [];
      const event = eventOf(list, clusters);
      const basis = outlet === document.outlet ? ("read" as const) : ("said-by-another" as const);
      const row = (state: Coverage["state"]) => (member: MemberList["members"][number]) => ({
        event,
        member: member.entity,
        outlet,
        state,
        basis,
        evidence: [member.evidence],
      });
      return [...list.members.map(row("reported")), ...list.without.map(row("left-out"))];
    }),
  );
}

/** How far apart, in days, two reports may give one list. */
const sameList = 60;

/** Members that a closed list of an outlet lacks, by its own count and by another's whole list of as many. */
function missing(readings: Reading[], clusters: Cluster[]): Coverage[] {
  const lists = readings.flatMap((reading) =>
    reading.lists.map((list) => ({ reading, list, count: countOf(reading, list) })),
  );
  const whole = lists.filter(({ list, count }) => !list.open && count === list.members.length);
  return lists.flatMap(({ reading: { document }, list, count }) => {
    if (list.open || list.outlet || !document.outlet || count === null || count <= list.members.length) return [];
    const own = new Set(list.members.map(({ entity }) => entity));
    const other = whole.find(
      (each) => each.count === count && holds(each.list, own) && isNear(each.reading.document, document),
    );
    const lacking = other?.list.members.filter(({ entity }) => !own.has(entity)) ?? [];
    const { start, end, text } = list;
    return lacking.map(
      ({ entity, evidence }): Coverage => ({
        event: eventOf(list, clusters),
        member: entity,
        outlet: document.outlet!,
        state: "left-out",
        basis: "read",
        evidence: [{ document: document.id, start, end, text }, evidence],
      }),
    );
  });
}

const countOf = ({ figures }: Reading, list: MemberList): number | null =>
  figures.find(({ id, bound }) => id === list.figure && bound === "exact")?.value ?? null;

const holds = (list: MemberList, members: Set<string>): boolean =>
  [...members].every((member) => list.members.some(({ entity }) => entity === member));

const isNear = (a: Document, b: Document): boolean => Math.abs(firstDay(a) - firstDay(b)) <= sameList;

/** The event that a list belongs to: of the claim that stands in its sentence or nearest before it; else the list itself. */
export function eventOf(list: MemberList, clusters: Cluster[]): string {
  let best: { id: string; at: number } | undefined;
  for (const { event, happenings } of clusters) {
    for (const { claim } of happenings) {
      if (claim.document !== list.document || claim.type === "coverage" || claim.start > list.start) continue;
      if (!best || claim.start > best.at) best = { id: event.id, at: claim.start };
    }
  }
  return best?.id ?? list.id;
}

/** One row for each outlet and member of an event: what was read before what another says. */
function unique(rows: Coverage[]): Coverage[] {
  const found = new Map<string, Coverage>();
  for (const row of rows) {
    const key = `${row.event} ${row.member} ${row.outlet} ${row.state}`;
    const known = found.get(key);
    if (known) known.evidence.push(...row.evidence);
    else found.set(key, { ...row, evidence: [...row.evidence] });
  }
  return [...found.values()];
}

const placeOf = ({ document, start, end, text }: Evidence): Evidence => ({ document, start, end, text });
