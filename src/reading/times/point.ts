import { calendarDay, dayNumber, isDay, isoDay, isoMonth, isoYear } from "../../calendar.ts";
import type { Days } from "../../edtf.ts";
import type { TimeField, TimeUnit, TimeValue } from "../../languages/times.ts";
import type { Edtf } from "../../model.ts";
import { feastDay } from "./feast.ts";

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

export const by = (field: TimeField | undefined) => (typeof field === "object" ? field.by : undefined);
export const said = (field: TimeField | undefined) => (typeof field === "number" ? field : undefined);

export const dayPoint = (day: number): Point => ({ from: day, to: day, edtf: isoDay(day), unit: "day" });

export function monthPoint(year: number, month: number): Point {
  const from = dayNumber(year, month, 1);
  const { year: y, month: m } = calendarDay(from);
  return { from, to: dayNumber(year, month + 1, 1) - 1, edtf: isoMonth(y, m), unit: "month" };
}

export const yearPoint = (year: number): Point => ({ ...yearDays(year, year), edtf: isoYear(year), unit: "year" });

export const yearDays = (first: number, last: number): Days => ({
  from: dayNumber(first, 1, 1),
  to: dayNumber(last, 12, 31),
});

export function baseMonth(base: Base): { year: number; month: number } | null {
  const [from, to] = [calendarDay(base.from), calendarDay(base.to)];
  return from.year === to.year && from.month === to.month ? from : null;
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

export function months(year: number, first: number, count: number, edtf: Edtf | null, unit: Point["unit"]): Point {
  const [from, to] = [monthPoint(year, first), monthPoint(year, first + count - 1)];
  return { from: from.from, to: to.to, edtf: edtf ?? `${from.edtf}/${to.edtf}`, unit };
}

function feastPoint(feast: string, year: number): Point | null {
  const day = feastDay(feast, year);
  return day === null ? null : dayPoint(day);
}
