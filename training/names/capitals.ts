import { isCapital, isWord, type Token } from "../../src/text/token.ts";
import { syllableOf } from "../../src/text/words/syllable.ts";

/** How often a word is seen within sentences with a capital, and how often at all; by its key. */
export type CapitalCounts = Map<string, { capital: number; all: number }>;

/** The most capitals, of its words, that a sentence may have to tell anything. */
const LOUD = 0.6;

/** Counts the words that do not follow a mark or begin a sentence. */
export function countCapitals(counts: CapitalCounts, tokens: Token[]): void {
  const words = tokens.filter(isWord);
  if (words.filter(isCapital).length > LOUD * words.length) return;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isWord(token) || tokens[i - 1]!.shape === "mark") continue;
    const count = counts.get(token.key) ?? { capital: 0, all: 0 };
    counts.set(token.key, count);
    count.all++;
    if (isCapital(token)) count.capital++;
  }
}

const edges = [0.01, 0.08, 0.3, 0.6, 0.9, 0.985];

/** 1 never to 7 always. */
export function capitalShare({ capital, all }: { capital: number; all: number }): number {
  const share = (capital + 0.1) / (all + 0.2);
  if (all < 3) return share > 0.5 ? 5 : 3;
  return 1 + edges.filter((edge) => share > edge).length;
}

/** The shares of all words that were counted, by the ids of their keys. */
export const capitalShares = (counts: CapitalCounts): Map<number, number> =>
  new Map([...counts].map(([key, count]) => [syllableOf(key).id, capitalShare(count)]));
