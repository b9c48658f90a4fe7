import { calendarDay, dayNumber, isoDay, isoMonth, isoYear } from "../../calendar.ts";
import type { TimeUnit, TimeValue } from "../../languages/times.ts";
import type { Edtf } from "../../model.ts";
import { pointOf } from "./counted.ts";
import { type Base, dayPoint, monthPoint, type Point, yearPoint } from "./point.ts";

type Span = NonNullable<TimeValue["span"]>;

/** Years or months of the units that are made of them, days of the others. */
const sizes: Partial<Record<TimeUnit, [unit: "day" | "month" | "year", size: number]>> = {
  hour: ["day", 1 / 24],
  day: ["day", 1],
  week: ["day", 7],
  month: ["month", 1],
  quarter: ["month", 3],
  half: ["month", 6],
  year: ["year", 1],
  decade: ["year", 10],
  century: ["year", 100],
};

/** "In the past decade", "the next three days", "the first four months of 2021". */
export function spanOf(value: TimeValue, base: Base | null): Point | null {
  const span = value.span!;
  if (span.way === "start" || span.way === "end") return spanWithin(value, span, base);
  const size = sizes[span.unit];
  if (!size || !base || base.to - base.from > 31) return null;
  const [unit, length] = size;
  const n = Math.round(span.n * length);
  if (value.vague) return openSpan(unit, span.way, base);
  const [a, b] = [pointAt(unit, base.to, n * span.way), pointAt(unit, base.to, 0)];
  return span.way < 0 ? join(a, b) : join(b, a);
}

/** From one point to another, each in the form that it has. */
export const join = (from: Point, to: Point): Point =>
  from.edtf === to.edtf ? from : { from: from.from, to: to.to, edtf: `${from.edtf}/${to.edtf}`, unit: to.unit };

/** The day, month or year that lies `count` of them from a day. */
function pointAt(unit: "day" | "month" | "year", day: number, count: number): Point {
  const { year, month } = calendarDay(day);
  if (unit === "day") return dayPoint(day + count);
  return unit === "month" ? monthPoint(year, month + count) : yearPoint(year + count);
}

function openSpan(unit: "day" | "month" | "year", way: -1 | 1, base: Base): Point {
  const here = pointAt(unit, base.to, 0);
  return way < 0
    ? { from: Number.NEGATIVE_INFINITY, to: here.to, edtf: `../${here.edtf}`, unit }
    : { from: here.from, to: Number.POSITIVE_INFINITY, edtf: `${here.edtf}/..`, unit };
}

function spanWithin(value: TimeValue, span: Span, base: Base | null): Point | null {
  const { span: _, ...rest } = value;
  const whole = pointOf(rest, base, 0);
  const size = sizes[span.unit];
  if (!whole || !size || !Number.isFinite(whole.from)) return null;
  const [unit, length] = size;
  const n = Math.round(span.n * length);
  const [a, b] = span.way === "start" ? [0, n - 1] : [1 - n, 0];
  const edge = span.way === "start" ? whole.from : whole.to;
  const found = join(pointAt(unit, edge, a), pointAt(unit, edge, b));
  return n > 0 && found.from >= whole.from && found.to <= whole.to ? found : null;
}

/** The same stretch as another, in the year of `value`: "so với cùng kỳ năm 2020". */
export function sameStretch(value: TimeValue, base: Base | null, stretch: Point | null): Point | null {
  const { sameStretch: _, ...rest } = value;
  const whole = pointOf(rest, base, 0);
  if (!whole || !stretch || whole.unit !== "year" || !Number.isFinite(stretch.from + stretch.to)) return whole;
  const shift = calendarDay(stretch.to).year - calendarDay(whole.to).year;
  return shift === 0 ? whole : shifted(stretch, shift);
}

function shifted(stretch: Point, years: number): Point {
  const move = (day: number) => {
    const at = calendarDay(day);
    return dayNumber(at.year - years, at.month, at.day);
  };
  const edtf = stretch.edtf
    .split("/")
    .map((end) => end.replace(/^\d{4}/u, (year) => isoYear(Number(year) - years)))
    .join("/");
  return { ...stretch, from: move(stretch.from), to: move(stretch.to), edtf };
}

/** The beginning, middle or end of a point: "đầu tháng 3" is about the first, "cuối tuần" the Saturday and Sunday. */
export function partOf(point: Point, part: NonNullable<TimeValue["part"]>): Point {
  if (point.unit === "day") return point;
  if (point.unit === "week") return partOfWeek(point, part);
  const day = part === "start" ? point.from : part === "end" ? point.to : Math.ceil((point.from + point.to) / 2);
  const { year, month } = calendarDay(day);
  const edtf = roundTo(point, part, day, year, month);
  return { ...thirdOf(point, part), edtf, unit: point.unit };
}

function roundTo(point: Point, part: string, day: number, year: number, month: number): Edtf {
  if (point.unit === "month") return `${isoDay(part === "middle" ? point.from + 14 : day)}~`;
  if (point.unit === "decade" || point.unit === "century") return `${isoYear(year)}~`;
  return `${isoMonth(year, point.unit === "year" && part === "middle" ? 6 : month)}~`;
}

function partOfWeek(week: Point, part: string): Point {
  const [a, b] = part === "start" ? [0, 1] : part === "end" ? [5, 6] : [2, 2];
  return { ...join(dayPoint(week.from + a), dayPoint(week.from + b)), unit: "week" };
}

function thirdOf({ from, to }: Point, part: string) {
  const third = Math.floor((to - from + 1) / 3);
  if (part === "start") return { from, to: from + third - 1 };
  return part === "end" ? { from: to - third + 1, to } : { from: from + third, to: to - third };
}

/** All that lies before a month or year; a deadline that is named to the day is that day. */
export function beforePoint(point: Point): Point {
  if (point.unit === "day" || point.edtf.endsWith("~") || point.edtf.includes("/")) return point;
  const { year, month } = calendarDay(point.from - 1);
  const last = point.unit === "month" ? isoMonth(year, month) : isoYear(year);
  return { from: Number.NEGATIVE_INFINITY, to: point.from - 1, edtf: `../${last}`, unit: point.unit };
}

/** "Some weeks ago": about then, told one unit wider. */
export function aboutPoint(point: Point): Point {
  if (point.unit !== "week") return { ...point, edtf: `${point.edtf}~` };
  const { year, month } = calendarDay(point.from);
  return { ...point, edtf: `${isoMonth(year, month)}~` };
}
