import { languages } from "../languages/index.ts";
import type { Quote, Span } from "../model.ts";
import { detectLanguage } from "./language.ts";
import type { NameModel } from "./names/model.ts";
import { findNames, type Name } from "./names/names.ts";
import { type Sentence, type SentenceWords, splitSentences } from "./sentence.ts";
import { type Token, tokenise } from "./token.ts";

/** One string owned once; everything else is a view of it with offsets. */
export interface Text {
  string: string;
  language: string;
  tokens: Token[];
  sentences: Sentence[];
  /** What a learned model takes for names; null where there is no model of the language. */
  names: Name[] | null;
}

/** What was learned of languages by their tags; null where nothing was. */
export interface Learned {
  names(language: string): NameModel | null;
}

/** Lays the layers over an NFC string. `language` is a BCP 47 tag where it was told, else it is found out. */
export function toText(string: string, language: string | null = null, learned?: Learned): Text {
  const tag = language ?? detectLanguage(string);
  const tokens = tokenise(string);
  const sentences = splitSentences(string, tokens, languages[tag] ?? unread);
  const model = learned?.names(tag);
  return { string, language: tag, tokens, sentences, names: model ? findNames(model, tokens) : null };
}

const unread: SentenceWords = { abbreviations: new Set(), afterClock: new Set() };

/** The quote of the tokens [first, last). */
export function quoteOf(text: Text, first: number, last: number): Quote {
  return quoteAt(text, { start: text.tokens[first]!.start, end: text.tokens[last - 1]!.end });
}

/** The quote of a span. */
export const quoteAt = (text: Text, { start, end }: Span): Quote => ({
  start,
  end,
  text: text.string.slice(start, end),
});

/** Index of the first token that ends after an offset. */
export function tokenAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The keys of tokens [first, last) as one string with a space around each, for looking forms up in: " a b c ". */
export function keysOf({ tokens }: Text, first: number, last: number): string {
  let keys = " ";
  for (let i = Math.max(0, first); i < Math.min(last, tokens.length); i++) keys += `${tokens[i]!.key} `;
  return keys;
}
