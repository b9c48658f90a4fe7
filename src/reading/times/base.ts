import { dayNumber } from "../../calendar.ts";
import { type Days, daysOf } from "../../edtf.ts";
import type { TimeField, TimeValue } from "../../languages/times.ts";
import type { Published } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { pointOf } from "./counted.ts";
import type { TimeMention } from "./mention.ts";
import { focusOf, isWithinYear, type Known } from "./narrative.ts";
import type { Base, Point } from "./point.ts";

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
 * months and days of other years, or months and days that lie all round the year, and hardly any counted from today.
 */
export function isTale(times: TimeMention[], issued: Base | null): boolean {
  if (!issued) return true;
  const values = times.map(({ value }) => value);
  const old = values.filter(({ year }) => typeof year === "number" && dayNumber(year + 2, 1, 1) < issued.from);
  const ofToday = values.filter((value) => !value.from && !value.kind && countsFromToday(value)).length;
  if (old.length <= ofToday * 3) return false;
  return old.filter(isDated).length >= 5 || (old.length >= 4 && areScattered(values, issued));
}

const isDated = ({ month, season }: TimeValue) => month !== undefined || season !== undefined;

function areScattered(values: TimeValue[], issued: Base): boolean {
  const yearless = values.filter(({ year, month }) => year === undefined && typeof month === "number");
  const far = yearless.filter((value) => {
    const point = pointOf(value, issued, 0);
    return point !== null && Math.max(issued.from - point.to, point.from - issued.to) > 60;
  });
  return yearless.length >= 5 && far.length > yearless.length / 2;
}

const countsFromToday = ({ year, month, week, day, weekday, also }: TimeValue) =>
  [year, month, week, day].some(isRelative) || also !== undefined || (weekday !== undefined && day === undefined);

/** Also a tale may say why it is told today: "vào ngày 28/4", "tháng 1 vừa qua"; but not of a day that it is about. */
function isOfToday(value: TimeValue, issued: Base, known: Known[], sentence: number): boolean {
  if (countsFromToday(value) || value.way !== undefined) return true;
  const near = value.day !== undefined && value.year === undefined ? pointOf(value, issued, 0) : null;
  if (!near || Math.abs(near.from - issued.from) > 2) return false;
  const last = known.at(-1);
  if (last?.leads && last.sentence >= sentence - 1 && last.point.to < issued.from - 60) return false;
  return !known.some(({ mention: { value: told } }) => isSameDay(told, value) && typeof told.year === "number");
}

/** "Last year", "in the past three years", "next March": of a day that must be known. */
const isCountedOn = (value: TimeValue) =>
  countsFromToday(value) || value.way !== undefined || value.span?.way === 1 || value.span?.way === -1;

const isSameDay = (a: TimeValue, b: TimeValue) => a.day === b.day && a.month === b.month;

/** What a mention is counted from. */
export function baseFor(
  text: Text,
  { value, first }: TimeMention,
  inQuotes: boolean,
  issued: Base | null,
  known: Known[],
  tale: boolean,
): Base | null {
  const before = (fits: (known: Known) => boolean) => baseAt(known.findLast(fits));
  const focus = () => {
    const found = focusOf(known, text.tokens[first]!.sentence);
    return issued || found?.point.unit !== "year" ? baseAt(found) : null; // any year may be meant where none is known
  };
  if (value.from === "text") return before(finest(value)) ?? (isAt(value, 0) && !value.clock ? issued : null); // "two days later" than what?
  if (inQuotes && tale && countsFromToday(value)) return focus() ?? issued;
  if (inQuotes && isRelative(value.day) && issued) {
    const here = text.sentences[text.tokens[first]!.sentence]!.paragraph;
    const near = (k: Known) => text.sentences[text.tokens[k.mention.first]!.sentence]!.paragraph >= here - 1;
    const lately = (k: Known) => k.point.from <= issued.from && k.point.from > issued.from - 8;
    return before((k) => isDay(k) && !k.quoted && near(k) && lately(k)) ?? issued;
  }
  if (!issued && !value.from && isCountedOn(value)) return null;
  if (value.from === "here" && tale) return focus() ?? issued;
  if (tale && !(issued && isOfToday(value, issued, known, text.tokens[first]!.sentence))) return focus() ?? issued;
  return taleBase(text, value, first, issued, known) ?? issued;
}

const baseAt = (found: Known | undefined): Base | null =>
  found ? { ...found.point, id: found.time.id, about: false } : null;

/** How exact that must be which a value is counted from. */
function finest({ day, week, month, clock }: TimeValue): (known: Known) => boolean {
  if (isRelative(day) || isRelative(week) || clock) return isDay;
  return isRelative(month) ? isWithinMonth : isWithinYear;
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

const isDay = ({ point }: Known) => point.from === point.to;
const isWithinMonth = ({ point }: Known) => point.to - point.from < 31;
