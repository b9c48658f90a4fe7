import { isWord, type Token } from "../../text/token.ts";
import { agrees, isHyphen, knownAt, type UnitRead } from "./known-unit.ts";
import { nounAt } from "./noun.ts";
import type { MeasureWords } from "./words.ts";

/** The unit, or what is counted, after a number that ends before token `at` of a sentence. */
export function unitAt(words: MeasureWords, tokens: Token[], at: number, isOne: boolean): UnitRead | undefined {
  const from = isHyphen(tokens, at) ? at + 1 : at;
  const known = knownAt(words, tokens, from);
  if (known && (from > at || agrees(words, tokens, known, isOne))) return perUnit(words, tokens, known);
  if (tokens[at]?.key === '"' && tokens[at].spaced) return quotedAt(words, tokens, at, isOne);
  const noun = from > at ? joinedAt(words, tokens, from) : tokens[at]?.spaced && nounAt(words, tokens, at, isOne);
  return noun ? perUnit(words, tokens, noun) : undefined;
}

/** What is counted may be in quotation marks, which are no part of the figure. */
function quotedAt(words: MeasureWords, tokens: Token[], at: number, isOne: boolean): UnitRead | undefined {
  const noun = knownAt(words, tokens, at + 1) ?? nounAt(words, tokens, at + 1, isOne);
  return noun && { ...noun, last: at };
}

/** "a 120-room hotel": in digits only, since "two-way" counts nothing. */
function joinedAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  return words.data.plural && isWord(tokens[at]) && tokens[at - 2]!.shape === "number"
    ? nounAt(words, tokens, at, true)
    : undefined;
}

/** "ca/ngày", "USD a year": one unit by another. */
export function perUnit(words: MeasureWords, tokens: Token[], unit: UnitRead): UnitRead {
  const slashed = isSlash(tokens, unit.last);
  const per = slashed ? slashedAt(words, tokens, unit.last + 1) : rateAt(words, tokens, unit.last);
  if (!per) return unit;
  const found = { unit: `${unit.unit}/${per.unit}`, last: per.last, kind: unit.kind };
  return slashed ? perUnit(words, tokens, found) : found;
}

export const isSlash = (tokens: Token[], at: number): boolean => tokens[at]?.key === "/" && !tokens[at].spaced;

/** What stands after a slash: "ngày", or "1kg" of "đồng/1kg". */
function slashedAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  const from = tokens[at]?.key === "1" ? at + 1 : at;
  return knownAt(words, tokens, from) ?? (from === at ? nounAt(words, tokens, at, true) : undefined);
}

/** "a day", "per barrel", "mỗi năm"; but "a day later" is a time. */
function rateAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  if (at >= tokens.length || !words.per.has(tokens[at]!.key)) return undefined;
  const known = knownAt(words, tokens, at + 1);
  const isRate = known && (known.unit === "person" || (known.kind === "measured" && !isMoney(known.unit)));
  return isRate && !words.later.has(tokens[known.last]?.key ?? "") ? known : undefined;
}

const isMoney = (unit: string) => unit === "%" || /^[A-Z]{3}$/u.test(unit);
