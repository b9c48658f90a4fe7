import { dayNumber } from "../../calendar.ts";
import { type Days, daysOf } from "../../edtf.ts";
import type { TimeField, TimeValue } from "../../languages/times.ts";
import type { Published, TimeExpression } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { pointOf } from "./counted.ts";
import type { TimeMention } from "./mention.ts";
import type { Base, Point } from "./point.ts";

/** An expression that was resolved, for those that are counted from it. */
export interface Known {
  point: Point;
  time: TimeExpression;
  mention: TimeMention;
  quoted: boolean;
}

/** The day of publication as what times are counted from. */
export function publishedBase(published: Published): Base | null {
  const days = published.edtf === null ? null : daysOf(published.edtf.replace(/[~?%]/gu, ""));
  return days && Number.isFinite(days.to - days.from)
    ? { ...days, id: "published", about: /[~?%]/u.test(published.edtf!) }
    : null;
}

const isAt = ({ day, week, month, year }: TimeValue, by: number) =>
  [day, week, month, year].every((field) => typeof field !== "object" || field.by === by);

const isRelative = (field: TimeField | undefined) => typeof field === "object";

/**
 * Whether a text tells of older years rather than of its own days: its dates go on from one another. It gives many
 * months and days of other years, and hardly any that is counted from today.
 */
export function isTale(times: TimeMention[], issued: Base | null): boolean {
  if (!issued) return true;
  const old = times.filter(({ value }) => isOld(value, issued)).length;
  const ofToday = times.filter(({ value }) => !value.from && !value.kind && countsFromToday(value)).length;
  return old >= 5 && old > ofToday * 3;
}

function isOld({ year, month, season }: TimeValue, issued: Base): boolean {
  const named = typeof year === "number" && (month !== undefined || season !== undefined);
  return named && dayNumber(year + 2, 1, 1) < issued.from;
}

const countsFromToday = ({ year, month, week, day, weekday, also }: TimeValue) =>
  [year, month, week, day].some(isRelative) || also !== undefined || (weekday !== undefined && day === undefined);

/** Also a tale may say why it is told today: "vào ngày 28/4", "tháng 1 vừa qua". */
function isOfToday(value: TimeValue, issued: Base): boolean {
  if (countsFromToday(value) || value.way !== undefined) return true;
  const near = value.day !== undefined && value.year === undefined ? pointOf(value, issued, 0) : null;
  return near !== null && Math.abs(near.from - issued.from) <= 2;
}

/** What a mention is counted from. */
export function baseFor(
  text: Text,
  { value, first }: TimeMention,
  inQuotes: boolean,
  issued: Base | null,
  known: Known[],
  tale: boolean,
): Base | null {
  const before = (fits: (known: Known) => boolean) => {
    const found = known.findLast(fits);
    return found ? { ...found.point, id: found.time.id, about: false } : null;
  };
  const isDay = ({ point }: Known) => point.from === point.to;
  if (value.from === "text") {
    const finest =
      isRelative(value.day) || isRelative(value.week) || value.clock
        ? isDay
        : isRelative(value.month)
          ? isWithinMonth
          : isWithinYear;
    return before(finest) ?? (isAt(value, 0) ? issued : null); // "two days later" than what?
  }
  if (inQuotes && isRelative(value.day) && issued) {
    const here = text.sentences[text.tokens[first]!.sentence]!.paragraph;
    const near = (k: Known) => text.sentences[text.tokens[k.mention.first]!.sentence]!.paragraph >= here - 1;
    const lately = (k: Known) => k.point.from <= issued.from && k.point.from > issued.from - 8;
    return before((k) => isDay(k) && !k.quoted && near(k) && lately(k)) ?? issued;
  }
  if (tale && !(issued && isOfToday(value, issued))) return before(isWithinYear) ?? issued;
  return taleBase(text, value, first, issued, known) ?? issued;
}

/** A date without a year that stands soon after one of an older year, near it in the calendar and far from today's. */
function taleBase(text: Text, value: TimeValue, first: number, issued: Base | null, known: Known[]): Base | null {
  const last = known.at(-1);
  if (!issued || !last || value.year !== undefined || typeof value.month !== "number" || value.way) return null;
  const { point, mention, time } = last;
  const told = typeof mention.value.year === "number" && mention.value.month !== undefined;
  if (!told || text.tokens[first]!.sentence - text.tokens[mention.first]!.sentence > 1) return null;
  const base = { ...point, id: time.id, about: false };
  const [there, here] = [pointOf(value, base, "told"), pointOf(value, issued, 0)];
  if (!there || !here || point.to > issued.from - 300) return null;
  const apart = (a: Point, b: Days) => Math.max(a.from - b.to, b.from - a.to, 0);
  return apart(there, point) <= 60 && apart(here, issued) > 30 ? base : null;
}

const isWithinMonth = ({ point }: Known) => point.to - point.from < 31;
const isWithinYear = ({ point }: Known) => point.to - point.from < 366;
