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
    const spaced = start === 0 || start > last;
    last = end;
    const seam = match[1] ? seamOf(match[1]) : 0;
    if (seam > 0) {
      tokens.push(tokenOf(match[0].slice(0, seam), start, "capital", spaced));
      tokens.push(tokenOf(match[0].slice(seam), start + seam, "capital", true));
    } else
      tokens.push(tokenOf(match[0], start, match[1] ? letterShape(match[1]) : match[2] ? "number" : "mark", spaced));
  }
  return tokens;
}

const tokenOf = (word: string, start: number, shape: Shape, spaced: boolean): Token => ({
  start,
  end: start + word.length,
  key: keyOf(word),
  shape,
  spaced,
  sentence: 0,
});

const glued = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;

/** Where two lines that lost their break meet, "PhươngTheo": between two words of which one has a Vietnamese letter; 0 where none do. */
function seamOf(word: string): number {
  if (word.length < 5) return 0;
  const parts = glued.exec(word);
  return parts && marked.test(word) ? parts[1]!.length : 0;
}

const marked = /[\u0300-\u036fà-ỹđ]/u;

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
