import { LABELS, mayFollow } from "./label.ts";

/** Scores of a label after another, `before * LABELS + label`; those that may not follow score nothing like it. */
export const NEVER = -1e6;

export const noTransitions = (): Float32Array =>
  Float32Array.from({ length: LABELS * LABELS }, (_, i) => (mayFollow(i % LABELS, Math.floor(i / LABELS)) ? 0 : NEVER));

/** For each label those that it may follow. */
const befores: number[][] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(label, before)),
);

export interface Lattice {
  /** Scores of the labels of each token. */
  scores: Float32Array;
  best: Float32Array;
  from: Uint8Array;
  labels: Uint8Array;
}

/** @param capacity tokens of the longest sentence */
export const emptyLattice = (capacity: number): Lattice => ({
  scores: new Float32Array(capacity * LABELS),
  best: new Float32Array((capacity + 1) * LABELS),
  from: new Uint8Array(capacity * LABELS),
  labels: new Uint8Array(capacity),
});

/** The best labels of `count` tokens, into `labels`. @param open 0 where a token is outside of names, whatever it scores */
export function decode(
  lattice: Lattice,
  transitions: Float32Array,
  count: number,
  open: Uint8Array,
  pad: number,
): void {
  const { scores, best, from, labels } = lattice;
  best.fill(NEVER, 0, LABELS);
  best[0] = 0;
  for (let i = 0; i < count; i++) {
    const row = i * LABELS;
    const next = row + LABELS;
    const most = open[i + pad] === 0 ? 1 : LABELS;
    for (let label = 0; label < most; label++) {
      let top = 2 * NEVER;
      let way = 0;
      for (const before of befores[label]!) {
        const score = best[row + before]! + transitions[before * LABELS + label]!;
        if (score > top) {
          top = score;
          way = before;
        }
      }
      best[next + label] = top + scores[row + label]!;
      from[row + label] = way;
    }
    for (let label = most; label < LABELS; label++) best[next + label] = NEVER;
  }
  let label = 0;
  const end = count * LABELS;
  for (let other = 1; other < LABELS; other++) if (best[end + other]! > best[end + label]!) label = other;
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABELS + label]!;
  }
}
