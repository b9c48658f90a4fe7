import { daysOf } from "../edtf.ts";
import { hash } from "../hash.ts";
import type { Edtf, Event, Status } from "../model.ts";
import { progress } from "../scheme/events.ts";
import { type Group, groupsOf, put } from "./groups.ts";
import { firstDay, type Happening } from "./happening.ts";

/** One happening with all the claims that tell of it, in the order of publication. */
export interface Cluster {
  event: Event;
  happenings: Happening[];
}

/** Brings together the claims that tell of one happening. The order in which reports came in does not matter. */
export function clusterEvents(happenings: Happening[]): Cluster[] {
  const groups = groupsOf([]);
  for (const happening of happenings) put(groups, happening);
  return clustersOf(groups.founded);
}

/** Groups as events; those that tell of nobody and no day are none. */
export const clustersOf = (groups: Group[]): Cluster[] =>
  groups.filter(tellsSomething).map((group) => clusterOf(idOf(group[0]!), group));

export const clusterOf = (id: string, group: Group): Cluster => ({ event: toEvent(id, group), happenings: group });

/** Of the claim that founded it, so that an event keeps its id when more is told of it. */
const idOf = ({ claim }: Happening): string => `e:${hash([claim.type, claim.id].join("|"))}`;

/** What has neither anybody in it nor a day is a claim of its report, but no event to hold against others. */
const tellsSomething = (group: Group): boolean =>
  group.some(({ claim, when }) => when !== null || claim.participants.some(({ entity }) => entity !== null));

function toEvent(id: string, group: Group): Event {
  const history = historyOf(group);
  const { type } = group[0]!.claim;
  const claims = group.map(({ claim }) => claim.id);
  return {
    id,
    type,
    participants: participantsOf(group),
    when: whenOf(group),
    status: history.at(-1)!.status,
    history,
    claims,
    outlets: distinct(group.map(({ document }) => document.outlet)),
    origins: distinct(group.map(({ origin }) => origin)),
  };
}

const distinct = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

function participantsOf(group: Happening[]): Event["participants"] {
  const found = new Map<string, Event["participants"][number]>();
  for (const { claim } of group) {
    for (const { role, entity } of claim.participants) {
      if (!entity) continue;
      if (!found.has(`${role} ${entity}`)) found.set(`${role} ${entity}`, { role, entity });
    }
  }
  return [...found.values()];
}

/** Each state with the day as of which it was first reported; planned and expected are equally far, and one state. */
function historyOf(group: Happening[]): Event["history"] {
  const ordered = group.toSorted(
    (a, b) => firstDay(a.document) - firstDay(b.document) || progress[a.claim.status] - progress[b.claim.status],
  );
  const history: Event["history"] = [];
  for (const { claim, document } of ordered) {
    const same = history.find((entry) => isSameState(entry.status, claim.status));
    if (same) same.claims.push(claim.id);
    else history.push({ status: claim.status, asOf: document.published.edtf, claims: [claim.id] });
  }
  return history;
}

const isAhead = (status: Status): boolean => status === "planned" || status === "expected";

const isSameState = (a: Status, b: Status): boolean => a === b || (isAhead(a) && isAhead(b));

/** When it happened, by the narrowest date of each account that differs: one value, or the EDTF set of those that cannot both be true. */
export function whenOf(group: Happening[]): Edtf | null {
  const done = group.filter(({ claim, when }) => when && (claim.status === "happened" || claim.status === "ongoing"));
  const dated = done.length > 0 ? done : group.filter(({ when }) => when);
  const narrow: { edtf: Edtf; from: number; to: number }[] = [];
  for (const { when } of dated) {
    const days = daysOf(when!);
    if (!days) continue;
    const rival = narrow.find((other) => other.from <= days.to && days.from <= other.to);
    if (!rival) narrow.push({ edtf: when!, ...days });
    else if (days.to - days.from < rival.to - rival.from) Object.assign(rival, { edtf: when!, ...days });
  }
  if (narrow.length < 2) return narrow[0]?.edtf ?? null;
  const plain = narrow.every(({ edtf }) => /^[\d-]+$/u.test(edtf));
  return plain
    ? `[${narrow
        .sort((a, b) => a.from - b.from)
        .map(({ edtf }) => edtf)
        .join(",")}]`
    : narrow[0]!.edtf;
}
