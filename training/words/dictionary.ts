import type { Dictionary } from "../../src/text/words/row.ts";
import { syllableOf } from "../../src/text/words/syllable.ts";
import { wordKey } from "./word-list.ts";

interface Entry {
  ids: number[];
  /** How often it is a word of the counted text, or a part of one. */
  seen: number;
  listed: boolean;
}

/** What the model knows of words before it has seen them: entries of two and of three syllables. */
export interface Entries {
  entries: Map<string, Entry>;
}

/** From the words of a text and from a list; of words of more than three syllables every three that follow each other. */
export function entriesOf(sentences: string[][], listed: Set<string>): Entries {
  const entries = new Map<string, Entry>();
  const counts = new Map<string, number>();
  for (const word of sentences.flat()) {
    if (word.includes(" ")) counts.set(wordKey(word), (counts.get(wordKey(word)) ?? 0) + 1);
  }
  for (const [word, seen] of counts) if (seen > 1) enter(entries, word, seen, false);
  for (const word of listed) enter(entries, word, 0, true);
  return { entries };
}

function enter(entries: Map<string, Entry>, word: string, seen: number, listed: boolean): void {
  const ids = word.split(" ").map((key) => syllableOf(key).id);
  const size = Math.min(ids.length, 3);
  for (let i = 0; i + size <= ids.length; i++) {
    const part = ids.slice(i, i + size);
    const known = entries.get(part.join()) ?? { ids: part, seen: 0, listed: false };
    entries.set(part.join(), { ids: part, seen: Math.max(known.seen, seen), listed: known.listed || listed });
  }
}

/** 0 to 3, see `Dictionary`. @param least how often a word must have been seen */
export const stateOf = ({ seen, listed }: Entry, least: number): number => (listed ? 2 : 0) + (seen >= least ? 1 : 0);

export function dictionaryOf({ entries }: Entries, least: number): Dictionary {
  const state = (key: string) => {
    const entry = entries.get(key);
    return entry ? stateOf(entry, least) : 0;
  };
  return { pair: (a, b) => state(`${a},${b}`), triple: (a, b, c) => state(`${a},${b},${c}`) };
}
