import type { Rule } from "./rule.ts";

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** A number that the text says, or a number of units from what it is counted from. */
export type TimeField = number | { by: number };

/** What the words of a time expression say, before anything is worked out. */
export interface TimeValue {
  century?: TimeField;
  /** The first year of a decade, "1990"; two digits where the century is not said. */
  decade?: TimeField;
  year?: TimeField;
  half?: TimeField;
  quarter?: TimeField;
  /** 1 spring … 4 winter. */
  season?: number;
  month?: TimeField;
  week?: TimeField;
  /** 1 Monday … 7 Sunday. */
  weekday?: number;
  day?: TimeField;
  /**
   * A day of the year that has a name: "12-25"; "11-fourth-4", the fourth Thursday of November; by the moon "easter-2"
   * and "lunar-01-01", "lunar-08-15", "lunar-eve".
   */
  feast?: string;
  /** A time of day is said. */
  clock?: true;
  /** Which, as far as it is said: "T18:30", or "TMO" for the morning as TIMEX3 has it; days are what times are told in. */
  hour?: string;
  part?: "start" | "middle" | "end";
  /** What lies before it: "before March 2023". */
  before?: true;
  /** A stretch of so many units, up to (-1) or from (1) what it is counted from, or at the start or end of the rest. */
  span?: { unit: TimeUnit; n: number; way: -1 | 1 | "start" | "end" };
  /** Up to it, itself included: "by March 2023". */
  until?: true;
  /** From it on: "năm 2014 đến nay". */
  since?: true;
  /** The week that holds it: "the week of 12 April". */
  weekOf?: true;
  /** The same stretch as the last one of the text, of another year. */
  sameStretch?: true;
  /**
   * "text": counted from what was told last. "here": so in a tale of older years only. Without it: from the day of
   * publication, or what a quoted speaker calls today.
   */
  from?: "text" | "here";
  /** "last", "next" of a month or weekday that is named. */
  way?: -1 | 1;
  /** Not a point in time: a length, what comes again, a time of some day, or words such as "now" and "recently". */
  kind?: "duration" | "repeated" | "clock" | "vague";
  /** How long, or how often; null where it is not said how many: "several days". */
  length?: { unit: TimeUnit; n: number | null };
  /** "some weeks ago". */
  vague?: true;
  /** The end of a stretch that begins here. */
  to?: TimeValue;
  /** The same day said another way: "yesterday, 14 October". */
  also?: TimeValue;
}

/**
 * What a rule makes of its slots. Slots are named for what they hold ({day}, {month}, {year}, {weekday}, {n}, {unit} …);
 * with a 2 at the end it belongs to the end of a stretch; {time} is an expression found before. `by` and `spanWay` are
 * for a {unit}, as many times as {n} says.
 */
export interface TimeTemplate extends TimeValue {
  by?: number;
  spanWay?: -1 | 1 | "start" | "end";
  /** Where there is no {n} or no {unit}. */
  n?: number;
  unit?: TimeUnit;
  /** For a rule whose words are no time: it hides what it fits. */
  nothing?: true;
}

/**
 * The examples are read as published on Wednesday 2021-04-21; what is found is given as "words = EDTF", with "; "
 * between several, and "null" where it cannot be resolved.
 */
export interface TimeRule extends Rule<TimeTemplate> {
  /** Keys of which one must stand before; "" is the beginning of a line. */
  after?: readonly string[];
  /** Keys that must not stand before. */
  notAfter?: readonly string[];
  /** Keys, and "{classes}", that must not follow. */
  notBefore?: readonly string[];
}

/** What a word in a slot says: parts of a time, a count, a unit. */
export interface SlotValue extends TimeValue {
  n?: number;
  unit?: TimeUnit;
}

/** How a language speaks of time. Forms are as written: a capital asks for a capital. */
export interface TimeWords {
  /** Classes of words that slots may name, with what each says. */
  lexicons: Record<string, Record<string, SlotValue>>;
  /** For the {n} of slots, beside figures. */
  numbers: Record<string, number>;
  /** For {month}, beside figures. */
  months: Record<string, number>;
  /** What ends the hours and minutes of a clock: "12h", "4 giờ 30 phút". */
  hours: readonly string[];
  minutes: readonly string[];
  /** The same as `hours`, for the hours after noon: "6 p.m."; and after four figures: "0900 GMT". */
  afternoon: readonly string[];
  military: readonly string[];
  /** Keys that make an ordinal of a number which they follow without a space: "14th". */
  ordinals: readonly string[];
  /** Which comes first in "3/4/2021". */
  order: "day" | "month";
  /** Keys that may stand between parts of one expression: "thứ Ba, ngày 28". */
  joins: readonly string[];
  /** Words that tell what lies ahead, and what lies behind. */
  future: readonly string[];
  past: readonly string[];
  /** Keys where another clause begins. */
  clauses: readonly string[];
  /** Fit words of the text; of equal length the rule that stands first is taken. */
  rules: TimeRule[];
  /** Fit expressions that were found, as {time}, with words about them. */
  frames: TimeRule[];
  /** Words before the date in a line that says when the text itself came out. */
  published: readonly string[];
}
