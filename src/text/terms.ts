import { languages } from "../languages/index.ts";
import type { Text } from "./text.ts";
import { isCapital, type Token } from "./token.ts";

/** How often each word, and each two words one after the other, stand in a text; those of the headline, and names, count twice. */
export type Terms = Map<string, number>;

/**
 * What one report is like another by: all but marks and what is common in its language. Two words that stand together say
 * more than each by itself, above all where words are written as syllables; and that two reports name the same says more
 * than that they tell of the same kind of thing.
 */
export function termsOf({ tokens, language }: Pick<Text, "tokens" | "language">, headline = 0): Terms {
  const common = languages[language]?.common;
  const terms: Terms = new Map();
  const count = (term: string, at: number, isName: boolean) =>
    terms.set(term, (terms.get(term) ?? 0) + (at < headline ? 2 : 1) * (isName ? 2 : 1));
  let before: Token | null = null;
  for (const token of tokens) {
    const { key, shape, start, end } = token;
    const isCommon = common?.has(key) === true;
    if (shape !== "mark" && !isCommon) count(key, start, isCapital(token));
    if (shape !== "mark" && before && !(isCommon && common?.has(before.key))) {
      count(`${before.key} ${key}`, start, isCapital(before) && isCapital(token));
    }
    before = shape === "mark" || end === headline ? null : token;
  }
  return terms;
}
