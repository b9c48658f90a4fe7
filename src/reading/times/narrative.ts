import type { TimeValue } from "../../languages/times.ts";
import type { TimeExpression } from "../../model.ts";
import type { TimeMention } from "./mention.ts";
import type { Point } from "./point.ts";

/** An expression that was resolved, for those that are counted from it. */
export interface Known {
  /** What its words name: of "by March" that March. */
  point: Point;
  time: TimeExpression;
  mention: TimeMention;
  quoted: boolean;
  sentence: number;
  /** Whether the tale goes on from it; if not it is an aside, such as a look back. */
  leads: boolean;
}

const year = 366;

export const isWithinYear = ({ point }: Known) => point.to - point.from < year;

/** As long as a tale goes in one step. */
const far = 10 * year;
/** As far as it steps back in passing. */
const back = 60;

/**
 * Whether a tale goes on from an expression. What stands at the head of a sentence leads it. In the midst, a bare year
 * ("the budget of 1976") and a date of before ("the uprising of August 1792") are asides where a nearer time is told
 * already, until a second one agrees with the first; a look back ("the previous April") always is.
 */
export function leads(value: TimeValue, point: Point, sentence: number, atHead: boolean, known: Known[]): boolean {
  if (point.to - point.from >= year || looksBack(value)) return false;
  const focus = known.findLast((one) => one.leads)?.point;
  if (!focus) return true;
  if (holds(point, focus)) return point.unit !== "year" || focus.unit === "year";
  if (typeof value.year !== "number" || (focus.unit === "year" && point.unit !== "year")) return true;
  const step = point.from - focus.from;
  if (atHead) return Math.abs(step) < far;
  const last = known.findLast(isWithinYear)!;
  if (!last.leads && last.sentence !== sentence && Math.abs(last.point.from - point.from) < year) return true;
  return point.unit !== "year" && step > -back && step < year;
}

const holds = (outer: Point, inner: Point) => outer.from <= inner.from && inner.to <= outer.to;

const looksBack = (value: TimeValue) =>
  value.from === "text" &&
  (value.way === -1 ||
    [value.day, value.week, value.month, value.year].some((field) => typeof field === "object" && field.by < 0));

/** What a date in a tale is counted from: another of its sentence, else the last one that led the tale. */
export function focusOf(known: Known[], sentence: number): Known | undefined {
  const focus = known.findLast((one) => one.leads);
  const last = known.findLast(isWithinYear);
  if (!focus || !last || last.sentence !== sentence) return focus ?? last;
  return holds(last.point, focus.point) || Math.abs(last.point.from - focus.point.from) > far ? focus : last;
}
