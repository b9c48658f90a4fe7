import type { Shape, Token } from "../token.ts";
import type { Syllable } from "./syllable.ts";

/** Places before the first and after the last token of a sentence, so that every gap has neighbours. */
export const PAD = 2;

const [BEGIN, END] = [1, 2];
const shapes: Record<Shape, number> = { lower: 1, capital: 2, upper: 3, number: 4, mark: 5 };
export const NUMBER = shapes.number;

/**
 * How a dictionary knows a run of syllables: two bits tell whether it is a word by statistics, and by a list; those above
 * them, as a level, how often it is seen as one word and how often as two.
 */
export interface Dictionary {
  pair(first: number, second: number): number;
  triple(first: number, second: number, third: number): number;
}

export const SEEN = 1;
export const LISTED = 2;

/** A sentence laid out for the features of its gaps; the token `i` stands at `i + PAD`. */
export interface Row {
  length: number;
  ids: Int32Array;
  onsets: Int32Array;
  rhymes: Int32Array;
  /** The kinds of the syllables, see `Kinds`. */
  clusters: Uint8Array;
  alones: Uint8Array;
  shapes: Uint8Array;
  /** 1 where no white space stands before the token. */
  touches: Uint8Array;
  /** What the dictionary says of the two, and of the three, tokens that begin here. */
  pairs: Uint8Array;
  triples: Uint8Array;
}

/** @param capacity tokens of the longest sentence to be laid out in it */
export function emptyRow(capacity: number): Row {
  const size = capacity + 2 * PAD;
  const [ids, onsets, rhymes] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const bytes = () => new Uint8Array(size);
  const kinds = { clusters: bytes(), alones: bytes() };
  const known = { pairs: bytes(), triples: bytes() };
  return { length: 0, ids, onsets, rhymes, ...kinds, shapes: bytes(), touches: bytes(), ...known };
}

/** Lays out the tokens [first, last) of one sentence. */
export function fillRow(
  row: Row,
  tokens: Token[],
  first: number,
  last: number,
  syllable: (key: string) => Syllable,
  dictionary: Dictionary,
): void {
  const length = last - first;
  row.length = length;
  for (let i = 0; i < PAD; i++) {
    place(row, i, BEGIN, 0, 0);
    place(row, PAD + length + i, END, 0, 0);
  }
  for (let i = 0; i < length; i++) {
    const token = tokens[first + i]!;
    const { id, onset, rhyme, kinds } = syllable(token.key);
    place(row, PAD + i, id, shapes[token.shape], token.spaced ? 0 : 1);
    row.onsets[PAD + i] = onset;
    row.rhymes[PAD + i] = rhyme;
    row.clusters[PAD + i] = kinds.cluster;
    row.alones[PAD + i] = kinds.alone;
  }
  lookUp(row, dictionary);
}

function place(row: Row, at: number, id: number, shape: number, touches: number): void {
  row.ids[at] = id;
  row.shapes[at] = shape;
  row.touches[at] = touches;
  row.clusters[at] = 0;
  row.alones[at] = 0;
  row.pairs[at] = 0;
  row.triples[at] = 0;
}

function lookUp({ length, ids, shapes, pairs, triples }: Row, dictionary: Dictionary): void {
  for (let at = PAD; at < PAD + length - 1; at++) {
    if (shapes[at]! >= NUMBER || shapes[at + 1]! >= NUMBER) continue;
    pairs[at] = dictionary.pair(ids[at]!, ids[at + 1]!);
    triples[at] = dictionary.triple(ids[at]!, ids[at + 1]!, ids[at + 2]!);
  }
}
