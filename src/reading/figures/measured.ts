import type { Quote } from "../../model.ts";
import { longestAt } from "../../text/lexicon.ts";
import { quoteAt, type Text } from "../../text/text.ts";
import { isCapital, type Token } from "../../text/token.ts";
import type { Words } from "./words.ts";

const longest = 14;

/**
 * What a share is a share of: the noun phrase from token `from` up to a verb, a comma, a time or the end of the
 * sentence. null: none begins there, or it does not come to an end soon.
 */
export function measuredAt(
  words: Words,
  text: Text,
  tokens: Token[],
  from: number,
  taken: ReadonlySet<Token>,
  needsOf: boolean,
): Quote | null {
  let first = from;
  for (let skip = longestAt(words.shareOf, tokens, first); skip; skip = longestAt(words.shareOf, tokens, first)) {
    first = skip.last;
  }
  if (first === from && needsOf) return null;
  let last = first;
  while (last < tokens.length && !endsPhrase(words, tokens, last, taken)) last++;
  if (last === first || last - first > longest) return null;
  return quoteAt(text, { start: tokens[first]!.start, end: tokens[last - 1]!.end });
}

function endsPhrase(words: Words, tokens: Token[], at: number, taken: ReadonlySet<Token>): boolean {
  const token = tokens[at]!;
  if (token.shape === "mark") return token.spaced || !(isJoint(token) || isInitial(tokens, at));
  if (token.shape === "number") return tokens[at - 1]?.key !== "-";
  // Names go on with the phrase; times, in lower case, do not belong to it.
  if (taken.has(token) && !isCapital(token)) return true;
  return longestAt(words.phraseEnds, tokens, at) !== undefined;
}

const isJoint = ({ key }: Token) => key === "-" || key === "'";

/** The stop of "U.S." or of "Mrs. Hill": it does not end the sentence. */
const isInitial = (tokens: Token[], at: number) =>
  tokens[at]!.key === "." &&
  isCapital(tokens[at - 1]) &&
  (tokens[at - 1]!.key.length === 1 || isCapital(tokens[at + 1]));
