import { calendarDay, dayNumber, isoMonth, isoYear, weekdayOf } from "../../src/calendar.ts";
import { daysOf } from "../../src/edtf.ts";
import type { Edtf, Quote, Span } from "../../src/model.ts";
import { overlaps } from "./place.ts";
import { share, triple } from "./tally.ts";

const SEASONS: Record<string, string> = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };

/**
 * The value that TimeML (TIMEX3) writes for what EDTF writes otherwise. TIMEX3 keeps "early", "before" and their like in
 * an attribute of its own, so that "early October 1939" has the value of that October. `text` tells which it was.
 */
export function timexOf(edtf: Edtf, text: string): string {
  const ends = edtf.split("/");
  if (ends.length === 1) return pointTimex(edtf, text);
  const [from, to] = ends as [string, string];
  if (from === "..") return /before|prior|until|ahead|by/iu.test(text) ? follower(to) : "PAST_REF";
  if (to === "..") return /since|after|from|on/iu.test(text) ? pointTimex(from, text) : "FUTURE_REF";
  return stretchTimex(edtf, from, to);
}

const PART = /^(?:the )?(?:very )?(?:early|mid|middle|late|later|end|beginning|start|first|last)/iu;

function pointTimex(edtf: Edtf, text: string): string {
  const plain = edtf.replace(/[~?%]$/u, "");
  const [, sign, year, rest] = /^(-?)(\d{2}[\dX]{2})(.*)$/u.exec(plain) ?? [];
  if (year === undefined) return plain;
  const named = sign ? `BC${String(Number(year) + 1).padStart(4, "0")}` : year.replaceAll("X", "");
  const season = SEASONS[rest!.slice(1)];
  if (season) return `${named}-${season}`;
  const value = named + rest!.replace(/(T\d\d:\d\d):00$/u, "$1");
  return plain !== edtf && PART.test(text) ? wider(value, text) : value;
}

/** Of the end of a month that month, of the end of a year that year, of the late 1980s that decade. */
function wider(value: string, text: string): string {
  if (value.length === 4) return /0s|decade/u.test(text) ? value.slice(0, 3) : value;
  return value.replace(/-\d\d$/u, "");
}

/** The month or year after one: EDTF has all before it as "../" and the last that belongs to that. */
function follower(edtf: Edtf): string {
  const [year, month, day] = edtf.split("-").map(Number);
  if (day || !year) return edtf;
  const { year: y, month: m } = calendarDay(dayNumber(year, month ? month + 1 : 13, 1));
  return month ? isoMonth(y, m) : isoYear(y);
}

/** A week, weekend, quarter or half by its name; anything else by its length. */
function stretchTimex(edtf: Edtf, from: string, to: string): string {
  const days = daysOf(edtf);
  if (!days) return edtf;
  const first = calendarDay(days.from);
  const length = days.to - days.from + 1;
  if (weekdayOf(days.from) === 1 && length === 7) return weekName(days.from);
  if (weekdayOf(days.from) === 6 && length === 2) return `${weekName(days.from)}-WE`;
  const months = monthsBetween(from, to);
  if (months === 3 && first.month % 3 === 1) return `${isoYear(first.year)}-Q${(first.month + 2) / 3}`;
  if (months === 6 && first.month % 6 === 1) return `${isoYear(first.year)}-H${(first.month + 5) / 6}`;
  return lengthTimex(from, to, length);
}

/** A stretch that is counted back or on from some day: the day itself is not counted with it. */
function lengthTimex(from: string, to: string, days: number): string {
  if (/^\d{4}$/u.test(from)) {
    const years = Number(to) - Number(from);
    return years % 10 === 0 ? `P${years / 10}DE` : `P${years}Y`;
  }
  if (/^\d{4}-\d\d$/u.test(from)) return `P${monthsBetween(from, to) - 1}M`;
  return (days - 1) % 7 === 0 ? `P${(days - 1) / 7}W` : `P${days - 1}D`;
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((end) => /^(\d{4})-(\d\d)$/u.exec(end));
  return a && b ? (Number(b[1]) - Number(a[1])) * 12 + Number(b[2]) - Number(a[2]) + 1 : 0;
}

function weekName(day: number): string {
  const thursday = calendarDay(day - weekdayOf(day) + 4);
  const week = Math.floor(
    (dayNumber(thursday.year, thursday.month, thursday.day) - dayNumber(thursday.year, 1, 1)) / 7,
  );
  return `${isoYear(thursday.year)}-W${String(week + 1).padStart(2, "0")}`;
}

export interface Timex extends Span {
  value: string | null;
}

const BETWEEN = /\s*[-–—]\s*|\s+(?:to|and|until|till|through)\s+/u;

/** One expression as TimeML marks it: what gives both ends of a stretch is two. */
export function timexesOf({ start, end, text, edtf }: Quote & { edtf: Edtf | null }): Timex[] {
  const [from, to] = edtf?.split("/") ?? [];
  const between = BETWEEN.exec(text);
  if (!from || !to || `${from}${to}`.includes("..") || !between) {
    return [{ start, end, value: edtf && timexOf(edtf, text) }];
  }
  const [left, right] = [text.slice(0, between.index), text.slice(between.index + between[0].length)];
  return [
    { start, end: start + left.length, value: timexOf(from, left) },
    { start: end - right.length, end, value: timexOf(to, right) },
  ];
}

export interface TimexTally {
  gold: number;
  predicted: number;
  /** Found by any overlap, each once. */
  found: number;
  /** Found and with the same value. */
  valued: number;
}

/** Relaxed matching: in the order of the text, each expression with the first free one that it overlaps. */
export function scoreTimexes(gold: Timex[], predicted: Timex[]): TimexTally {
  const free = new Set(predicted);
  const tally = { gold: gold.length, predicted: predicted.length, found: 0, valued: 0 };
  for (const wanted of gold) {
    const here = [...free].filter((found) => overlaps(found, wanted));
    const hit = here.find((found) => found.value === wanted.value) ?? here[0];
    if (!hit) continue;
    free.delete(hit);
    tally.found++;
    if (hit.value === wanted.value) tally.valued++;
  }
  return tally;
}

export const timexMeasures = ({ gold, predicted, found, valued }: TimexTally) => [
  ...triple("times", share(found, predicted), share(found, gold)).map((measure) => ({
    ...measure,
    metric: `span ${measure.metric}`,
  })),
  ...triple("times", share(valued, predicted), share(valued, gold)).map((measure) => ({
    ...measure,
    metric: `value ${measure.metric}`,
  })),
];
