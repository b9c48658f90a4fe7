import { calendarDay, dayNumber, isoMonth, isoYear, weekdayOf } from "../../src/calendar.ts";
import { daysOf } from "../../src/edtf.ts";
import type { TimeValue } from "../../src/languages/times.ts";
import type { Edtf } from "../../src/model.ts";

const SEASONS: Record<string, string> = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };

/** The TIMEX3 of one end: what the words name, not the part of it ("early", "the end of") that EDTF rounds to. */
export function pointTimex(value: TimeValue, edtf: string, before?: true): string {
  const plain = edtf.replace(/[~?%]$/u, "");
  const [, sign, year, rest] = /^(-?)(\d[\dX]{3})(.*)$/u.exec(before ? follower(plain) : plain) ?? [];
  if (year === undefined) return plain;
  const named = yearTimex(sign!, year);
  const season = SEASONS[rest!.slice(1)];
  if (season) return `${named}-${season}`;
  const whole = named + rest;
  if (!value.part) return value.hour && /^-\d\d-\d\d$/u.test(rest!) ? whole + value.hour : whole;
  return isIn(value, ["day", "weekday", "feast"]) ? whole : wider(value, named, rest!);
}

/** Years before the first count from one on, as do their decades and centuries. */
function yearTimex(sign: string, year: string): string {
  if (!sign) return year.replaceAll("X", "");
  const known = year.replaceAll("X", "");
  return `BC${known === year ? String(Number(year) + 1).padStart(4, "0") : known}`;
}

const isIn = (value: TimeValue, fields: (keyof TimeValue)[]) => fields.some((field) => value[field] !== undefined);

function wider(value: TimeValue, year: string, rest: string): string {
  if (isIn(value, ["month"])) return year + rest.slice(0, 3);
  if (isIn(value, ["decade"])) return year.slice(0, -1);
  return isIn(value, ["century"]) ? year.slice(0, -2) : year;
}

/** The month or year after one: EDTF has all before it as "../" and the last that belongs to that. */
function follower(edtf: Edtf): string {
  const [year, month, day] = edtf.split("-").map(Number);
  if (day || !year) return edtf;
  const { year: y, month: m } = calendarDay(dayNumber(year, month ? month + 1 : 13, 1));
  return month ? isoMonth(y, m) : isoYear(y);
}

/** A week, weekend, quarter or half by its name; anything else by its length. */
export function stretchTimex(edtf: Edtf, from: string, to: string): string {
  const days = daysOf(edtf);
  if (!days) return edtf;
  const first = calendarDay(days.from);
  const length = days.to - days.from + 1;
  if (weekdayOf(days.from) === 1 && length === 7) return weekName(days.from);
  if (weekdayOf(days.from) === 6 && length === 2) return `${weekName(days.from)}-WE`;
  if (weekdayOf(days.from) === 1 && length === 2) return weekName(days.from);
  const months = monthsBetween(from, to);
  if (months === 3 && first.month % 3 === 1) return `${isoYear(first.year)}-Q${(first.month + 2) / 3}`;
  if (months === 6 && first.month % 6 === 1) return `${isoYear(first.year)}-H${(first.month + 5) / 6}`;
  return lengthTimex(from, to, length);
}

function lengthTimex(from: string, to: string, days: number): string {
  if (/^\d{4}$/u.test(from)) return `P${Number(to) - Number(from) + 1}Y`;
  return /^\d{4}-\d\d$/u.test(from) ? `P${monthsBetween(from, to)}M` : `P${days}D`;
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
