import { noTransitions } from "../../src/text/names/decode.ts";
import { emptyFeatures, findFeatures } from "../../src/text/names/features.ts";
import { LABELS } from "../../src/text/names/label.ts";
import { PAD, type Row } from "../../src/text/names/row.ts";
import type { Example } from "./example.ts";
import { type Chances, chancesOf, emptyLattice, type Lattice, stepChances } from "./lattice.ts";

const BITS = 22;
const MASK = 2 ** BITS - 1;
/** A token of which less than this is to be moved is learned well enough to be passed over. */
const SLIGHT = 1e-3;
/** How much slower the transitions are moved than the weights: every token moves them. */
const SLOWER = 0.5;

/** The weights of a conditional random field over the labels of a sentence's tokens. */
export interface Learner {
  /** By the low bits of the features' hashes, a row of labels each. */
  weights: Float32Array;
  /** Sums of squared gradients, which slow each weight down (AdaGrad). */
  squares: Float32Array;
  /** `before * LABELS + label` */
  transitions: Float32Array;
  transitionSquares: Float32Array;
}

export const newLearner = (): Learner => ({
  weights: new Float32Array(LABELS << BITS),
  squares: new Float32Array(LABELS << BITS).fill(1),
  transitions: new Float32Array(LABELS * LABELS),
  transitionSquares: new Float32Array(LABELS * LABELS).fill(1),
});

/** 1 where a label may not follow another. Learning lets it, so that each token is learned to be in no name by itself. */
const never = noTransitions().map((score) => (score === 0 ? 0 : 1));

/** Transitions as they are decoded with. */
export const constrained = ({ transitions }: Learner): Float32Array =>
  noTransitions().map((score, i) => (score === 0 ? transitions[i]! : score));

/** Where the weights of a feature begin. */
export const rowIn = (hash: number): number => (hash & MASK) * LABELS;

/** Where the weights of the features of each open token begin; null for the others. */
function rowsOf(row: Row, lexical: boolean): (Int32Array | null)[] {
  const features = emptyFeatures();
  return Array.from({ length: row.length }, (_, i) => {
    if (row.open[i + PAD] === 0) return null;
    findFeatures(row, i, features, lexical);
    return features.hashes.slice(0, features.count).map(rowIn);
  });
}

/** Writes the scores of the labels of a token. */
function addScores({ weights }: Learner, rows: Int32Array, scores: Float64Array | Float32Array, base: number): void {
  scores.fill(0, base, base + LABELS);
  for (const row of rows) for (let label = 0; label < LABELS; label++) scores[base + label]! += weights[row + label]!;
}

/** Scores of the labels of each token; 0 where it is in no name anyhow. */
export function scoresOf(learner: Learner, row: Row, scores: Float32Array): void {
  rowsOf(row, true).forEach((rows, i) => {
    addScores(learner, rows ?? new Int32Array(), scores, i * LABELS);
  });
}

const lattice = emptyLattice(4096);

/** Moves the weights towards one example. @param lexical see `findFeatures` */
export function learn(learner: Learner, { row, labels, weight }: Example, rate: number, lexical: boolean): void {
  const rows = rowsOf(row, lexical);
  rows.forEach((own, i) => {
    if (own) addScores(learner, own, lattice.scores, i * LABELS);
  });
  const chances = chancesOf(
    lattice,
    learner.transitions,
    rows.map((own) => own !== null),
  );
  moveWeights(learner, rows, labels, chances, rate, weight);
  moveTransitions(learner, lattice, labels, rows, rate, weight);
}

function moveWeights(
  { weights, squares }: Learner,
  rows: (Int32Array | null)[],
  labels: Uint8Array,
  chances: Chances,
  rate: number,
  weight: number,
): void {
  const gradient = new Float64Array(LABELS);
  rows.forEach((own, i) => {
    if (!own) return;
    for (let label = 0; label < LABELS; label++)
      gradient[label] = ((label === labels[i] ? 1 : 0) - chances[i * LABELS + label]!) * weight;
    if (gradient.reduce((sum, each) => sum + Math.abs(each), 0) < SLIGHT) return;
    for (const row of own) {
      for (let label = 0; label < LABELS; label++) {
        const each = gradient[label]!;
        squares[row + label]! += each * each;
        weights[row + label]! += (rate * each) / Math.sqrt(squares[row + label]!);
      }
    }
  });
}

function moveTransitions(
  { transitions, transitionSquares: squares }: Learner,
  { ways, alpha, beta, psi }: Lattice,
  labels: Uint8Array,
  rows: (Int32Array | null)[],
  rate: number,
  weight: number,
): void {
  const moves = new Float64Array(LABELS * LABELS);
  rows.forEach((own, i) => {
    if (!own && !rows[i - 1]) return;
    stepChances({ ways, alpha, beta, psi }, i, (way, chance) => {
      moves[way]! -= chance;
    });
    moves[(i === 0 ? 0 : labels[i - 1]!) * LABELS + labels[i]!]! += 1;
  });
  moves.forEach((move, way) => {
    const each = move * weight;
    if (each === 0 || never[way] === 1) return;
    squares[way]! += each * each;
    transitions[way]! += (SLOWER * rate * each) / Math.sqrt(squares[way]!);
  });
}
