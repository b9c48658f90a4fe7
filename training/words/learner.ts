import { afterJoin, emptyFeatures, type Features, findFeatures } from "../../src/text/words/features.ts";
import type { Example } from "./example.ts";
import { marginals } from "./marginals.ts";

const BITS = 24;
const MASK = 2 ** BITS - 1;
/** Places for the features of the gaps of the sentence that is learned from. */
const places: Features[] = [];
/** Below this a gap is learned well enough to be passed over. */
const SLIGHT = 1e-4;

/** The weights of a conditional random field over the gaps of a sentence, by the low bits of the features' hashes. */
export interface Learner {
  weights: Float32Array;
  /** Sums of squared gradients, which slow each weight down (AdaGrad). */
  squares: Float32Array;
}

export const newLearner = (): Learner => ({
  weights: new Float32Array(2 ** BITS),
  squares: new Float32Array(2 ** BITS).fill(1),
});

export const learnedWeight = ({ weights }: Learner, hash: number): number => weights[hash & MASK]!;

/** Moves the weights towards one example. @param lexical whether by its syllables, or only by shapes and dictionary */
export function learn(learner: Learner, example: Example, rate: number, lexical: boolean): void {
  const { row, joins, settled } = example;
  const gaps = joins.length;
  const features = Array.from({ length: gaps }, (_, gap) => {
    if (settled[gap] === 1) return null;
    places[gap] ??= emptyFeatures();
    findFeatures(row, gap, places[gap], lexical);
    return places[gap];
  });
  const [afterSpace, joined] = [new Float64Array(gaps), new Float64Array(gaps)];
  for (let gap = 0; gap < gaps; gap++) {
    const found = features[gap];
    const sure = joins[gap] === 1 ? 30 : -30;
    afterSpace[gap] = found ? scoreOf(learner, found, false) : sure;
    joined[gap] = found ? scoreOf(learner, found, true) : sure;
  }
  const expected = marginals(afterSpace, joined);
  for (let gap = 0; gap < gaps; gap++) {
    const found = features[gap];
    if (!found) continue;
    const before = gap > 0 && joins[gap - 1] === 1;
    const here = joins[gap] === 1;
    const space = (here && !before ? 1 : 0) - expected.afterSpace[gap]!;
    const join = (here && before ? 1 : 0) - expected.afterJoin[gap]!;
    if (Math.abs(space) + Math.abs(join) > SLIGHT) move(learner, found, rate, space, join);
  }
}

function scoreOf({ weights }: Learner, features: Features, join: boolean): number {
  let sum = 0;
  for (let i = 0; i < features.freeCount; i++) sum += weights[features.free[i]! & MASK]!;
  for (let i = 0; i < features.boundCount; i++) {
    const hash = features.bound[i]!;
    sum += weights[(join ? afterJoin(hash) : hash) & MASK]!;
  }
  return sum;
}

function move(learner: Learner, features: Features, rate: number, space: number, join: number): void {
  for (let i = 0; i < features.freeCount; i++) step(learner, features.free[i]!, rate, space + join);
  for (let i = 0; i < features.boundCount; i++) {
    step(learner, features.bound[i]!, rate, space);
    step(learner, afterJoin(features.bound[i]!), rate, join);
  }
}

function step({ weights, squares }: Learner, hash: number, rate: number, gradient: number): void {
  if (gradient === 0) return;
  const at = hash & MASK;
  squares[at]! += gradient * gradient;
  weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!);
}
