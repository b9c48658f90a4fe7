import type { Token } from "../token.ts";
import { decode, emptyLattice, type Lattice } from "./decode.ts";
import { emptyFeatures, type Features, findFeatures } from "./features.ts";
import { LABELS, type NameType, nameTypes, typeOf } from "./label.ts";
import type { NameModel } from "./model.ts";
import { emptyRow, fillRow, PAD, type Row } from "./row.ts";
import { rowOf, type Weights } from "./weights.ts";

/** The tokens [first, last) name something. */
export interface Name {
  first: number;
  last: number;
  type: NameType;
}

/** Tokens of a sentence that are looked at together; what is beyond is looked at as another sentence. */
const LONGEST = 400;

/** The names in Vietnamese text, in order, none within another. Where sentences are numbered, none crosses two. */
export function findNames(model: NameModel, tokens: Token[]): Name[] {
  const names: Name[] = [];
  const [row, lattice, features] = [emptyRow(LONGEST), emptyLattice(LONGEST), emptyFeatures()];
  for (let first = 0; first < tokens.length; ) {
    const last = sentenceEnd(tokens, first);
    fillRow(row, tokens, first, last, model.word, model.facts);
    if (score(model.weights, row, features, lattice)) {
      decode(lattice, model.transitions, row.length, row.open, PAD);
      collect(lattice.labels, first, last, names);
    }
    first = last;
  }
  return names;
}

function sentenceEnd(tokens: Token[], first: number): number {
  const { sentence } = tokens[first]!;
  const most = Math.min(tokens.length, first + LONGEST);
  let last = first + 1;
  while (last < most && tokens[last]!.sentence === sentence) last++;
  return last;
}

/** Scores the labels of each token that may be of a name; whether there is any. */
function score(weights: Weights, row: Row, features: Features, { scores }: Lattice): boolean {
  let any = false;
  for (let i = 0; i < row.length; i++) {
    const base = i * LABELS;
    scores.fill(0, base, base + LABELS);
    if (row.open[i + PAD] === 0) continue;
    any = true;
    findFeatures(row, i, features);
    addUp(weights, features, scores, base + 1);
  }
  return any;
}

/** Adds up the weights of features, from `base` on. Label by label in a variable each: in the array it takes twice as long. */
function addUp(weights: Weights, { hashes, count }: Features, scores: Float32Array, base: number): void {
  const { rows } = weights;
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const at = rowOf(weights, hashes[i]!);
    if (at < 0) continue;
    a += rows[at]!;
    b += rows[at + 1]!;
    c += rows[at + 2]!;
    d += rows[at + 3]!;
    e += rows[at + 4]!;
    f += rows[at + 5]!;
    g += rows[at + 6]!;
    h += rows[at + 7]!;
  }
  scores[base] = a;
  scores[base + 1] = b;
  scores[base + 2] = c;
  scores[base + 3] = d;
  scores[base + 4] = e;
  scores[base + 5] = f;
  scores[base + 6] = g;
  scores[base + 7] = h;
}

/** Adds the names that the labels of the tokens [from, to) say. */
export function collect(labels: Uint8Array, from: number, to: number, names: Name[]): void {
  for (let first = from; first < to; first++) {
    const label = labels[first - from]!;
    if (label === 0) continue;
    let last = first + 1;
    while (last < to && labels[last - from] === label + 1) last++;
    names.push({ first, last, type: nameTypes[typeOf(label)]! });
    first = last - 1;
  }
}
