import { longestAt } from "../../text/lexicon.ts";
import { isCapital, isWord, type Token } from "../../text/token.ts";
import { agrees, isHyphen, knownAt, type UnitRead } from "./known-unit.ts";
import type { MeasureWords } from "./words.ts";

/** How many words of a noun phrase are looked through for what is counted. */
const reach = 6;

/** What is counted from token `at` on: a known noun behind what qualifies it, else the noun that stands there. */
export function nounAt(words: MeasureWords, tokens: Token[], at: number, isOne: boolean): UnitRead | undefined {
  if (words.data.plural) return qualifiedAt(words, tokens, at, isOne);
  const classifier = longestAt(words.classifiers, tokens, at);
  const from = classifier?.last ?? at;
  const known = classifier && knownAt(words, tokens, from);
  if (known) return known;
  const noun = syllablesAt(words, tokens, from);
  return noun ?? (classifier && { unit: tokens[at]!.key, last: classifier.last, kind: "noun" });
}

const isInPhrase = (words: MeasureWords, tokens: Token[], at: number) =>
  isWord(tokens[at]) &&
  !words.numbers.words.digits.next.has(tokens[at]!.key) &&
  !longestAt(words.phraseEnds, tokens, at) &&
  !longestAt(words.shareOf, tokens, at);

const noun = (unit: string, last: number): UnitRead => ({ unit, last, kind: "noun" });

/** English: what qualifies a noun comes before it, and after a number it is in the plural: "five Boeing 737s". */
function qualifiedAt(words: MeasureWords, tokens: Token[], at: number, isOne: boolean): UnitRead | undefined {
  let adjectives = words.data.plural!.adjectives;
  const from = longestAt(words.classifiers, tokens, at)?.last ?? at;
  for (let i = from, end = from; i < from + reach && adjectives >= 0; i = end) {
    const model = modelAt(tokens, i);
    if (model && tokens[model.last - 1]!.key === "s") return model;
    if (!model && !isInPhrase(words, tokens, i)) return undefined;
    if (!model) {
      const known = knownAt(words, tokens, i);
      if (known && agrees(words, tokens, known, isOne)) return known;
      if (!known && isNoun(words, tokens, i, isOne)) return noun(tokens[i]!.key, i + 1);
      if (tokens[i]!.shape === "lower") adjectives--;
    }
    end = model?.last ?? wordEnd(tokens, i);
  }
  return undefined;
}

/** "737s", or "737" before what it qualifies; a year is none. */
function modelAt(tokens: Token[], at: number): UnitRead | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== "number" || !/^\d{3}$/u.test(token.key)) return undefined;
  const isPlural = next?.key === "s" && !next.spaced;
  if (isPlural) return noun(`${token.key}s`, at + 2);
  return next?.spaced && isWord(next) ? noun(token.key, at + 1) : undefined;
}

/** After the last part of a word with hyphens: "long-haul". */
function wordEnd(tokens: Token[], at: number): number {
  let last = at + 1;
  while (isHyphen(tokens, last)) last += 2;
  return last;
}

/** A noun in the plural, or in the singular of one thing; of names only one with nothing more behind it. */
function isNoun(words: MeasureWords, tokens: Token[], at: number, isOne: boolean): boolean {
  if (isHyphen(tokens, at + 1)) return false;
  if (isOne && tokens[at]!.shape === "lower") return true;
  if (!/[^sui]s$/u.test(tokens[at]!.key)) return false;
  return !isCapital(tokens[at]) || !qualifies(words, tokens, at + 1);
}

const qualifies = (words: MeasureWords, tokens: Token[], at: number) =>
  isInPhrase(words, tokens, at) && (/[^sui]s$/u.test(tokens[at]!.key) || knownAt(words, tokens, at) !== undefined);

/** Vietnamese: most nouns are of two syllables, and what qualifies them comes after. */
function syllablesAt(words: MeasureWords, tokens: Token[], at: number): UnitRead | undefined {
  if (!isInPhrase(words, tokens, at)) return undefined;
  const { shape, key } = tokens[at]!;
  const goesOn = (to: number) => tokens[to]?.spaced && tokens[to].shape === "lower" && isInPhrase(words, tokens, to);
  // Of names only kinds of things: "3 Nghị định", "5 HLV"; an address is none: "29 Lê Lợi".
  if (isCapital(tokens[at]) && tokens[at - 1]!.shape !== "number") return undefined;
  if (shape === "upper") return noun(key.toUpperCase(), at + 1);
  if (shape === "capital" && !goesOn(at + 1)) return undefined;
  const most = words.heads.has(key) ? 3 : 2;
  let last = at + 1;
  while (last < at + most && goesOn(last)) last++;
  return noun(
    tokens
      .slice(at, last)
      .map((token) => token.key)
      .join(" "),
    last,
  );
}
