import { capitalHash, type Facts, nameHash, togetherHash } from "../../src/text/names/facts.ts";
import { syllableOf } from "../../src/text/words/syllable.ts";
import { addWeight, emptyTable, type Table } from "../../src/text/words/table.ts";
import type { PairCounts } from "../words/word-list.ts";
import { factOf, type NameCounts } from "./known.ts";
import { kindOf, type WordCounts } from "./word-kinds.ts";

/** All that facts are made from. */
export interface Statistics {
  /** By the ids of words, see `Facts`. */
  capitals: Map<number, number>;
  /** Hashes of two syllables that are mostly one word. */
  together: Set<number>;
  /** Types of the names in the gazetteers, by their hashes. */
  listed: Map<number, number>;
  /** What a first model took for names, and the words in and around them; empty for that model itself. */
  names: NameCounts;
  words: WordCounts;
}

/** How often two syllables must be seen in one word. */
const OFTEN = 3;

/** The hashes of the pairs that are more often joined than apart, and of the listed words that nothing speaks against. */
export function mostlyTogether(pairs: PairCounts, listed: Set<string>): Set<number> {
  const together = new Set<number>();
  const add = (pair: string) => {
    const [first, second] = pair.split(" ").map((key) => syllableOf(key).id) as [number, number];
    together.add(togetherHash(first, second));
  };
  for (const [pair, { joined, apart }] of pairs) if (joined >= OFTEN && joined > apart) add(pair);
  for (const word of listed) {
    const count = pairs.get(word) ?? { joined: 0, apart: 0 };
    if (/^\S+ \S+$/u.test(word) && count.joined >= count.apart) add(word);
  }
  return together;
}

/** @param less articles that do not count: one where the sentences to be learned from were themselves counted */
export const factsOf = ({ capitals, together, listed, names, words }: Statistics, less: number): Facts => ({
  capital: (id) => capitals.get(id) ?? 0,
  pair: (first, second) => (together.has(togetherHash(first, second)) ? 1 : 0),
  name: (hash) => factOf(names.get(hash), listed.get(hash), less),
  word: (hash) => {
    const small = words.small.get(hash);
    if (small) return kindOf(small, true);
    const large = words.large.get(hash);
    return large ? kindOf(large, false) : 0;
  },
});

/** The same facts in a table. */
export function factTable(statistics: Statistics, bits: number): Table {
  const table = emptyTable(bits);
  const facts = factsOf(statistics, 0);
  const { capitals, together, listed, names, words } = statistics;
  let count = 0;
  const add = (hash: number, value: number) => {
    if (value !== 0 && addWeight(table, hash, value)) count++;
  };
  for (const [id, value] of capitals) add(capitalHash(id), value);
  for (const hash of together) add(hash, 1);
  for (const hash of new Set([...listed.keys(), ...names.keys()])) add(nameHash(hash), facts.name(hash));
  for (const hash of [...words.small.keys(), ...words.large.keys()]) add(hash, facts.word(hash));
  if (count > 0.75 * 2 ** bits) throw new Error(`${count} facts are too many for a table of 2^${bits} slots.`);
  return table;
}
