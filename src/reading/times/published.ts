import { calendarDay, dayNumber, daysInMonth, isoDay, isoMonth, isoYear } from "../../calendar.ts";
import type { Days } from "../../edtf.ts";
import type { Edtf, Evidence, Published } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { type Clue, cluesOf, evidenceOf, type NamedDay, namedDays, type Tenure } from "./clues.ts";
import { pointOf } from "./counted.ts";
import type { TimeMention } from "./mention.ts";
import { statedDay } from "./stated.ts";

export type { Tenure } from "./clues.ts";

/** Days that are held against the clues. */
const earliest = dayNumber(1990, 1, 1);
const latest = dayNumber(2035, 12, 31);

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
  const because = clues.filter((clue) => clue.fits(window.from) && clue.fits(window.to)).map((clue) => clue.evidence);
  if (window.from === window.to) return { edtf: isoDay(window.from), because };
  if (window.to - window.from > 550) return null;
  const newest = newestDay(window, named);
  if (newest) return { edtf: `${isoDay(newest.day)}~`, because: [...because, newest.evidence] };
  return window.to - window.from > 366 ? null : { edtf: windowEdtf(window), because };
}

/** The newest day in the window that the text tells of as past: news comes out within days of it. */
function newestDay(window: Days, named: NamedDay[]): { day: number; evidence: Evidence } | null {
  const middle = Math.floor((window.from + window.to) / 2);
  let newest: { day: number; evidence: Evidence } | null = null;
  for (const { value, cue, evidence } of named) {
    if (cue === 1) continue;
    const point = pointOf(value, { from: middle, to: middle, id: "", about: false }, 0);
    if (!point || point.from < window.from || point.from > window.to) continue;
    if (!newest || point.from > newest.day) newest = { day: point.from, evidence };
  }
  return newest;
}

/** A whole month or year by its name, else first and last day. */
function windowEdtf({ from, to }: Days): Edtf {
  const [a, b] = [calendarDay(from), calendarDay(to)];
  if (a.year === b.year && a.month === b.month) {
    return to - from + 1 === daysInMonth(a.year, a.month) ? isoMonth(a.year, a.month) : `${isoDay(from)}/${isoDay(to)}`;
  }
  return a.year === b.year ? isoYear(a.year) : `${isoMonth(a.year, a.month)}/${isoMonth(b.year, b.month)}`;
}
