import type { Span } from "../model.ts";
import { isCapital, type Token } from "./token.ts";

/** A sentence, with the half-open range [first, last) of its tokens and the index of its paragraph. */
export interface Sentence extends Span {
  first: number;
  last: number;
  paragraph: number;
}

/** Keys of words after which "." does not end a sentence, and of those before which that of "a.m." does not. */
export interface SentenceWords {
  abbreviations: ReadonlySet<string>;
  afterClock: ReadonlySet<string>;
}

const stops = new Set([".", "!", "?", "…"]);
const closers = new Set([")", "]", "}"]);
const openers = new Set(["(", "[", "'"]);

/**
 * Numbers the tokens by sentence and returns the sentences. A line ends one always; a stop ends one unless it belongs
 * to an abbreviation, an initial or a number, or what follows goes on in lower case.
 */
export function splitSentences(string: string, tokens: Token[], words: SentenceWords): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    token.sentence = sentences.length;
    if (token.key === '"') open = isOpening(string, token, open);
    const breaks = i + 1 === tokens.length || isBreak(string, token, tokens[i + 1]!);
    if (!breaks && !endsSentence(string, tokens, i, open, words)) continue;
    sentences.push({ start: tokens[first]!.start, end: token.end, first, last: i + 1, paragraph });
    first = i + 1;
    if (!breaks) continue;
    paragraph++;
    open = false;
  }
  return sentences;
}

/** A line break, or a seam where one was lost: "PhươngTheo". */
const isBreak = (string: string, token: Token, next: Token): boolean =>
  token.end === next.start
    ? token.shape === "capital" && next.shape === "capital"
    : string.slice(token.end, next.start).includes("\n");

/** Whether a quotation is open after this quotation mark; curly marks say so, straight ones alternate. */
function isOpening(string: string, token: Token, open: boolean): boolean {
  const mark = string[token.start];
  if (mark === "“" || mark === "„" || mark === "«" || mark === "`") return true;
  if (mark === "”" || mark === "»") return false;
  return !open;
}

function endsSentence(string: string, tokens: Token[], i: number, open: boolean, words: SentenceWords): boolean {
  let stop = i;
  while (stop > 0 && isCloser(tokens[stop]!) && !tokens[stop]!.spaced) stop--;
  if (tokens[stop]!.key === '"' && stop > 0 && !open) stop--;
  const token = tokens[stop]!;
  const next = tokens[i + 1]!;
  if (!stops.has(token.key)) return false;
  if (stops.has(next.key) || closers.has(next.key) || closesQuotation(string, next, open)) return false;
  if (!next.spaced && next.key !== '"') return false;
  if (token.key === "." && belongsToWord(string, tokens, stop, words)) return false;
  const word = openers.has(next.key) ? tokens[i + 2] : next;
  return isCapital(word) || word?.shape === "number" || next.key === '"' || (next.key === "-" && stop < i);
}

const isCloser = (token: Token) => closers.has(token.key) || token.key === "'" || token.key === '"';

const closesQuotation = (string: string, token: Token, open: boolean) =>
  token.key === '"' && open && !isOpening(string, token, open);

/** "7 a.m. Saturday", "5 p.m. EDT". */
const isBeforeDay = (tokens: Token[], stop: number, afterClock: ReadonlySet<string>): boolean =>
  tokens[stop - 1]?.key === "m" &&
  tokens[stop - 2]?.key === "." &&
  (tokens[stop - 3]?.key === "a" || tokens[stop - 3]?.key === "p") &&
  afterClock.has(tokens[stop + 1]?.key ?? "");

/** "TP." and "A." are parts of what follows. */
function belongsToWord(string: string, tokens: Token[], stop: number, words: SentenceWords): boolean {
  const before = tokens[stop - 1];
  if (!before || tokens[stop]!.spaced) return false;
  const word = string.slice(before.start, before.end);
  return (
    words.abbreviations.has(before.key) ||
    (word.length === 1 && isCapital(before)) ||
    isBeforeDay(tokens, stop, words.afterClock)
  );
}
