import { LABELS } from "../../src/text/names/label.ts";

/** Places for the forward and backward sums of a sentence, `token * LABELS + label`. */
export interface Lattice {
  scores: Float64Array;
  /** Exponents of scores, of transitions, and sums of all ways to here and from here; each token's scaled. */
  psi: Float64Array;
  ways: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
}

/** How probable each label of each token is, `token * LABELS + label`. */
export type Chances = Float64Array;

/** @param capacity tokens of the longest sentence */
export function emptyLattice(capacity: number): Lattice {
  const sums = () => new Float64Array(capacity * LABELS);
  return { scores: sums(), psi: sums(), alpha: sums(), beta: sums(), ways: new Float64Array(LABELS * LABELS) };
}

/**
 * How probable the labels are by the scores in a lattice; what is before the sentence is in no name.
 * @param open which tokens may be of a name
 */
export function chancesOf(lattice: Lattice, transitions: Float32Array, open: boolean[]): Chances {
  const { alpha, beta, ways } = lattice;
  transitions.forEach((score, way) => {
    ways[way] = Math.exp(score);
  });
  open.forEach((isOpen, i) => {
    findPotentials(lattice, i, isOpen);
  });
  for (let i = 0; i < open.length; i++) goForward(lattice, i);
  for (let i = open.length - 1; i >= 0; i--) goBackward(lattice, i, i === open.length - 1);
  const chances = new Float64Array(open.length * LABELS);
  for (let base = 0; base < chances.length; base += LABELS) {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += alpha[base + label]! * beta[base + label]!;
    for (let label = 0; label < LABELS; label++) {
      chances[base + label] = (alpha[base + label]! * beta[base + label]!) / sum;
    }
  }
  return chances;
}

/** A token's scaled by its largest, so that none is too large. */
function findPotentials({ scores, psi }: Lattice, i: number, open: boolean): void {
  const base = i * LABELS;
  const top = Math.max(...scores.subarray(base, base + LABELS));
  for (let label = 0; label < LABELS; label++) {
    psi[base + label] = open ? Math.exp(scores[base + label]! - top) : label === 0 ? 1 : 0;
  }
}

function goForward({ psi, ways, alpha }: Lattice, i: number): void {
  const base = i * LABELS;
  let total = 0;
  for (let label = 0; label < LABELS; label++) {
    let sum = i === 0 ? ways[label]! : 0;
    if (i > 0)
      for (let before = 0; before < LABELS; before++)
        sum += alpha[base - LABELS + before]! * ways[before * LABELS + label]!;
    alpha[base + label] = sum * psi[base + label]!;
    total += alpha[base + label]!;
  }
  for (let label = 0; label < LABELS; label++) alpha[base + label]! /= total;
}

function goBackward({ psi, ways, beta }: Lattice, i: number, last: boolean): void {
  const base = i * LABELS;
  if (last) {
    beta.fill(1, base, base + LABELS);
    return;
  }
  let total = 0;
  for (let before = 0; before < LABELS; before++) {
    let sum = 0;
    for (let label = 0; label < LABELS; label++)
      sum += ways[before * LABELS + label]! * psi[base + LABELS + label]! * beta[base + LABELS + label]!;
    beta[base + before] = sum;
    total += sum;
  }
  for (let label = 0; label < LABELS; label++) beta[base + label]! /= total;
}

/** Tells how probable each step to a token from the one before it is. */
export function stepChances(
  { ways, alpha, beta, psi }: Pick<Lattice, "ways" | "alpha" | "beta" | "psi">,
  i: number,
  tell: (way: number, chance: number) => void,
): void {
  const base = i * LABELS;
  const steps = new Float64Array(LABELS * LABELS);
  let total = 0;
  for (let before = 0; before < LABELS; before++) {
    const left = i === 0 ? (before === 0 ? 1 : 0) : alpha[base - LABELS + before]!;
    for (let label = 0; label < LABELS; label++) {
      const way = before * LABELS + label;
      steps[way] = left * ways[way]! * psi[base + label]! * beta[base + label]!;
      total += steps[way]!;
    }
  }
  for (let way = 0; way < steps.length; way++) if (steps[way]! > 0) tell(way, steps[way]! / total);
}
