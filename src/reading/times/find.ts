import type { SlotValue, TimeRule, TimeUnit, TimeValue } from "../../languages/times.ts";
import type { RuleMatch } from "../../text/pattern.ts";
import { rulesAt } from "../../text/pattern.ts";
import type { Text } from "../../text/text.ts";
import type { Token } from "../../text/token.ts";
import type { TimeMention } from "./mention.ts";
import { mergeNeighbours } from "./merge.ts";
import { grammarOf, laid, type TimeGrammar } from "./words.ts";

/** The time expressions of a text in their order, but for words such as "now", which name no unit of the calendar. */
export const findTimes = (text: Text): TimeMention[] =>
  findExpressions(text).filter(({ value }) => value.kind !== "vague");

/** All time expressions of a text, none overlapping another. None for a language without words for it. */
export function findExpressions(text: Text): TimeMention[] {
  const grammar = grammarOf(text.language);
  if (!grammar) return [];
  let mentions = mergeNeighbours(text.tokens, findAtoms(text.tokens, grammar), grammar.joins);
  mentions = mentions.filter(({ value }) => value.kind !== "clock"); // a time of some day that is not told
  for (let round = 0; round < 2 && mentions.length > 0; round++) mentions = frame(text.tokens, mentions, grammar);
  return mentions;
}

function findAtoms(tokens: Token[], grammar: TimeGrammar): TimeMention[] {
  const found: TimeMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { key, shape } = tokens[i]!;
    const withSlots = shape === "number" || grammar.firsts.get(key);
    const match = withSlots === undefined ? undefined : bestAt(grammar, "rules", tokens, i, withSlots);
    if (match && !match.rule.value.nothing) found.push(toMention(tokens, match, valueFrom(match, tokens, grammar)));
    i = match?.last ?? i + 1;
  }
  return found;
}

/** Lays the rules about expressions over those that were found; what a frame takes in is part of it from then on. */
function frame(tokens: Token[], mentions: TimeMention[], grammar: TimeGrammar): TimeMention[] {
  const starts = new Map(mentions.filter(({ value }) => !value.kind).map((mention) => [mention.first, mention]));
  laid.set(tokens, starts);
  const found: TimeMention[] = [];
  let done = 0;
  for (const mention of mentions) {
    if (mention.first < done) continue;
    const match = frameAround(tokens, mention, grammar, Math.max(done, mention.first - 4));
    const value = match && valueFrom(match, tokens, grammar, starts);
    found.push(match && value ? toMention(tokens, match, value) : mention);
    done = found.at(-1)!.last;
  }
  laid.delete(tokens);
  return found;
}

/** The longest frame that begins up to some tokens before a mention and takes it in. */
function frameAround(tokens: Token[], mention: TimeMention, grammar: TimeGrammar, from: number) {
  let best: RuleMatch<TimeRule> | undefined;
  for (let i = from; i <= mention.first; i++) {
    if (tokens[i]!.sentence !== tokens[mention.first]!.sentence) continue;
    const match = bestAt(grammar, "frames", tokens, i);
    if (match && match.last >= mention.last && (!best || match.last - match.first > best.last - best.first))
      best = match;
  }
  return best;
}

function bestAt(grammar: TimeGrammar, kind: "rules" | "frames", tokens: Token[], first: number, withSlots = true) {
  let best: RuleMatch<TimeRule> | undefined;
  for (const match of rulesAt(grammar[kind], tokens, first, withSlots)) {
    if ((!best || match.last > best.last) && fitsAround(match, tokens, grammar)) best = match;
  }
  return best;
}

function fitsAround({ rule, first, last }: RuleMatch<TimeRule>, tokens: Token[], grammar: TimeGrammar): boolean {
  const sentence = tokens[first]!.sentence;
  if (tokens[last - 1]!.sentence !== sentence) return false;
  const before = tokens[first - 1]?.sentence === sentence ? tokens[first - 1]!.key : "";
  if (rule.after ? !rule.after.includes(before) : rule.notAfter?.includes(before)) return false;
  const next = tokens[last];
  if (!next || next.sentence !== sentence || !rule.notBefore) return true;
  return !rule.notBefore.some((form) =>
    form.startsWith("{") ? grammar.classes[form.slice(1, -1)]!.ends(tokens, last) > 0 : form === next.key,
  );
}

const toMention = (
  tokens: Token[],
  { first, last }: { first: number; last: number },
  value: TimeValue,
): TimeMention => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
  value,
});

/** Puts what the slots took into what the rule makes of it. */
function valueFrom(
  match: RuleMatch<TimeRule>,
  tokens: Token[],
  grammar: TimeGrammar,
  starts?: Map<number, TimeMention>,
): TimeValue {
  const { by, spanWay, n, unit, nothing, ...said } = match.rule.value;
  let value: TimeValue = said;
  const slots: SlotValue = {};
  for (const [name, { first, last }] of Object.entries(match.captures)) {
    const kind = name.replace(/2$/u, "");
    const taken = kind === "time" ? starts!.get(first)!.value : grammar.classes[kind]!.read(tokens, first, last);
    if (name.endsWith("2")) value = { ...value, to: { ...value.to, ...taken } };
    else Object.assign(slots, taken);
  }
  const { n: times = n, unit: counted = unit, ...fields } = slots;
  value = { ...fields, ...value };
  if (!counted) return value;
  if (value.kind) return { ...value, length: { unit: counted, n: times ?? null } };
  if (spanWay !== undefined) return { ...value, span: { unit: counted, n: times ?? 1, way: spanWay } };
  if (by === undefined) return value;
  return { ...value, ...(times === undefined ? { [counted]: { by } } : counting(counted, by * times)) };
}

/** So many units from somewhere, in units that a calendar has. */
function counting(unit: TimeUnit, by: number): TimeValue {
  if (unit === "second" || unit === "minute" || unit === "hour") {
    return { day: { by: unit === "hour" ? Math.trunc(by / 24) : 0 }, clock: true };
  }
  if (unit === "decade" || unit === "century")
    return { year: { by: by * (unit === "decade" ? 10 : 100) }, vague: true };
  return { [unit]: { by: Number.isInteger(by) ? by : Math.round(by) } };
}
