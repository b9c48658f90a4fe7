import { hashPair } from "../words/hash.ts";
import { type Table, weightOf } from "../words/table.ts";

/** What statistics and lists say of words and names. */
export interface Facts {
  /** How often a word has a capital where no sentence begins: 0 not known, 1 never to 7 always. */
  capital(id: number): number;
  /** What a run of syllables names, 1 to 127; 0 not known. */
  name(hash: number): number;
  /** Whether two syllables are mostly one word where the second has no capital: 1, else 0. */
  pair(first: number, second: number): number;
  /** What a small word next to capitals is, or a syllable with a capital, 1 to 127; 0 not known. */
  word(hash: number): number;
}

export const capitalHash = (id: number): number => hashPair(70, id, 0);
export const nameHash = (hash: number): number => hashPair(71, hash, 0);
export const togetherHash = (first: number, second: number): number => hashPair(75, first, second);
/** A small word of some syllables. */
export const smallHash = (hash: number): number => hashPair(73, hash, 0);
/** A syllable with a capital. */
export const largeHash = (id: number): number => hashPair(74, id, 0);
/** The hash of a name, one syllable more. */
export const longer = (hash: number, id: number): number => hashPair(72, hash, id);

export const factsIn = (table: Table): Facts => ({
  capital: (id) => weightOf(table, capitalHash(id)),
  name: (hash) => weightOf(table, nameHash(hash)),
  pair: (first, second) => weightOf(table, togetherHash(first, second)),
  word: (hash) => weightOf(table, hash),
});
