import { emptyFeatures, findFeatures } from "../../src/text/names/features.ts";
import { PAD, type Row } from "../../src/text/names/row.ts";
import { emptyWeights, newRow, type Weights, WIDTH } from "../../src/text/names/weights.ts";
import { type Learner, rowIn } from "./learner.ts";

/** How many units of a packed weight are 1. */
export const SCALE = 24;

/** The mean of what several learned from the same examples in another order. */
export function meanOf(learners: Learner[]): Learner {
  const [first, ...others] = learners;
  for (const { weights, transitions } of others) {
    for (let i = 0; i < weights.length; i++) first!.weights[i]! += weights[i]!;
    for (let i = 0; i < transitions.length; i++) first!.transitions[i]! += transitions[i]!;
  }
  const share = 1 / learners.length;
  for (let i = 0; i < first!.weights.length; i++) first!.weights[i]! *= share;
  for (let i = 0; i < first!.transitions.length; i++) first!.transitions[i]! *= share;
  return first!;
}

/**
 * The learned weights of every feature of some sentences in a table: rounded to bytes, the label 0 weighing nothing.
 * Features are left out that weigh less than `least` for every label.
 */
export function packWeights(
  learner: Learner,
  rows: Row[],
  bits: number,
  least: number,
): { weights: Weights; count: number } {
  const weights = emptyWeights(bits);
  const features = emptyFeatures();
  const done = new Set<number>();
  let count = 0;
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      if (row.open[i + PAD] === 0) continue;
      findFeatures(row, i, features);
      for (let f = 0; f < features.count; f++) {
        const hash = features.hashes[f]!;
        if (done.has(hash)) continue;
        done.add(hash);
        if (packRow(learner, weights, hash, least)) count++;
      }
    }
  }
  if (count > 0.7 * 2 ** bits) throw new Error(`${count} features are too many for a table of 2^${bits} slots.`);
  return { weights, count };
}

function packRow(learner: Learner, weights: Weights, hash: number, least: number): boolean {
  const from = rowIn(hash);
  const outside = learner.weights[from]!;
  const own = Array.from({ length: WIDTH }, (_, i) => learner.weights[from + 1 + i]! - outside);
  if (Math.max(...own.map(Math.abs)) < least) return false;
  const row = newRow(weights, hash);
  if (row < 0) return false;
  for (let i = 0; i < WIDTH; i++) {
    weights.rows[row + i] = Math.max(-127, Math.min(127, Math.round(own[i]! * SCALE)));
  }
  return true;
}

/** Transitions in the units of packed weights. */
export const packTransitions = ({ transitions }: Learner): Float32Array => transitions.map((value) => value * SCALE);
