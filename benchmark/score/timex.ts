import type { TimeUnit, TimeValue } from "../../src/languages/times.ts";
import type { Edtf, Span } from "../../src/model.ts";
import { overlaps } from "./place.ts";
import { share, triple } from "./tally.ts";
import { pointTimex, stretchTimex } from "./timex-point.ts";

/** What the layer of times says of an expression: its place, what its words say, and the days that this comes to. */
export interface Found extends Span {
  text: string;
  value: TimeValue;
  edtf: Edtf | null;
}

/** The letters of a unit, and what of a date it leaves open where the length comes again. */
const units: Record<TimeUnit, [duration: string, repeated: string]> = {
  second: ["PT#S", "PT1S"],
  minute: ["PT#M", "PT1M"],
  hour: ["PT#H", "PT1H"],
  day: ["P#D", "XXXX-XX-XX"],
  week: ["P#W", "XXXX-WXX"],
  month: ["P#M", "XXXX-XX"],
  quarter: ["P#Q", "XXXX-QX"],
  half: ["P#H", "XXXX-HX"],
  year: ["P#Y", "XXXX"],
  decade: ["P#DE", "XXX"],
  century: ["P#CE", "XX"],
};

const durationTimex = (unit: TimeUnit, n: number | null) => units[unit][0].replace("#", n === null ? "X" : `${n}`);

/**
 * The value that TimeML (TIMEX3) writes for an expression. TIMEX3 keeps "early", "before", "by" and their like in an
 * attribute of its own, so that "early October 1939" and "by October 1939" have the value of that October.
 */
export function timexOf({ value, edtf }: Pick<Found, "value" | "edtf">): string | null {
  if (value.kind) return looseTimex(value);
  if (edtf === null) return null;
  const { span } = value;
  if (span?.way === -1 && value.vague) return "PAST_REF";
  if (span && value.vague) return durationTimex(span.unit, null);
  if (span) return durationTimex(span.unit, span.n);
  const [from, to] = edtf.split("/") as [string, string?];
  if (to === undefined) return pointTimex(value, from);
  if (from === "..") return pointTimex(value, to, value.before);
  return to === ".." ? pointTimex(value, from) : stretchTimex(edtf, from, to);
}

/** Of a length, of what comes again, and of words that name no day. */
function looseTimex({ kind, length, way, hour, weekday, month, season }: TimeValue): string | null {
  if (kind === "duration") return length ? durationTimex(length.unit, length.n) : null;
  if (kind === "vague")
    return hour ? `XXXX-XX-XX${hour}` : way === -1 ? "PAST_REF" : way ? "FUTURE_REF" : "PRESENT_REF";
  if (weekday) return `XXXX-WXX-${weekday}`;
  if (typeof month === "number") return `XXXX-${String(month).padStart(2, "0")}`;
  if (season) return `XXXX-${["SP", "SU", "FA", "WI"][season - 1]}`;
  if (!length) return hour ? `XXXX-XX-XX${hour}` : null;
  return length.n === null ? units[length.unit][1] : durationTimex(length.unit, length.n);
}

export interface Timex extends Span {
  value: string | null;
}

const BETWEEN = /\s*[-–—]\s*|\s+(?:to|and|until|till|through)\s+/u;

/** One expression as TimeML marks it: what gives both ends of a stretch is two. */
export function timexesOf(found: Found): Timex[] {
  const { start, end, text, edtf, value } = found;
  const { to: until, ...since } = value;
  const [from, to] = edtf?.split("/") ?? [];
  const between = BETWEEN.exec(text);
  if (!until || !from || !to || !between) return [{ start, end, value: timexOf(found) }];
  return [
    { start, end: start + between.index, value: timexOf({ value: { ...until, ...since }, edtf: from }) },
    { start: start + between.index + between[0].length, end, value: timexOf({ value: until, edtf: to }) },
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
