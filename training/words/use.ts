import { remembered } from "./remembered.ts";
import { wordKey } from "./word-list.ts";

/** How a syllable is used. */
export interface Use {
  count: number;
  /** How often it is a word. */
  alone: number;
  /** How often it stood after and before each of the most frequent syllables, and where in its word. */
  context: Map<string, number>;
}

/** Neighbours that tell syllables apart: the most frequent ones. */
const NEIGHBOURS = 500;

const isLower = /^\p{Ll}/u;

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** The most frequent syllables in lower case, by their keys. */
function neighboursOf(sentences: string[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const word of words) for (const syllable of word.split(" ")) add(counts, syllable);
  const often = [...counts]
    .filter(([syllable]) => isLower.test(syllable))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(often.slice(0, NEIGHBOURS).map(([syllable]) => wordKey(syllable)));
}

/** The use of the syllables in lower case, by their keys, but for those that begin a sentence. */
export function usesOf(sentences: string[][]): Map<string, Use> {
  const neighbours = neighboursOf(sentences);
  const uses = new Map<string, Use>();
  const keyOf = remembered(wordKey);
  for (const words of sentences) {
    const syllables = words.flatMap((word) => word.split(" "));
    const keys = syllables.map(keyOf);
    const places = words.flatMap((word) => placesIn(word.split(" ").length));
    for (let i = 1; i < keys.length; i++) {
      if (isLower.test(syllables[i]!)) count(useOf(uses, keys[i]!), places[i]!, keys[i - 1]!, keys[i + 1], neighbours);
    }
  }
  return uses;
}

const ALONE = "=";
const placesIn = (length: number): string[] =>
  length === 1 ? [ALONE] : Array.from({ length }, (_, i) => (i === 0 ? "[" : i + 1 < length ? "|" : "]"));

function useOf(uses: Map<string, Use>, key: string): Use {
  const use: Use = uses.get(key) ?? { count: 0, alone: 0, context: new Map() };
  uses.set(key, use);
  return use;
}

function count(use: Use, place: string, before: string, after: string | undefined, neighbours: Set<string>): void {
  use.count++;
  if (place === ALONE) use.alone++;
  add(use.context, place);
  if (neighbours.has(before)) add(use.context, `<${before}`);
  if (after !== undefined && neighbours.has(after)) add(use.context, `>${after}`);
}
