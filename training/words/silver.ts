import { type PairCounts, wordKey } from "./word-list.ts";

/** Sentences of text in which "_" joins the syllables of a word. */
export const silverSentences = (text: string): string[][] =>
  text
    .normalize("NFC")
    .split("\n")
    .map((line) =>
      line
        .split(/\s+/u)
        .map((word) => (word.length > 1 ? word.replaceAll("_", " ").trim() : word))
        .filter((word) => word !== ""),
    )
    .filter((words) => words.length > 0);

const isLower = (syllable: string | undefined): boolean => syllable !== undefined && /^\p{Ll}/u.test(syllable);
const isCapital = (syllable: string): boolean => /^\p{Lu}/u.test(syllable);

/** How often two syllables, by their keys, are joined and how often they are not, where the second has no capital. */
export function countPairs(sentences: string[][]): PairCounts {
  const counts: PairCounts = new Map();
  for (const words of sentences) {
    let before: string | null = null;
    for (const word of words) {
      word.split(" ").forEach((syllable, i) => {
        const key = wordKey(syllable);
        if (before !== null && isLower(syllable)) count(counts, `${before} ${key}`, i > 0);
        before = key;
      });
    }
  }
  return counts;
}

function count(counts: PairCounts, pair: string, joined: boolean): void {
  const known = counts.get(pair) ?? { joined: 0, apart: 0 };
  if (joined) known.joined++;
  else known.apart++;
  counts.set(pair, known);
}

/** Words of the silver text that may make up one word of a list. */
const MOST = 4;

/** The same text with the words of one list joined and the pairs of the other apart. */
export function corrected(words: string[], together: Set<string>, apart: Set<string>): string[] {
  const kept = words.flatMap((word) => parted(word, apart));
  const result: string[] = [];
  for (let i = 0; i < kept.length; ) {
    const count = joinable(kept, i, together);
    result.push(kept.slice(i, i + count).join(" "));
    i += count;
  }
  return result;
}

/** How many words from here make up one of a list; 1 where none does. */
function joinable(words: string[], first: number, together: Set<string>): number {
  let long = words[first]!;
  let count = 1;
  for (let next = first + 1; next < Math.min(words.length, first + MOST); next++) {
    if (!words[next]!.split(" ").every(isLower)) break;
    long += ` ${words[next]}`;
    if (together.has(wordKey(long))) count = next - first + 1;
  }
  return count;
}

function parted(word: string, apart: Set<string>): string[] {
  const [first, second, ...more] = word.split(" ");
  if (second === undefined) return [word];
  if (more.length > 1 || !isLower(second) || !apart.has(wordKey(`${first} ${second}`))) return [word];
  return [first!, [second, ...more].join(" ")];
}

/** The same words with some names in lower case, whole or after their first syllable, as careless writers have them. */
export function careless(words: string[], share: number, random: () => number): string[] {
  return words.map((word) => {
    const syllables = word.split(" ");
    if (syllables.length < 2 || !syllables.every(isCapital) || random() >= share) return word;
    const kept = random() < 0.5 ? 0 : 1;
    return syllables.map((syllable, i) => (i < kept ? syllable : syllable.toLowerCase())).join(" ");
  });
}

const names: Record<string, string> = { "(": "LBKT", ")": "RBKT" };

/** The same words with brackets called as treebanks call them, in a share of the texts. */
export const named = (words: string[], share: number, random: () => number): string[] =>
  random() < share ? words.map((word) => names[word] ?? word) : words;
