import type { Figure } from "../../model.ts";
import { bestRuleAt, type RuleMatch } from "../../text/pattern.ts";
import type { Token } from "../../text/token.ts";
import { boundedMeasureAt, isKnown, type Measure, measureAt } from "./measure.ts";
import { numberAt } from "./number.ts";
import type { Words } from "./words.ts";

type Bound = Figure["bound"];

/** What could be a figure: tokens [first, last) of a sentence. */
export interface Quantity {
  first: number;
  last: number;
  value: number;
  upper: number | null;
  /** "1" where there is none. */
  unit: string;
  bound: Bound;
  /** The measure that it is made of; null for amounts with words of their own, which are figures wherever they stand. */
  measure: Measure | null;
  /** Whether a bound, or the first word of a range, says that a number is meant as an amount. */
  bounded: boolean;
}

/** Whether a quantity can begin with a token. */
export const canBegin = (words: Words, { shape, key }: Token): boolean => shape === "number" || words.firsts.has(key);

/** The quantity that begins at token `first`: bound, number or range, unit, bound. */
export function quantityAt(words: Words, tokens: Token[], first: number): Quantity | undefined {
  let bound: Bound | null = null;
  let at = first;
  for (let next = bestRuleAt(words.bounds, tokens, at); next; ) {
    [bound, at] = [next.rule.value, next.last];
    next = at < tokens.length ? bestRuleAt(words.bounds, tokens, at) : undefined;
  }
  if (at === tokens.length || (bound && !canBegin(words, tokens[at]!))) return undefined;
  const found =
    amountAt(words, tokens, at) ?? rangeAt(words, tokens, at) ?? singleAt(words, tokens, at, bound !== null);
  if (!found) return undefined;
  const after = found.last < tokens.length ? bestRuleAt(words.boundsAfter, tokens, found.last) : undefined;
  if (words.from.has(tokens[at]!.key) && found.upper === null && !after) return undefined;
  const bounded = found.bounded || bound !== null || after !== undefined;
  const named = found.upper === null ? (after?.rule.value ?? bound ?? found.bound) : "range";
  const { value, upper, unit, measure } = found;
  return { first, last: after?.last ?? found.last, value, upper, unit, bound: named, measure, bounded };
}

function amountAt(words: Words, tokens: Token[], first: number): Quantity | undefined {
  const match = bestRuleAt(words.amounts, tokens, first);
  if (!match) return undefined;
  const { value, unit } = match.rule.value;
  const slot = (name: string) => {
    const captured = match.captures[name];
    return captured ? numberAt(words.numbers, tokens, captured.first)!.value : null;
  };
  const upper = slot("upper");
  const bound = upper === null ? "exact" : "range";
  const { last } = match;
  return { first, last, value: value ?? slot("number")!, upper, unit, bound, measure: null, bounded: false };
}

function rangeAt(words: Words, tokens: Token[], first: number): Quantity | undefined {
  const match = bestRuleAt(words.ranges, tokens, first);
  if (!match) return undefined;
  const [lower, upper] = [captured(words, tokens, match, "lower"), captured(words, tokens, match, "upper")];
  if (lower.unit?.kind === "noun") return undefined;
  const own = isKnown(lower) ? lower.unit : undefined;
  if (own && upper.unit && own.unit !== upper.unit.unit) return undefined;
  const value = sharedScale(lower, upper);
  if (value >= upper.number.value || lower.number.open || upper.number.open) return undefined;
  if (match.rule.value === "either" && upper.number.value - value !== upper.number.factor) return undefined;
  const unit = upper.unit ?? own;
  const measure = { ...upper, first: lower.first, numberFirst: lower.numberFirst, unit };
  return {
    ...{ first, last: match.last, value, upper: upper.number.value, unit: unit?.unit ?? "1", bound: "range", measure },
    bounded: lower.first > first,
  };
}

const captured = (words: Words, tokens: Token[], match: RuleMatch<unknown>, slot: string) =>
  measureAt(words, tokens, match.captures[slot]!.first)!;

/** In "5-7 triệu" the scale is meant for both ends. */
function sharedScale(lower: Measure, upper: Measure): number {
  const { value, factor } = lower.number;
  const isShared = factor === 1 && upper.number.factor > 1 && value < upper.number.value / upper.number.factor;
  return isShared ? value * upper.number.factor : value;
}

function singleAt(words: Words, tokens: Token[], first: number, bounded: boolean): Quantity | undefined {
  const start = words.from.has(tokens[first]!.key) ? first + 1 : first;
  const measure = (bounded ? boundedMeasureAt : measureAt)(words, tokens, start);
  if (!measure) return undefined;
  const { number, unit, last } = measure;
  const bound = number.open ? "atLeast" : "exact";
  return { first, last, value: number.value, upper: null, unit: unit?.unit ?? "1", bound, measure, bounded };
}
