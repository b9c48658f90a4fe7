import type { Coverage, MemberList, Reading } from "../model.ts";
import type { Cluster } from "./events.ts";

/**
 * What each outlet does with each event that several carry, and with each member of a list. An outlet has left out only
 * what a report of it that was read does not have, or what another says that it left out; where no report of it tells
 * of the event, the state is "not-found".
 */
export function coverageOf(readings: Reading[], clusters: Cluster[]): Coverage[] {
  return unique([...ofEvents(readings, clusters), ...ofLists(readings, clusters)]);
}

function ofEvents(readings: Reading[], clusters: Cluster[]): Coverage[] {
  const outlets = [...new Set(readings.flatMap(({ document }) => document.outlet ?? []))];
  return clusters
    .filter(({ event }) => event.outlets.length > 1)
    .flatMap(({ event, happenings }) =>
      outlets.map((outlet): Coverage => {
        const own = happenings.filter(({ document }) => document.outlet === outlet).map(({ claim }) => claim);
        const evidence = own.map(({ document, start, end, text }) => ({ document, start, end, text }));
        return {
          event: event.id,
          member: null,
          outlet,
          state: own.length > 0 ? "reported" : "not-found",
          basis: "read",
          evidence,
        };
      }),
    );
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
