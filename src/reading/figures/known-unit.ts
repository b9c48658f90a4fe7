import { bestRuleAt } from "../../text/pattern.ts";
import { isCapital, type Token } from "../../text/token.ts";
import type { MeasureWords } from "./words.ts";

export interface UnitRead {
  /** UCUM, ISO 4217, the English singular of what is counted, or the noun as it is written. */
  unit: string;
  last: number;
  /** "noun": a word that is not in the tables; "shared": that of a number further on. */
  kind: "measured" | "counted" | "noun" | "shared";
}

/** The unit of the tables that begins at token `at` of a sentence. */
export function knownAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  const match = at < tokens.length ? bestRuleAt(words.units, tokens, at) : undefined;
  if (!match) return undefined;
  const { unit, kind } = match.rule;
  const isLetter = match.last === at + 1 && tokens[at]!.key.length === 1;
  // "5G" is no weight, but "5V" is a voltage.
  if (isLetter && isCapital(tokens[at]) && unit !== unit.toUpperCase()) return undefined;
  return { unit, last: match.last, kind };
}

/** "717 jet": where nouns have a plural, many of a thing stand in it, and the singular only tells of what kind. */
export function agrees({ data }: MeasureWords, tokens: Token[], found: UnitRead, isOne: boolean): boolean {
  if (isOne || found.kind === "measured" || !data.plural) return true;
  const { key } = tokens[found.last - 1]!;
  return /[^s]s$/u.test(key) || data.plural.irregular.includes(key);
}

/** A hyphen between two words of one: "12-nation". */
export const isHyphen = (tokens: Token[], at: number): boolean =>
  tokens[at]?.key === "-" && !tokens[at].spaced && tokens[at + 1]?.spaced === false;
