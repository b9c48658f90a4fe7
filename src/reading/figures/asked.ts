import type { Token } from "../../text/token.ts";

/** Finds something at a token of a sentence by the words of a language. */
type Finder<W, V> = (words: W, tokens: Token[], first: number) => V;

/** Of so many tokens next to each other the answers are kept; a power of two. */
const span = 8;

/** Several rules ask the same of one token, one after another, and of those behind it: the last answers are kept. */
export function askedAgain<W, V>(find: Finder<W, V>): Finder<W, V> {
  const kept: ({ words: W; tokens: Token[]; first: number; found: V } | undefined)[] = new Array(span).fill(undefined);
  return (words, tokens, first) => {
    const last = kept[first & (span - 1)];
    if (last?.first === first && last.tokens === tokens && last.words === words) return last.found;
    const found = find(words, tokens, first);
    kept[first & (span - 1)] = { words, tokens, first, found };
    return found;
  };
}
