import type { Edtf } from "../model.ts";

/** First and last day, both in it: "2020-10-01", "2020-10-31". */
export interface Days {
  from: string;
  to: string;
}

const date = /^(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?$/;

/** First and last month of what EDTF writes in place of a month; a winter ends in the next year. */
const partsOfYear: Record<number, [number, number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

/**
 * The days that a time covers, to find it by; null where it names none. An open end adds no days: "../2023-02" is
 * February 2023, because a deadline is looked for where it falls and not in every year before.
 */
export function daysOf(edtf: Edtf | null): Days | null {
  if (edtf === null) return null;
  const dates = edtf.replace(/[?~%[\]{}\s]/g, "").split(/\/|,|\.\./);
  const known = dates.filter((each) => each !== "").map(daysOfDate);
  if (known.length === 0 || known.includes(null)) return null;
  const all = known as Days[];
  return {
    from: all.map((each) => each.from).sort()[0]!,
    to: all
      .map((each) => each.to)
      .sort()
      .at(-1)!,
  };
}

function daysOfDate(text: string): Days | null {
  const [, year, month = "XX", day = "XX"] = date.exec(text) ?? [];
  if (year === undefined) return null;
  const years = bounds(year, 0, 9999);
  const months = partsOfYear[Number(month)] ?? bounds(month, 1, 12);
  if (years === null || months === null) return null;
  const first = bounds(day, 1, daysIn(years[0], months[0]));
  const last = bounds(day, 1, daysIn(years[1], months[1]));
  if (first === null || last === null) return null;
  return { from: iso(years[0], months[0], first[0]), to: iso(years[1], months[1], last[1]) };
}

/** The least and the greatest number that digits with "X" for unknown can be; null if none is within. */
function bounds(digits: string, least: number, most: number): [number, number] | null {
  const low = Math.max(least, Number(digits.replaceAll("X", "0")));
  const high = Math.min(most, Number(digits.replaceAll("X", "9")));
  return low <= high ? [low, high] : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
