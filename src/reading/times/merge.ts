import type { TimeValue } from "../../languages/times.ts";
import type { Token } from "../../text/token.ts";
import type { TimeMention } from "./mention.ts";

/** Makes one expression of those that stand together and say parts of one time: "thứ Ba, ngày 28 tháng 6". */
export function mergeNeighbours(tokens: Token[], mentions: TimeMention[], joins: ReadonlySet<string>): TimeMention[] {
  const merged: TimeMention[] = [];
  for (const mention of mentions) {
    const before = merged.at(-1);
    const last = before && lastOfBoth(tokens, before, mention, joins);
    const value = last ? mergeValues(before.value, mention.value) : null;
    if (!last || !value) merged.push(mention);
    else merged[merged.length - 1] = { ...before, last, end: tokens[last - 1]!.end, value };
  }
  return merged;
}

/** Where the second ends if only a join stands between the two, closing bracket included; 0 otherwise. */
function lastOfBoth(tokens: Token[], a: TimeMention, b: TimeMention, joins: ReadonlySet<string>): number {
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence || b.first - a.last > 2) return 0;
  const between = tokens.slice(a.last, b.first).map((token) => token.key);
  if (between.length === 0) return b.last;
  if (between.length === 1 && between[0] === "(") return tokens[b.last]?.key === ")" ? b.last + 1 : 0;
  return between.every((key) => joins.has(key)) ? b.last : 0;
}

const levels = [
  "century",
  "decade",
  "year",
  "half",
  "quarter",
  "season",
  "month",
  "week",
  "feast",
  "day",
  "weekday",
] as const;
type Level = (typeof levels)[number];

const levelsOf = (value: TimeValue): Level[] => levels.filter((level) => value[level] !== undefined);

/** One value of two that can be about one time, else null. */
export function mergeValues(a: TimeValue, b: TimeValue): TimeValue | null {
  if (a.kind === "clock" || b.kind === "clock") return mergeClock(a, b);
  if (a.kind || b.kind || a.span || b.span || a.to || b.to || a.part || b.part) return null;
  if (isRelativeDay(a) && isDate(b)) return { ...b, also: a };
  if (isRelativeDay(b) && isDate(a)) return { ...a, also: b };
  const [x, y] = [levelsOf(a), levelsOf(b)];
  if (x.some((level) => y.includes(level))) return null;
  if (!fits(x, y) || a.from === "text" || (a.from && b.from)) return null;
  return { ...a, ...b };
}

/** A clock goes with a day. */
function mergeClock(a: TimeValue, b: TimeValue): TimeValue | null {
  const [clock, day] = a.kind === "clock" ? [a, b] : [b, a];
  if (day.kind || !(day.day || day.weekday || day.feast) || day.to) return null;
  return { ...day, clock: true, ...(clock.hour && { hour: clock.hour }) };
}

const isRelativeDay = (value: TimeValue) => typeof value.day === "object" && !value.from;
const isDate = (value: TimeValue) =>
  (typeof value.day === "number" && value.month !== undefined) ||
  (value.weekday !== undefined && value.week === undefined);

/** Which parts may be added to which: each names the ones that may stand beside it. */
const beside: Record<Level, readonly Level[]> = {
  century: ["decade"],
  decade: ["century"],
  year: ["half", "quarter", "season", "month", "day", "weekday", "feast"],
  half: ["year"],
  quarter: ["year"],
  season: ["year"],
  month: ["year", "day", "weekday"],
  week: ["weekday"],
  feast: ["year", "day", "weekday", "month"],
  day: ["year", "month", "weekday", "feast"],
  weekday: ["year", "month", "week", "day", "feast"],
};

function fits(x: Level[], y: Level[]): boolean {
  if (x.length === 0 || y.length === 0) return false;
  if (!x.every((level) => y.every((other) => beside[level].includes(other)))) return false;
  const all = new Set([...x, ...y]);
  if (all.has("feast")) return true;
  if (all.has("day") && all.has("year") && !all.has("month")) return false;
  return !all.has("weekday") || all.has("day") || all.has("week");
}
