import type { TimeValue } from "../../languages/times.ts";
import { type Base, type Cue, dayPoint, type Point } from "./point.ts";
import { join } from "./stretch.ts";

/** The days of one end. */
type End = (value: TimeValue, base: Base | null, cue: Cue) => Point | null;

/** Both ends; what one leaves unsaid is taken from the other. */
export function rangeOf(value: TimeValue, base: Base | null, cue: Cue, end: End): Point | null {
  const [start, until] = completed(value);
  if (hasYear(until) && !hasYear(start) && !isRelative(start)) {
    const to = end(until, base, cue);
    return to && joined(end(start, at(to, base), -1), to);
  }
  const upTo = (from: Point | null) =>
    from && joined(from, end(until, hasYear(until) || isRelative(until) ? base : at(from, base), 1));
  const found = upTo(end(start, base, cue));
  if (cue !== 0 || !base || hasYear(start) || start.month === undefined || !found || found.from <= base.to)
    return found;
  const before = upTo(end(start, base, -1)); // "between 1 January and 18 September", in October
  return before && base.from - before.to < found.from - base.to ? before : found;
}

/** The first and the last, each with the month that only the other names. */
function completed({ to, since: _, until: __, ...begin }: TimeValue): [start: TimeValue, until: TimeValue] {
  const until = to!;
  const start = begin.day !== undefined && begin.month === undefined ? withMonth(begin, until) : begin;
  return [start, until.day !== undefined && until.month === undefined ? withMonth(until, begin) : until];
}

const withMonth = (value: TimeValue, { month }: TimeValue): TimeValue =>
  month === undefined ? value : { ...value, month };

const hasYear = ({ year, decade }: TimeValue) => year !== undefined || decade !== undefined;

const isRelative = ({ day, week, month }: TimeValue) => [day, week, month].some((field) => typeof field === "object");

const at = (point: Point, base: Base | null): Base => {
  const day = point.from === point.to || !Number.isFinite(point.from) ? point.to : point.from;
  return { ...(point.from === point.to ? point : dayPoint(day)), id: base?.id ?? "", about: false };
};

/** The ends of a stretch are told without "about", which would widen it on its far sides only. */
function joined(from: Point | null, to: Point | null): Point | null {
  if (!from || !to || from.from > to.to) return null;
  const { edtf, ...rest } = join(from, to);
  return { ...rest, edtf: edtf.replaceAll("~", "") };
}
