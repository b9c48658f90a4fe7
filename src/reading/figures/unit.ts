import { longestAt } from "../../text/lexicon.ts";
import { bestRuleAt } from "../../text/pattern.ts";
import { isCapital, type Token } from "../../text/token.ts";
import type { MeasureWords } from "./words.ts";

export interface UnitRead {
  /** UCUM, ISO 4217, the English singular of what is counted, or the noun as it is written. */
  unit: string;
  last: number;
  /** "noun": a word that is not in the tables. */
  kind: "measured" | "counted" | "noun";
}

/** The unit, or what is counted, after a number that ends before token `at` of a sentence. */
export function unitAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  const from = isHyphen(tokens, at) ? at + 1 : at;
  const known = knownAt(words, tokens, from);
  if (known) return perUnit(words, tokens, known);
  if (from > at || !tokens[at]?.spaced) return undefined;
  return countedAt(words, tokens, at);
}

const isHyphen = (tokens: Token[], at: number) =>
  tokens[at]?.key === "-" && !tokens[at].spaced && tokens[at + 1]?.spaced === false;

function knownAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  const match = at < tokens.length ? bestRuleAt(words.units, tokens, at) : undefined;
  const isLetter = match?.last === at + 1 && tokens[at]!.key.length === 1;
  if (isLetter && isCapital(tokens[at])) return undefined; // "5G" is no weight
  return match && { unit: match.rule.unit, last: match.last, kind: match.rule.kind };
}

/** "ca/ngày": one unit by another. */
function perUnit(words: MeasureWords, tokens: Token[], unit: UnitRead): UnitRead {
  const slash = tokens[unit.last];
  if (slash?.key !== "/" || slash.spaced) return unit;
  const per = knownAt(words, tokens, unit.last + 1);
  return per ? { unit: `${unit.unit}/${per.unit}`, last: per.last, kind: unit.kind } : unit;
}

/** A known noun after a classifier or adjectives, else the noun that stands there. */
function countedAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  const classifier = longestAt(words.classifiers, tokens, at);
  const from = classifier?.last ?? at;
  for (let i = from; i <= from + words.data.adjectives && isInPhrase(words, tokens, i); i++) {
    const known = knownAt(words, tokens, i);
    if (known) return known;
  }
  const noun = words.data.adjectives > 0 ? pluralAt(words, tokens, from) : syllablesAt(words, tokens, from);
  if (noun || !classifier || words.data.adjectives > 0) return noun;
  return { unit: tokens[at]!.key, last: classifier.last, kind: "noun" };
}

const isInPhrase = (words: MeasureWords, tokens: Token[], at: number) => {
  const token = tokens[at];
  if (!token?.spaced || token.shape === "mark" || token.shape === "number") return false;
  return !longestAt(words.phraseEnds, tokens, at) && !longestAt(words.shareOf, tokens, at);
};

const isNoun = (words: MeasureWords, tokens: Token[], at: number) =>
  isInPhrase(words, tokens, at) && tokens[at]!.shape === "lower";

/** Vietnamese: most nouns are of two syllables, and what qualifies them comes after. */
function syllablesAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  if (!isNoun(words, tokens, at)) return undefined;
  const last = isNoun(words, tokens, at + 1) ? at + 2 : at + 1;
  const syllables = tokens.slice(at, last).map((token) => token.key);
  return { unit: syllables.join(" "), last, kind: "noun" };
}

/** English: what qualifies a noun comes before it, and after a number it is in the plural. */
function pluralAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  for (let i = at; i <= at + words.data.adjectives && isInPhrase(words, tokens, i); i++) {
    const { key, shape } = tokens[i]!;
    if (shape === "lower" && /[^sui]s$/u.test(key)) return { unit: key, last: i + 1, kind: "noun" };
  }
  return isNoun(words, tokens, at) ? { unit: tokens[at]!.key, last: at + 1, kind: "noun" } : undefined;
}
