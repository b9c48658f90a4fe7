import { hashPair, hashTriple } from "./hash.ts";
import type { Dictionary } from "./row.ts";
import { rememberSyllables, type Syllable } from "./syllable.ts";
import { emptyTable, type Table, tableBytes, tableIn, weightOf } from "./table.ts";

export interface WordModel {
  table: Table;
  dictionary: Dictionary;
  syllable: (key: string) => Syllable;
}

const MAGIC = 0x32574344; // "DCW2"
const HEADER = 8;

export const pairHash = (a: number, b: number): number => hashPair(60, a, b);
export const clusterHash = (id: number): number => hashPair(62, id, 0);
export const aloneHash = (id: number): number => hashPair(63, id, 0);
export const tripleHash = (a: number, b: number, c: number): number => hashTriple(61, a, b, c);

/** A model as it is kept: magic, bits, then its table; numbers are little-endian. */
export function wordModelBytes(table: Table): Uint8Array {
  const bytes = new Uint8Array(HEADER + 3 * (table.mask + 1));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, Math.log2(table.mask + 1), true);
  bytes.set(tableBytes(table), HEADER);
  return bytes;
}

/** The model in the bytes that `wordModelBytes` made; throws where they are no such model. */
export function loadWordModel(bytes: Uint8Array): WordModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = bytes.length > HEADER && view.getUint32(0, true) === MAGIC ? view.getUint32(4, true) : 0;
  if (bits < 16 || bits > 24 || bytes.length !== HEADER + 3 * 2 ** bits) throw new Error("This is no model of words.");
  const table = emptyTable(bits);
  tableIn(table, bytes.subarray(HEADER));
  const dictionary: Dictionary = {
    pair: (a, b) => weightOf(table, pairHash(a, b)),
    triple: (a, b, c) => weightOf(table, tripleHash(a, b, c)),
  };
  const kindsOf = (id: number) => ({
    cluster: weightOf(table, clusterHash(id)),
    alone: weightOf(table, aloneHash(id)),
  });
  return { table, dictionary, syllable: rememberSyllables(kindsOf) };
}
