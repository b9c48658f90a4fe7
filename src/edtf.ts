import { dayNumber, isDay, isoDay } from "./calendar.ts";
import type { Edtf } from "./model.ts";

/** First and last day, ISO; null: open or unknown. */
export interface Interval {
  from: string | null;
  to: string | null;
}

/** Day numbers, see calendar.ts; infinite where open. */
export interface Days {
  from: number;
  to: number;
}

/** By how many days "~" and "?" widen a day, a month and a year. */
const about = { day: 5, month: 31, year: 366 };

/** First months of the seasons 21..24 (spring to winter) and of the quarters 33..36. */
const parts: Record<number, [first: number, months: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/** The days that an EDTF value can stand for, null where it is not understood. "~" and "?" widen it. */
export function daysOf(edtf: Edtf): Days | null {
  const set = /^[[{](.*)[\]}]$/u.exec(edtf);
  if (set) return hull(set[1]!.split(/,|\.\./u).map((member) => daysOf(member.trim())));
  const ends = edtf.split("/");
  if (ends.length > 2) return null;
  if (ends.length === 1) return pointDays(edtf);
  const from = endDays(ends[0]!, Number.NEGATIVE_INFINITY);
  const to = endDays(ends[1]!, Number.POSITIVE_INFINITY);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

/** The same as ISO days. */
export function intervalOf(edtf: Edtf): Interval | null {
  const days = daysOf(edtf);
  return days && { from: isoOrOpen(days.from), to: isoOrOpen(days.to) };
}

/** Whether two values can stand for one and the same day. */
export function meets(a: Edtf, b: Edtf): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && x.from <= y.to && y.from <= x.to;
}

const isoOrOpen = (day: number) => (Number.isFinite(day) ? isoDay(day) : null);

const endDays = (end: string, open: number): Days | null =>
  end === ".." || end === "" ? { from: open, to: open } : pointDays(end);

function hull(members: (Days | null)[]): Days | null {
  const known = members.filter((member) => member !== null);
  if (known.length === 0 || known.length < members.length) return null;
  return { from: Math.min(...known.map((m) => m.from)), to: Math.max(...known.map((m) => m.to)) };
}

const point = /^(-?[\dX]{4})(?:-(W?[\dX]{2}))?(?:-([\dX]{2}))?(?:T[\d:.Z+-]*)?([~?%]?)$/u;

function pointDays(edtf: string): Days | null {
  const match = point.exec(edtf);
  if (!match) return null;
  const [, year, middle, day, mark] = match;
  const days = plainDays(year!, middle, day);
  if (!days || !mark) return days;
  const wide = about[day ? "day" : middle ? "month" : "year"];
  return { from: days.from - wide, to: days.to + wide };
}

function plainDays(year: string, middle: string | undefined, day: string | undefined): Days | null {
  const first = Number(year.replaceAll("X", "0"));
  const last = Number(year.replaceAll("X", "9"));
  if (!middle || middle === "XX") return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) };
  if (middle.startsWith("W")) return weekDays(first, Number(middle.slice(1)));
  const month = Number(middle);
  const [start, months] = parts[month] ?? [month, 1];
  if (!(start >= 1 && start <= 12)) return null;
  if (!day || day === "XX") return { from: dayNumber(first, start, 1), to: dayNumber(last, start + months, 1) - 1 };
  if (months > 1 || !isDay(first, month, Number(day))) return null;
  return { from: dayNumber(first, month, Number(day)), to: dayNumber(last, month, Number(day)) };
}

/** The ISO week, Monday to Sunday; the first is the one that holds 4 January. */
function weekDays(year: number, week: number): Days | null {
  if (!(week >= 1 && week <= 53)) return null;
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
  return { from: monday, to: monday + 6 };
}
