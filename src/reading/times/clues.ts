import { calendarDay, dayNumber, isDay, weekdayOf } from "../../calendar.ts";
import type { TimeValue } from "../../languages/times.ts";
import type { Evidence } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { pointOf } from "./counted.ts";
import { cueOf } from "./cue.ts";
import type { TimeMention } from "./mention.ts";
import type { Cue } from "./point.ts";
import { fullDay, isInDateline } from "./stated.ts";
import { type Tenure, tenureClues } from "./tenure.ts";

/** Days that are held against the clues. */
export const earliest = dayNumber(1990, 1, 1);
export const latest = dayNumber(2035, 12, 31);

/** What a place in the text says about the day on which it came out. */
export interface Clue {
  evidence: Evidence;
  weight: number;
  /** Whether it can have come out on that day. */
  fits: (day: number) => boolean;
  /** "exact": one day of each year; "year": tells years apart; "bound": only from or until when. */
  tells: "exact" | "year" | "bound";
}

/** A day and month that the text names without a year, and what its words say of before and after. */
export interface NamedDay {
  evidence: Evidence;
  value: TimeValue;
  cue: Cue;
}

export function cluesOf(text: Text, document: string, times: TimeMention[], tenures: Tenure[]): Clue[] {
  const clues = times.flatMap((mention) => {
    const evidence = evidenceOf(text, document, mention);
    const cue = cueOf(text, mention);
    return [exactDay(text, mention, evidence), fittingWeekday(mention, evidence, cue), boundBy(mention, evidence, cue)];
  });
  const told = distinct(clues.filter((clue) => clue !== null));
  return [...told.slice(0, most), ...tenureClues(tenures).slice(0, most)];
}

/** As many as are held against every day of the calendar. */
const most = 40;

/** The same words tell the same: their first place stands for all. */
function distinct(clues: Clue[]): Clue[] {
  const told = new Set<string>();
  return clues.filter(({ tells, evidence }) => {
    const key = `${tells} ${evidence.text}`;
    return !told.has(key) && told.add(key);
  });
}

export const evidenceOf = (text: Text, document: string, { start, end }: TimeMention): Evidence => ({
  document,
  start,
  end,
  text: text.string.slice(start, end),
});

/** Days without a year, for closing in on the day when the year is known. */
export const namedDays = (text: Text, document: string, times: TimeMention[]): NamedDay[] =>
  times
    .filter(({ value }) => isDayOfYear(value) || fullDay({ value } as TimeMention) !== null)
    .map((mention) => ({
      evidence: evidenceOf(text, document, mention),
      value: mention.value,
      cue: cueOf(text, mention),
    }));

const isDayOfYear = ({ year, month, day, to }: TimeValue) =>
  year === undefined && typeof month === "number" && typeof day === "number" && !to;

/** "Yesterday, 14 October": the 15th of October. */
function exactDay(text: Text, mention: TimeMention, evidence: Evidence): Clue | null {
  const { value } = mention;
  if (typeof value.month !== "number" || typeof value.day !== "number" || value.to) return null;
  const shift = typeof value.also?.day === "object" ? value.also.day.by : isInDateline(text, mention) ? 0 : null;
  if (shift === null) return null;
  const { month, day, year } = value;
  const days = new Set(daysOfYears(month, day, shift, year).map((date) => date - shift));
  return { evidence, weight: 10, fits: (at) => days.has(at), tells: typeof year === "number" ? "year" : "exact" };
}

/** A day and month in each year that lies so many days off one of those held against the clues, or next to one. */
function daysOfYears(month: number, day: number, shift: number, only?: TimeValue["year"]): number[] {
  const days: number[] = [];
  const last = calendarDay(latest + shift).year + 1;
  for (let year = calendarDay(earliest + shift).year - 1; year <= last; year++) {
    if (isDay(year, month, day) && (typeof only !== "number" || only === year)) days.push(dayNumber(year, month, day));
  }
  return days;
}

/** "Tuesday, 28 June" is one in some years only. */
function fittingWeekday({ value }: TimeMention, evidence: Evidence, cue: Cue): Clue | null {
  const weekday = value.weekday ?? value.also?.weekday;
  if (!isDayOfYear(value) || weekday === undefined) return null;
  const [month, day] = [value.month as number, value.day as number];
  const behind = cue === 1 ? 100 : 250;
  const days = daysOfYears(month, day, 0).filter((date) => weekdayOf(date) === weekday);
  const fits = (at: number) => days.some((date) => date > at - behind && date < at + 350 - behind);
  return { evidence, weight: 4, fits, tells: "year" };
}

/**
 * What has happened lies before, what is to come lies after. A year alone bounds from above only: a budget or a plan
 * bears the name of a year to come as well.
 */
function boundBy({ value }: TimeMention, evidence: Evidence, cue: Cue): Clue | null {
  const year = value.to?.year ?? value.year;
  if (typeof year !== "number" || value.span || value.sameStretch) return null;
  const point = pointOf({ ...value, ...value.to, year }, null, 0);
  if (!point) return null;
  const limit = value.before ? point.from - 1 : point.to;
  if (cue === 1 || (cue === 0 && value.before))
    return { evidence, weight: 2, fits: (at) => at <= limit, tells: "bound" };
  if (point.unit === "year" || value.to) return null;
  return { evidence, weight: cue === -1 ? 6 : 3, fits: (at) => at >= point.from, tells: "bound" };
}
