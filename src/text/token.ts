import type { Span } from "../model.ts";
import { keyOf } from "./key.ts";

export type Shape = "lower" | "capital" | "upper" | "number" | "mark";

/** A run of letters, a number ("3,7", "1.000") or a single mark. Vietnamese tokens are syllables. */
export interface Token extends Span {
  /** By which it is looked up, see `keyOf`. */
  key: string;
  shape: Shape;
  /** Whether white space, or the beginning of the text, stands before it. */
  spaced: boolean;
  /** Index of its sentence. */
  sentence: number;
}

const pattern = /(\p{L}[\p{L}\p{M}\p{N}]*)|(\d+(?:[.,]\d+)*)|\S/gu;

/** Splits an NFC string. Sentences are numbered later, by `splitSentences`. */
export function tokenise(string: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of string.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const shape = match[1] ? letterShape(match[1]) : match[2] ? "number" : "mark";
    tokens.push({ start, end, key: keyOf(match[0]), shape, spaced: start === 0 || start > last, sentence: 0 });
    last = end;
  }
  return tokens;
}

function letterShape(word: string): Shape {
  const first = word[0]!;
  if (first === first.toLowerCase()) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "upper" : "capital";
}

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => token?.shape === "capital" || token?.shape === "upper";

/** Whether a token is made of letters. */
export const isWord = (token: Token | undefined): boolean => isCapital(token) || token?.shape === "lower";

/** Whether a line may end before a token: where a sentence begins after a token that is no stop. Needs sentences. */
export const beginsLine = (tokens: Token[], at: number): boolean =>
  at > 0 && tokens[at]!.sentence !== tokens[at - 1]!.sentence && tokens[at - 1]!.shape !== "mark";
