import { languages } from "../languages/index.ts";
import type { Text } from "./text.ts";

/** How often each word stands in a text that not every report has; a word of the headline counts twice. */
export type Terms = Map<string, number>;

/** The words by which one report is like another: all but marks and what is common in their language. */
export function termsOf({ tokens, language }: Text, headline = 0): Terms {
  const common = languages[language]?.common;
  const terms: Terms = new Map();
  for (const { key, shape, start } of tokens) {
    if (shape === "mark" || common?.has(key)) continue;
    terms.set(key, (terms.get(key) ?? 0) + (start < headline ? 2 : 1));
  }
  return terms;
}
