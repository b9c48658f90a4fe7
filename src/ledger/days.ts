import { dayNumber } from "../calendar.ts";
import { intervalOf } from "../edtf.ts";
import type { Edtf } from "../model.ts";

/** First and last day, both in it: "2020-10-01", "2020-10-31". */
export interface Days {
  from: string;
  to: string;
}

/**
 * The days to find a time by; null where it names none. An open end adds no days: "../2023-02" is February 2023,
 * because a deadline is looked for where it falls and not in every year before.
 */
export function daysOf(edtf: Edtf | null): Days | null {
  const closed = edtf?.replace(/^(\.\.)?\//, "").replace(/\/(\.\.)?$/, "");
  const { from, to } = (closed && intervalOf(closed)) || { from: null, to: null };
  return from !== null && to !== null ? { from, to } : null;
}

/** A day past all others, that a database can keep: of what was told on a day that is unknown. */
export const UNKNOWN_DAY = 2 ** 31 - 1;

/** Number of a day that is written as 2020-10-14, to put what was told in order by. */
export const dayNumberOf = (day: string | null): number => {
  const [year, month, date] = (day ?? "").split("-").map(Number);
  return day ? dayNumber(year!, month!, date!) : UNKNOWN_DAY;
};
