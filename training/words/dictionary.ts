import { pairHash, tripleHash } from "../../src/text/words/model.ts";
import { type Dictionary, LISTED, SEEN } from "../../src/text/words/row.ts";
import { syllableOf } from "../../src/text/words/syllable.ts";
import { bump, type Counts, none, PARTS, partOf, sum } from "./parts.ts";
import { remembered } from "./remembered.ts";
import { wordKey } from "./word-list.ts";

/** What is known of two or three syllables in a row. */
interface Entry {
  /** How often they are one word of the counted text, or a part of one, and how often two words. */
  joined: Counts;
  apart: Counts;
  listed: boolean;
}

/** What the model knows of words before it has seen them, by the hashes of two and of three syllables. */
export type Entries = Map<number, Entry>;

/** From the words of a text and from a list; of words of more than three syllables every three that follow each other. */
export function entriesOf(sentences: string[][], listed: Set<string>): Entries {
  const entries: Entries = new Map();
  const words = new Map<string, Counts>();
  sentences.forEach((sentence, i) => {
    const part = partOf(i, sentences.length);
    for (const word of sentence) if (word.includes(" ")) bump(words, wordKey(word), part);
  });
  for (const [word, seen] of words) if (sum(seen) > 1) enter(entries, word, seen, false);
  for (const word of listed) enter(entries, word, none(), true);
  countApart(entries, sentences);
  return entries;
}

function enter(entries: Entries, word: string, seen: Counts, listed: boolean): void {
  const ids = word.split(" ").map((key) => syllableOf(key).id);
  const size = Math.min(ids.length, 3);
  for (let i = 0; i + size <= ids.length; i++) {
    const hash = size === 2 ? pairHash(ids[i]!, ids[i + 1]!) : tripleHash(ids[i]!, ids[i + 1]!, ids[i + 2]!);
    const known = entries.get(hash) ?? { joined: none(), apart: none(), listed: false };
    known.joined = known.joined.map((count, part) => Math.max(count, seen[part]!));
    known.listed ||= listed;
    entries.set(hash, known);
  }
}

/** Counts where the entries of two syllables are two words. */
function countApart(entries: Entries, sentences: string[][]): void {
  const idOf = remembered((syllable) => syllableOf(wordKey(syllable)).id);
  sentences.forEach((words, i) => {
    const part = partOf(i, sentences.length);
    for (let at = 0; at + 1 < words.length; at++) {
      const last = words[at]!.split(" ").at(-1)!;
      const first = words[at + 1]!.split(" ", 1)[0]!;
      const entry = entries.get(pairHash(idOf(last), idOf(first)));
      if (entry) entry.apart[part]!++;
    }
  });
}

/** How often a word must be seen to be known from statistics. */
const ENOUGH = 2;

/** What the model is told of an entry, see `Dictionary`. @param without the part of the text that is not counted */
export function codeOf({ joined, apart, listed }: Entry, without: number | null): number {
  const [one, two] = [joined, apart].map((counts) => sum(counts) - (without === null ? 0 : counts[without]!));
  return (listed ? LISTED : 0) + (one! >= ENOUGH ? SEEN : 0) + 4 * levelOf(one!, two!);
}

const below = (value: number, bounds: number[]): number => bounds.filter((bound) => value >= bound).length;

/** 0 where nothing was seen, else which share was one word, and how often it was seen at all: 1 to 15. */
function levelOf(one: number, two: number): number {
  const all = one + two;
  return all === 0 ? 0 : 1 + below(all, [3, 12]) * 5 + below(one / all, [0.05, 0.3, 0.7, 0.95]);
}

/** A dictionary of the whole text, and for each part of it one of the others: nothing is to be learned from itself. */
export function dictionariesOf(entries: Entries): { whole: Dictionary; parts: Dictionary[] } {
  const without = (part: number | null): Dictionary => {
    const code = (hash: number) => {
      const entry = entries.get(hash);
      return entry ? codeOf(entry, part) : 0;
    };
    return { pair: (a, b) => code(pairHash(a, b)), triple: (a, b, c) => code(tripleHash(a, b, c)) };
  };
  return { whole: without(null), parts: Array.from({ length: PARTS }, (_, part) => without(part)) };
}
