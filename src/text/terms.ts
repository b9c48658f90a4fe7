import { languages } from "../languages/index.ts";
import type { Text } from "./text.ts";
import type { Token } from "./token.ts";

/** How often each word, and each two words one after the other, stand in a text; those of the headline count twice. */
export type Terms = Map<string, number>;

/**
 * What one report is like another by: all but marks and what is common in its language. Two words that stand together say
 * more than each by itself, above all where words are written as syllables.
 */
export function termsOf({ tokens, language }: Pick<Text, "tokens" | "language">, headline = 0): Terms {
  const common = languages[language]?.common;
  const terms: Terms = new Map();
  const count = (term: string, times: number) => terms.set(term, (terms.get(term) ?? 0) + times);
  let before: Token | null = null;
  for (const token of tokens) {
    const times = token.start < headline ? 2 : 1;
    const isCommon = common?.has(token.key) === true;
    if (token.shape !== "mark" && !isCommon) count(token.key, times);
    if (token.shape !== "mark" && before && !(isCommon && common?.has(before.key))) {
      count(`${before.key} ${token.key}`, times);
    }
    before = token.shape === "mark" || token.end === headline ? null : token;
  }
  return terms;
}
