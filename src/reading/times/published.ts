import { calendarDay, daysInMonth, isoDay, isoMonth, isoYear, weekdayOf } from "../../calendar.ts";
import type { Days } from "../../edtf.ts";
import type { TimeValue } from "../../languages/times.ts";
import type { Edtf, Evidence, Published } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { type Clue, cluesOf, earliest, evidenceOf, latest, type NamedDay, namedDays } from "./clues.ts";
import type { TimeMention } from "./mention.ts";
import { inYear } from "./point.ts";
import { statedDay } from "./stated.ts";
import type { Tenure } from "./tenure.ts";

export type { Tenure } from "./tenure.ts";

const unknown: Published = { edtf: null, basis: "unknown", because: [] };

/**
 * When a report came out: as it was told, as the text says itself, or as the clues of the text leave no other day,
 * month or year. `because` quotes what it was taken from.
 */
export function findPublished(
  report: { published: Edtf | null },
  text: Text,
  documentId: string,
  times: TimeMention[],
  tenures: Tenure[],
): Published {
  if (report.published !== null) return { edtf: report.published, basis: "metadata", because: [] };
  const stated = statedDay(text, times);
  if (stated) {
    return { edtf: stated.point.edtf, basis: "text", because: [evidenceOf(text, documentId, stated.mention)] };
  }
  const clues = cluesOf(text, documentId, times, tenures);
  const named = namedDays(text, documentId, times);
  if (clues.length === 0) return unknown;
  const days = fittingDays(clues);
  const found = summary(days, clues, named);
  return found ? { edtf: found.edtf, basis: "inferred", because: distinct(found.because) } : unknown;
}

/** The days that the clues of most weight fit, as stretches of days on end. */
function fittingDays(clues: Clue[]): Days[] {
  let best = 0;
  let found: Days[] = [];
  for (let day = earliest; day <= latest; day++) {
    let weight = 0;
    for (const clue of clues) if (clue.fits(day)) weight += clue.weight;
    if (weight < best) continue;
    if (weight > best) found = [];
    best = weight;
    const last = found.at(-1);
    if (last && last.to === day - 1) last.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}

const distinct = (evidence: Evidence[]) => [...new Map(evidence.map((place) => [place.start, place])).values()];

type Summary = { edtf: Edtf; because: Evidence[] } | null;

function summary(stretches: Days[], clues: Clue[], named: NamedDay[]): Summary {
  const window = { from: stretches[0]!.from, to: stretches.at(-1)!.to };
  const [fitting, others] = partition(clues, (clue) => clue.fits(window.from) && clue.fits(window.to));
  const tells = fitting.some((clue) => clue.tells !== "bound");
  if (!tells || weightOf(others) * 4 > weightOf(fitting)) return null;
  const because = fitting.map((clue) => clue.evidence);
  if (window.from === window.to) return { edtf: isoDay(window.from), because };
  const newest = newestDay(window, named);
  if (newest === "several" || (!newest && window.to - window.from > 366)) return null;
  if (newest) return { edtf: `${isoDay(newest.day)}~`, because: [...because, newest.evidence] };
  return { edtf: windowEdtf(window), because };
}

const weightOf = (clues: Clue[]) => clues.reduce((sum, clue) => sum + clue.weight, 0);

const partition = <T>(all: T[], test: (one: T) => boolean): [T[], T[]] => [
  all.filter(test),
  all.filter((one) => !test(one)),
];

/** The newest day in the window that the text tells of as past: news comes out within days of it. */
function newestDay(window: Days, named: NamedDay[]): { day: number; evidence: Evidence } | "several" | null {
  let newest: { day: number; evidence: Evidence } | null = null;
  for (const { value, cue, evidence } of named) {
    if (cue === 1) continue;
    const days = daysWithin(window, value);
    if (days.length > 1) return "several";
    if (days[0] !== undefined && days[0] > (newest?.day ?? 0)) newest = { day: days[0], evidence };
  }
  return newest;
}

/** The days in the window that a date without a year, or with one, can mean. */
function daysWithin({ from, to }: Days, value: TimeValue): number[] {
  const years: number[] = [];
  for (let year = calendarDay(from).year; year <= calendarDay(to).year; year++) years.push(year);
  return years
    .filter((year) => value.year === undefined || value.year === year)
    .map((year) => inYear(value, year)?.from ?? Number.NaN)
    .filter((day) => day >= from && day <= to && (!value.weekday || weekdayOf(day) === value.weekday));
}

/** A whole month or year by its name, else first and last day. */
function windowEdtf({ from, to }: Days): Edtf {
  const [a, b] = [calendarDay(from), calendarDay(to)];
  if (a.year === b.year && a.month === b.month) {
    return to - from + 1 === daysInMonth(a.year, a.month) ? isoMonth(a.year, a.month) : `${isoDay(from)}/${isoDay(to)}`;
  }
  return a.year === b.year ? isoYear(a.year) : `${isoMonth(a.year, a.month)}/${isoMonth(b.year, b.month)}`;
}
