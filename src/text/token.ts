import type { Span } from "../model.ts";
import { after, digit, kindAt, letter, other, space } from "./character.ts";
import { formAt, type Shape } from "./form.ts";

export type { Shape } from "./form.ts";

/** A run of letters, a number ("3,7", "1.000") or a single mark. Vietnamese tokens are syllables. */
export interface Token extends Span {
  /** By which it is looked up, see `keyOf`. */
  key: string;
  /** The number of its key, see `idOf`; 0 where it has none. */
  id: number;
  shape: Shape;
  /** Whether white space, or the beginning of the text, stands before it. */
  spaced: boolean;
  /** Index of its sentence. */
  sentence: number;
}

/** Splits an NFC string, up to so many tokens. Sentences are numbered later, by `splitSentences`. */
export function tokenise(string: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let start = 0; start < string.length && tokens.length < most; ) {
    const kind = kindAt(string, start);
    if (kind === space) start++;
    else {
      const end =
        kind === letter ? wordEnd(string, start) : kind === digit ? numberEnd(string, start) : markEnd(string, start);
      push(tokens, string, start, end, kind, start === 0 || start > last);
      start = end;
      last = end;
    }
  }
  return tokens;
}

function push(tokens: Token[], string: string, start: number, end: number, kind: number, spaced: boolean): void {
  if (kind === digit) {
    tokens.push({ start, end, key: string.slice(start, end), id: 0, shape: "number", spaced, sentence: 0 });
    return;
  }
  const { key, id, shape, seam } = formAt(string, start, end);
  if (seam === 0) tokens.push({ start, end, key, id, shape, spaced, sentence: 0 });
  else {
    push(tokens, string, start, start + seam, kind, spaced);
    push(tokens, string, start + seam, end, kind, true);
  }
}

/** A letter, and the letters, accents and figures that go on with it. */
function wordEnd(string: string, start: number): number {
  let at = after(string, start);
  while (at < string.length && goesOn(kindAt(string, at))) at = after(string, at);
  return at;
}

const goesOn = (kind: number) => kind !== space && kind !== other;

/** Figures, with a point or a comma between two of them. */
function numberEnd(string: string, start: number): number {
  let at = start + 1;
  for (; at < string.length; at++) {
    if (kindAt(string, at) === digit) continue;
    const mark = string[at];
    if ((mark !== "." && mark !== ",") || at + 1 === string.length || kindAt(string, at + 1) !== digit) break;
  }
  return at;
}

/** A character. Two apostrophes or two grave accents are one quotation mark, the second of three where they close. */
function markEnd(string: string, start: number): number {
  const mark = string[start]!;
  if ((mark !== "'" && mark !== "`") || string[start + 1] !== mark) return after(string, start);
  const closes = start > 0 && kindAt(string, start - 1) !== space;
  return closes && string[start + 2] === mark && string[start + 3] !== mark ? start + 1 : start + 2;
}

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => token?.shape === "capital" || token?.shape === "upper";

/** Whether a token is made of letters. */
export const isWord = (token: Token | undefined): boolean => isCapital(token) || token?.shape === "lower";

/** Whether a line may end before a token: where a sentence begins after a token that is no stop. Needs sentences. */
export const beginsLine = (tokens: Token[], at: number): boolean =>
  at > 0 && tokens[at]!.sentence !== tokens[at - 1]!.sentence && tokens[at - 1]!.shape !== "mark";
