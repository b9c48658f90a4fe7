import type { TimeField, TimeValue } from "../../languages/times.ts";
import { pointOf, weekHolding } from "./counted.ts";
import type { Base, Cue, Point } from "./point.ts";
import { rangeOf } from "./range.ts";
import { aboutPoint, beforePoint, partOf, sameStretch, spanOf } from "./stretch.ts";

/** The days that a value stands for, counted from a base. `stretch` is the last one told, for "the same period". */
export function daysOfValue(value: TimeValue, base: Base | null, cue: Cue, stretch: () => Point | null): Point | null {
  if (value.to) return rangeOf(value, base, cue, simple);
  if (value.weekOf) return weekHolding(simple(value, base, cue));
  return value.sameStretch ? sameStretch(value, base, stretch()) : simple(value, base, cue);
}

function simple(value: TimeValue, base: Base | null, cue: Cue): Point | null {
  if (value.span) return spanOf(value, base);
  let point = alsoOf(value, base) ?? pointOf(value, base, cue);
  if (point && base && value.part) point = partOf(lastPart(value, base, cue, point), value.part);
  else if (point && value.part) point = partOf(point, value.part);
  if (point && value.vague && !value.clock && !value.part) point = aboutPoint(point);
  if (point && value.until) point = { ...point, from: Number.NEGATIVE_INFINITY, edtf: `../${lastEnd(point)}` };
  if (point && value.since) point = { ...point, to: Number.POSITIVE_INFINITY, edtf: `${firstEnd(point)}/..` };
  return point && (value.before ? beforePoint(point) : point);
}

/** The first and the last of the days, as an end of a stretch: without "about". */
const firstEnd = ({ edtf }: Point) => edtf.replace(/\/.*$|[~?%]$/gu, "").replaceAll("X", "0");
const lastEnd = ({ edtf }: Point) => edtf.replace(/^.*\/|[~?%]$/gu, "").replaceAll("X", "9");

/** Where "yesterday" and the date beside it agree, that is the day. */
function alsoOf(value: TimeValue, base: Base | null): Point | null {
  if (!value.also) return null;
  const { also, ...date } = value;
  const day = pointOf(also, base, 0);
  return day && pointOf(date, { from: day.from, to: day.to, id: "", about: false }, 0)?.from === day.from ? day : null;
}

/** "Hồi giữa tháng" on the first of May is the middle of April. */
function lastPart(value: TimeValue, base: Base, cue: Cue, point: Point): Point {
  const part = partOf(point, value.part!);
  if (cue !== -1 || (value.part === "end" ? part.to : part.from) <= base.to) return point;
  const before = (field: TimeField | undefined) =>
    typeof field === "object" && field.by === 0 ? { by: -1 } : undefined;
  const [year, month, week] = [before(value.year), before(value.month), before(value.week)];
  if (!year && !month && !week) return point;
  return (
    pointOf({ ...value, ...(year && { year }), ...(month && { month }), ...(week && { week }) }, base, cue) ?? point
  );
}
