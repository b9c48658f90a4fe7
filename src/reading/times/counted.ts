import { calendarDay, isoDay, isoYear, weekdayOf } from "../../calendar.ts";
import type { TimeField, TimeValue } from "../../languages/times.ts";
import { dayOfSomeMonth, inSomeYear, nearWeekday } from "./near.ts";
import {
  type Base,
  baseMonth,
  by,
  type Cue,
  dayPoint,
  inYear,
  monthPoint,
  months,
  type Point,
  said,
  yearDays,
} from "./point.ts";

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

function centuryOf(value: TimeValue, base: Base | null): Point | null {
  const year = baseYear(base);
  const number =
    said(value.century) ?? (year === null || year < 1 ? undefined : Math.ceil((year + 1) / 100) + by(value.century)!);
  if (number === undefined) return null;
  const years =
    number < 0 ? yearDays((number + 1) * 100 - 99, (number + 1) * 100) : yearDays((number - 1) * 100, number * 100 - 1);
  const hundreds = isoYear((Math.abs(number) - 1) * 100).slice(0, -2);
  return { ...years, edtf: `${number < 0 ? "-" : ""}${hundreds}XX`, unit: "century" };
}

function decadeOf(value: TimeValue, base: Base | null, cue: Cue): Point | null {
  const year = baseYear(base);
  const tens = year === null ? undefined : Math.floor(year / 10) * 10 + (by(value.decade) ?? 0) * 10;
  const number = said(value.decade);
  const first = number === undefined ? tens : fullDecade(number, cue);
  if (first === undefined) return null;
  return { ...yearDays(first, first + 9), edtf: `${isoYear(first).slice(0, -1)}X`, unit: "decade" };
}

/** "The 90s": 1990; "the 30s" of what is to come: 2030. */
const fullDecade = (decade: number, cue: Cue) =>
  decade >= 100 ? decade : decade + (decade < 30 || cue === 1 ? 2000 : 1900);

function weekOf(value: TimeValue, base: Base | null): Point | null {
  if (!base || base.to - base.from > 6) return null;
  const monday = base.from - weekdayOf(base.from) + 1 + 7 * (by(value.week) ?? 0);
  if (value.weekday !== undefined) return dayPoint(monday + value.weekday - 1);
  return { from: monday, to: monday + 6, edtf: `${isoDay(monday)}/${isoDay(monday + 6)}`, unit: "week" };
}

/** The week that a day lies in. */
export const weekHolding = (point: Point | null): Point | null =>
  point?.from === point?.to ? weekOf({ week: { by: 0 } }, point && { ...point, id: "", about: false }) : null;

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

function baseYear(base: Base | null): number | null {
  if (!base || !Number.isFinite(base.from) || !Number.isFinite(base.to)) return null;
  const year = calendarDay(base.to).year;
  return calendarDay(base.from).year === year ? year : null;
}

function yearFrom(field: TimeField | undefined, base: Base | null): number | null {
  const year = baseYear(base);
  return year === null || by(field) === undefined ? null : year + by(field)!;
}
