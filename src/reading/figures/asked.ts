import type { Token } from "../../text/token.ts";

/** Finds something at a token of a sentence by the words of a language. */
type Finder<W, V> = (words: W, tokens: Token[], first: number) => V;

/** Several rules ask the same of one token, one after another: the last answer is kept. */
export function askedAgain<W, V>(find: Finder<W, V>): Finder<W, V> {
  let last: { words: W; tokens: Token[]; first: number; found: V } | null = null;
  return (words, tokens, first) => {
    if (last?.first === first && last.tokens === tokens && last.words === words) return last.found;
    const found = find(words, tokens, first);
    last = { words, tokens, first, found };
    return found;
  };
}
