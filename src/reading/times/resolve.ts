import { type Days, daysOf } from "../../edtf.ts";
import { hash } from "../../hash.ts";
import type { TimeField, TimeValue } from "../../languages/times.ts";
import type { Published, TimeExpression } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { cueOf, quotedTokens } from "./cue.ts";
import type { TimeMention } from "./mention.ts";
import { type Base, type Cue, dayPoint, type Point, pointOf } from "./point.ts";
import { aboutPoint, beforePoint, join, partOf, sameStretch, spanOf } from "./stretch.ts";

/** An expression that was resolved, for those that are counted from it. */
interface Known {
  point: Point;
  time: TimeExpression;
  mention: TimeMention;
  quoted: boolean;
}

interface Found {
  point: Point;
  base: Base | null;
}

/** Gives each mention its days, counted from the day of publication or from what the text said before. */
export function resolveTimes(
  text: Text,
  documentId: string,
  times: TimeMention[],
  published: Published,
): TimeExpression[] {
  const quoted = quotedTokens(text);
  const known: Known[] = [];
  const issued = publishedBase(published);
  return times.map((mention) => {
    const inQuotes = quoted[mention.first]!;
    const found = mention.value.kind ? null : resolve(text, mention, inQuotes, issued, known);
    const time = expression(text, documentId, mention, found, issued);
    if (found) known.push({ point: found.point, time, mention, quoted: inQuotes });
    return time;
  });
}

export function publishedBase(published: Published): Base | null {
  const days = published.edtf === null ? null : daysOf(published.edtf.replace(/[~?%]/gu, ""));
  return days && { ...days, id: "published", about: /[~?%]/u.test(published.edtf!) };
}

function resolve(
  text: Text,
  mention: TimeMention,
  inQuotes: boolean,
  issued: Base | null,
  known: Known[],
): Found | null {
  const { value } = mention;
  const base = baseFor(text, mention, inQuotes, issued, known);
  const cue = value.way ?? (base?.id === "published" ? cueOf(text, mention) : "told");
  const stretch = known.findLast(({ time }) => /^\d[^/]*\/\d/u.test(time.edtf ?? ""))?.point ?? null;
  const point = value.to
    ? rangeOf(value, base, cue)
    : value.sameStretch
      ? sameStretch(value, base, stretch)
      : simple(value, base, cue);
  return point && { point, base };
}

function simple(value: TimeValue, base: Base | null, cue: Cue): Point | null {
  if (value.span) return spanOf(value, base);
  let point = alsoOf(value, base) ?? pointOf(value, base, cue);
  if (point && base && value.part) point = partOf(lastPart(value, base, cue, point), value.part);
  else if (point && value.part) point = partOf(point, value.part);
  if (point && value.vague && !value.clock) point = aboutPoint(point);
  if (point && value.since) point = { ...point, to: Number.POSITIVE_INFINITY, edtf: `${point.edtf}/..` };
  return point && (value.before ? beforePoint(point) : point);
}

/** Where "yesterday" and the date beside it agree, that is the day. */
function alsoOf(value: TimeValue, base: Base | null): Point | null {
  if (!value.also) return null;
  const { also, ...date } = value;
  const day = pointOf(also, base, 0);
  return day && pointOf(date, { from: day.from, to: day.to, id: "", about: false }, 0)?.from === day.from ? day : null;
}

/** "Hồi giữa tháng" on the first of May is the middle of April. */
function lastPart(value: TimeValue, base: Base, cue: Cue, point: Point): Point {
  const part = partOf(point, value.part!);
  if (cue !== -1 || (value.part === "end" ? part.to : part.from) <= base.to) return point;
  const before = (field: TimeField | undefined) =>
    typeof field === "object" && field.by === 0 ? { by: -1 } : undefined;
  const [year, month, week] = [before(value.year), before(value.month), before(value.week)];
  if (!year && !month && !week) return point;
  return (
    pointOf({ ...value, ...(year && { year }), ...(month && { month }), ...(week && { week }) }, base, cue) ?? point
  );
}

/** Both ends; what one leaves unsaid is taken from the other. */
function rangeOf(value: TimeValue, base: Base | null, cue: Cue): Point | null {
  const { to: end, ...begin } = value;
  const start =
    begin.day !== undefined && begin.month === undefined && end!.month !== undefined
      ? { ...begin, month: end!.month }
      : begin;
  const at = (point: Point): Base => ({ ...point, id: base?.id ?? "", about: false });
  const until =
    end!.month === undefined && begin.month !== undefined && end!.day !== undefined
      ? { ...end!, month: begin.month }
      : end!;
  const hasYear = (v: TimeValue) => v.year !== undefined || v.decade !== undefined;
  if (hasYear(until) && !hasYear(start)) {
    const to = simple(until, base, cue);
    const from = to && simple(start, at(dayFirst(to)), -1);
    return from && to && from.from <= to.to ? joinPlain(from, to) : null;
  }
  const from = simple(start, base, cue);
  const to = from && simple(until, hasYear(until) ? base : at(dayFirst(from)), 1);
  return from && to && from.from <= to.to ? joinPlain(from, to) : null;
}

/** The ends of a stretch are told without "about", which would widen it on its far sides only. */
function joinPlain(from: Point, to: Point): Point {
  const { edtf, ...rest } = join(from, to);
  return { ...rest, edtf: edtf.replaceAll("~", "") };
}

const dayFirst = (point: Point): Point =>
  point.from === point.to ? point : dayPoint(Number.isFinite(point.from) ? point.from : point.to);

const isRelative = (field: TimeField | undefined) => typeof field === "object";

/** What a mention is counted from. */
function baseFor(
  text: Text,
  { value, first }: TimeMention,
  inQuotes: boolean,
  issued: Base | null,
  known: Known[],
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
    return before(finest) ?? issued;
  }
  if (inQuotes && isRelative(value.day) && issued) {
    const here = text.sentences[text.tokens[first]!.sentence]!.paragraph;
    const near = (k: Known) => text.sentences[text.tokens[k.mention.first]!.sentence]!.paragraph >= here - 1;
    const lately = (k: Known) => k.point.from <= issued.from && k.point.from > issued.from - 8;
    return before((k) => isDay(k) && !k.quoted && near(k) && lately(k)) ?? issued;
  }
  return taleBase(text, value, first, issued, known) ?? issued ?? before(isWithinYear);
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

function expression(
  text: Text,
  document: string,
  mention: TimeMention,
  found: Found | null,
  issued: Base | null,
): TimeExpression {
  const { start, end } = mention;
  const quote = text.string.slice(start, end);
  const implied = found ? impliedIn(mention.value, found.point) : [];
  const about = found?.base?.about && ["day", "week"].includes(found.point.unit) && implied.includes("day");
  const edtf = found && (about ? found.point.edtf.replace(/(\d)(?=\/|$)/gu, "$1~") : found.point.edtf);
  return {
    id: `t:${hash(`${document} ${start} ${quote}`)}`,
    document,
    start,
    end,
    text: quote,
    edtf,
    anchor: !found
      ? issued
        ? "published"
        : "absolute"
      : implied.length === 0
        ? "absolute"
        : (found.base?.id ?? "absolute"),
    implied,
  };
}

/** The parts of a value, down to its unit, that its words did not say. */
function impliedIn(value: TimeValue, point: Point): TimeExpression["implied"] {
  const isSaid = (part: "year" | "month" | "day") =>
    [value, value.to].some((v) => typeof v?.[part] === "number") || (value.feast !== undefined && part !== "year");
  if (point.unit === "century" || point.unit === "decade") return typeof value[point.unit] === "object" ? ["year"] : [];
  const shown = /^(?:\.\.\/)?-?\d{4}(-\d\d)?(-\d\d)?/u.exec(point.edtf);
  const parts: TimeExpression["implied"] = ["year"];
  const months = value.quarter ?? value.half ?? value.season;
  if (shown?.[1] && months === undefined && !(value.part && value.month === undefined && point.unit === "year"))
    parts.push("month");
  if (shown?.[2] && !(value.part && point.unit === "month")) parts.push("day");
  return parts.filter((part) => !isSaid(part));
}
