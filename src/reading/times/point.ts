import { calendarDay, dayNumber, isDay, isoDay, isoMonth, isoYear, weekdayOf } from "../../calendar.ts";
import type { Days } from "../../edtf.ts";
import type { TimeField, TimeUnit, TimeValue } from "../../languages/times.ts";
import type { Edtf } from "../../model.ts";
import { feastDay } from "./feast.ts";
import { dayOfSomeMonth, inSomeYear, nearWeekday } from "./near.ts";

/** What a value is counted from: some days, and the name of where they come from. */
export interface Base extends Days {
  /** "published", or the id of an expression. */
  id: string;
  /** Known about, not to the day. */
  about: boolean;
}

/** Days found, in the unit that the words reach down to. */
export interface Point extends Days {
  edtf: Edtf;
  unit: TimeUnit | "season";
}

/** -1: what lies behind is told, 1: what lies ahead, 0: the words do not say; "told": a tale, which goes on in time. */
export type Cue = -1 | 0 | 1 | "told";

const by = (field: TimeField | undefined) => (typeof field === "object" ? field.by : undefined);
const said = (field: TimeField | undefined) => (typeof field === "number" ? field : undefined);

/** The days of a value with no ends of its own; null where `base` does not reach. */
export function pointOf(value: TimeValue, base: Base | null, cue: Cue): Point | null {
  if (value.century !== undefined) return centuryOf(value, base);
  if (value.decade !== undefined) return decadeOf(value, base, cue);
  if (value.week !== undefined) return weekOf(value, base);
  if (by(value.day) !== undefined) return dayFrom(by(value.day)!, base);
  if (by(value.quarter) !== undefined || by(value.half) !== undefined) return partFrom(value, base);
  if (by(value.month) !== undefined) return monthFrom(value, by(value.month)!, base);
  const year = said(value.year) ?? yearFrom(value.year, base);
  if (value.year !== undefined) return year === null ? null : inYear(value, year);
  if (!base) return null;
  if (value.month === undefined && value.day !== undefined) return dayOfSomeMonth(value, base, cue);
  if (value.month === undefined && value.weekday !== undefined) return nearWeekday(value, base, cue);
  return inSomeYear(value, base, cue);
}

export const dayPoint = (day: number): Point => ({ from: day, to: day, edtf: isoDay(day), unit: "day" });

export function monthPoint(year: number, month: number): Point {
  const from = dayNumber(year, month, 1);
  const { year: y, month: m } = calendarDay(from);
  return { from, to: dayNumber(year, month + 1, 1) - 1, edtf: isoMonth(y, m), unit: "month" };
}

export const yearPoint = (year: number): Point => ({ ...yearDays(year, year), edtf: isoYear(year), unit: "year" });

const yearDays = (first: number, last: number): Days => ({ from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) });

function centuryOf(value: TimeValue, base: Base | null): Point | null {
  const year = baseYear(base);
  const hundreds = said(value.century)
    ? said(value.century)! - 1
    : year === null
      ? null
      : Math.floor(year / 100) + by(value.century)!;
  if (hundreds === null) return null;
  const first = hundreds * 100;
  return { ...yearDays(first, first + 99), edtf: `${isoYear(first).slice(0, -2)}XX`, unit: "century" };
}

function decadeOf(value: TimeValue, base: Base | null, cue: Cue): Point | null {
  const year = baseYear(base);
  const number = said(value.decade);
  const first =
    number !== undefined
      ? number < 100
        ? (number < 30 || cue === 1 ? 2000 : 1900) + number
        : number
      : year === null
        ? null
        : Math.floor(year / 10) * 10 + by(value.decade)! * 10;
  if (first === null) return null;
  return { ...yearDays(first, first + 9), edtf: `${isoYear(first).slice(0, -1)}X`, unit: "decade" };
}

function weekOf(value: TimeValue, base: Base | null): Point | null {
  if (!base || base.to - base.from > 6) return null;
  const monday = base.from - weekdayOf(base.from) + 1 + 7 * (by(value.week) ?? 0);
  if (value.weekday !== undefined) return dayPoint(monday + value.weekday - 1);
  return { from: monday, to: monday + 6, edtf: `${isoDay(monday)}/${isoDay(monday + 6)}`, unit: "week" };
}

const dayFrom = (days: number, base: Base | null): Point | null =>
  base && base.from === base.to ? dayPoint(base.from + days) : null;

function monthFrom(value: TimeValue, months: number, base: Base | null): Point | null {
  const month = base && baseMonth(base);
  if (!month) return null;
  const point = monthPoint(month.year, month.month + months);
  const day = said(value.day);
  if (day === undefined) return point;
  return point.from + day - 1 <= point.to ? dayPoint(point.from + day - 1) : null;
}

/** "Quý trước", "the next quarter". */
function partFrom(value: TimeValue, base: Base | null): Point | null {
  const month = base && baseMonth(base);
  if (!month) return null;
  const [size, count] = value.quarter !== undefined ? [3, by(value.quarter)!] : [6, by(value.half)!];
  const first = Math.floor((month.month - 1) / size) * size + 1 + count * size;
  return months(month.year, first, size, null, size === 3 ? "quarter" : "half");
}

export function baseMonth(base: Base): { year: number; month: number } | null {
  const [from, to] = [calendarDay(base.from), calendarDay(base.to)];
  return from.year === to.year && from.month === to.month ? from : null;
}

function baseYear(base: Base | null): number | null {
  if (!base || !Number.isFinite(base.from) || !Number.isFinite(base.to)) return null;
  const year = calendarDay(base.to).year;
  return calendarDay(base.from).year === year ? year : null;
}

function yearFrom(field: TimeField | undefined, base: Base | null): number | null {
  const year = baseYear(base);
  return year === null || by(field) === undefined ? null : year + by(field)!;
}

/** The value in a year that is known. */
export function inYear(value: TimeValue, year: number): Point | null {
  if (value.feast) return feastPoint(value.feast, year);
  const month = said(value.month);
  const day = said(value.day);
  if (month !== undefined && day !== undefined)
    return isDay(year, month, day) ? dayPoint(dayNumber(year, month, day)) : null;
  if (month !== undefined) return monthPoint(year, month);
  if (value.season !== undefined)
    return months(year, value.season * 3, 3, `${isoYear(year)}-2${value.season}`, "season");
  const quarter = said(value.quarter);
  if (quarter !== undefined) return months(year, quarter * 3 - 2, 3, null, "quarter");
  const half = said(value.half);
  if (half !== undefined) return months(year, half * 6 - 5, 6, null, "half");
  return yearPoint(year);
}

function months(year: number, first: number, count: number, edtf: Edtf | null, unit: Point["unit"]): Point {
  const [from, to] = [monthPoint(year, first), monthPoint(year, first + count - 1)];
  return { from: from.from, to: to.to, edtf: edtf ?? `${from.edtf}/${to.edtf}`, unit };
}

function feastPoint(feast: string, year: number): Point | null {
  const day = feastDay(feast, year);
  return day === null ? null : dayPoint(day);
}
