import { hashPair, hashTriple } from "./hash.ts";
import type { Dictionary } from "./row.ts";
import { rememberSyllables, type Syllable } from "./syllable.ts";
import { emptyTable, type Table, weightOf } from "./table.ts";

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

/** A table as it is kept: magic, bits, then the checks and the weights of its slots; numbers are little-endian. */
export function wordModelBytes({ slots, mask }: Table): Uint8Array {
  const size = mask + 1;
  const bytes = new Uint8Array(HEADER + size * 3);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, Math.log2(size), true);
  for (let i = 0; i < size; i++) {
    view.setInt16(HEADER + i * 2, slots[i]! >> 8, true);
    view.setInt8(HEADER + size * 2 + i, slots[i]!);
  }
  return bytes;
}

/** The model in the bytes that `wordModelBytes` made; throws where they are no such model. */
export function loadWordModel(bytes: Uint8Array): WordModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = bytes.length > HEADER && view.getUint32(0, true) === MAGIC ? view.getUint32(4, true) : 0;
  if (bits < 16 || bits > 24 || bytes.length !== HEADER + 3 * 2 ** bits) throw new Error("This is no model of words.");
  const table = emptyTable(bits);
  const size = table.mask + 1;
  for (let i = 0; i < size; i++) {
    const weight = bytes[HEADER + size * 2 + i]!;
    if (weight !== 0) table.slots[i] = (view.getInt16(HEADER + i * 2, true) << 8) | weight;
  }
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
