import type { EventType } from "../model.ts";
import type { Happening } from "./happening.ts";
import { stateOf } from "./state.ts";

/** How far apart, in days, two accounts of one happening may date it. */
const slack: Partial<Record<EventType, number>> = { agreement: 120, "rule-change": 30, transfer: 30, incident: 3 };
const usualSlack = 7;
/** How long, in days, a plan may wait for its outcome. */
const longestPlan: Partial<Record<EventType, number>> = {
  agreement: 800,
  visit: 400,
  meeting: 400,
  "rule-change": 400,
  // Mostly a threat; what comes of it comes soon, or is another.
  incident: 14,
  // These come again and again between the same two: a later one is seldom the one that was announced.
  request: 7,
  accusation: 7,
  rejection: 7,
  "military-presence": 45,
};
const usualPlan = 200;
/** How far apart, in days, two reports may tell of one happening that neither dates. */
const undated: Partial<Record<EventType, number>> = {
  agreement: 1600,
  dispute: 4000,
  "military-presence": 400,
  "transfer-share": 1000,
  // Two states at war have another one every few days.
  incident: 5,
};
const usualUndated = 45;

/** How far apart, in days, claims of a type may be told or dated at most, and be of one happening. */
export const farthest = (type: EventType): number =>
  Math.max(slack[type] ?? usualSlack, longestPlan[type] ?? usualPlan, undated[type] ?? usualUndated);

const isAhead = ({ claim }: Happening): boolean =>
  ["planned", "expected", "possible", "requested"].includes(claim.status);

/** Whether two claims speak of one happening. A plan and its outcome do; a yearly visit in two years does not. */
export function isSame(a: Happening, b: Happening): boolean {
  if (a.claim.type !== b.claim.type) return false;
  if (!timesFit(a, b) || !mattersFit(a, b)) return false;
  return participantsFit(a, b);
}

function shared<T>(a: Set<T>, b: Set<T>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

function participantsFit(a: Happening, b: Happening): boolean {
  const states = shared(a.states, b.states);
  const people = shared(a.people, b.people);
  switch (a.claim.type) {
    case "agreement":
      return states >= 2 && a.states.size <= 3 && b.states.size <= 3;
    case "dispute":
      return states >= 2 && a.states.size === states && b.states.size === states;
    case "visit":
      return shared(visitorsOf(a), visitorsOf(b)) >= 1 && placesFit(a, b);
    case "transfer-share":
    case "transfer":
    case "exercise":
      return states >= 2;
    case "incident":
      return states >= 2 && scenesFit(a, b);
    case "rule-change":
    case "military-presence":
      return states >= 1 && shared(a.matters, b.matters) > 0;
    case "coverage":
      return false;
    default:
      if (!doersFit(a, b)) return false;
      if (sameCast(a, b)) return true;
      return people >= 2 || (people >= 1 && states >= 1 && sameDay(a, b)) || (states >= 2 && sameDay(a, b));
  }
}

/** What one side does to another: A expels B's envoys, and B expels A's. */
const directed: ReadonlySet<EventType> = new Set([
  "sanction",
  "accusation",
  "request",
  "rejection",
  "commitment",
  "aid",
]);

/** Where both say which state does it, it is the same. */
function doersFit(a: Happening, b: Happening): boolean {
  if (!directed.has(a.claim.type)) return true;
  const [x, y] = [doersOf(a), doersOf(b)];
  return x.size === 0 || y.size === 0 || shared(x, y) > 0;
}

const doersOf = ({ claim }: Happening): Set<string> =>
  new Set(claim.participants.flatMap(({ role, entity }) => (role === "actor" ? (stateOf(entity) ?? []) : [])));

/** Told within days of each other of the very same people, states and places, two of them at least. */
function sameCast(a: Happening, b: Happening): boolean {
  const [x, y] = [a.cast, b.cast];
  return x.size >= 2 && x.size === y.size && shared(x, y) === x.size && publishedGap(a, b) <= usualSlack;
}

const sameDay = (a: Happening, b: Happening): boolean =>
  a.days !== null &&
  b.days !== null &&
  a.days.to - a.days.from < 8 &&
  a.days.from <= b.days.to &&
  b.days.from <= a.days.to;

/** Who comes: whom many visit, or who is visited by many, makes no two visits one. */
const visitorsOf = ({ claim, people }: Happening): Set<string> =>
  new Set(
    claim.participants.flatMap(({ role, entity }) => (role === "actor" && entity && people.has(entity) ? entity : [])),
  );

/** Whether two accounts can be of one happening where a third that says less fits both: not at two times, nor a visit to two places. */
export const canBeTogether = (a: Happening, b: Happening): boolean =>
  timesFit(a, b) && (a.claim.type !== "visit" || placesFit(a, b));

function placesFit(a: Happening, b: Happening): boolean {
  return a.goals.size === 0 || b.goals.size === 0 || shared(a.goals, b.goals) > 0;
}

/** Where both name places below the state, they have one in common. */
function scenesFit(a: Happening, b: Happening): boolean {
  const [x, y] = [a, b].map(({ cast }) => new Set([...cast].filter((id) => id.startsWith("place:")))) as [
    Set<string>,
    Set<string>,
  ];
  return x.size === 0 || y.size === 0 || shared(x, y) > 0;
}

const mattersFit = (a: Happening, b: Happening): boolean =>
  a.matters.size === 0 || b.matters.size === 0 || shared(a.matters, b.matters) > 0;

/** Whether two accounts can be of one time: a plan may wait, and what is dated twice may differ a little. */
function timesFit(a: Happening, b: Happening): boolean {
  const { type } = a.claim;
  const plan = isAhead(a) !== isAhead(b) ? (longestPlan[type] ?? usualPlan) : 0;
  if (plan > 0 && !(isAhead(a) ? follows(a, b) : follows(b, a))) return false;
  if (a.days && b.days) return gap(a.days, b.days) <= (plan || (slack[type] ?? usualSlack));
  return publishedGap(a, b) <= (plan || (undated[type] ?? usualUndated));
}

/** An outcome does not come before what was planned for, nor before the plan was told. */
function follows(plan: Happening, outcome: Happening): boolean {
  const from = plan.days && Number.isFinite(plan.days.from) ? plan.days.from : plan.toldOn;
  const to = outcome.days?.to ?? daySaid(outcome);
  const allowed = plan.document.id === outcome.document.id ? 0 : usualSlack;
  return from === null || to === null || to >= from - allowed;
}

const gap = (x: { from: number; to: number }, y: { from: number; to: number }): number =>
  Math.max(0, x.from - y.to, y.from - x.to);

/** Between the day that one is told of and the day that the other is told on. */
function publishedGap(a: Happening, b: Happening): number {
  const [x, y] = [daySaid(a), daySaid(b)];
  return x === null || y === null ? 0 : Math.abs(x - y);
}

const daySaid = ({ days, toldOn }: Happening): number | null =>
  days && Number.isFinite(days.from) ? days.from : toldOn;
