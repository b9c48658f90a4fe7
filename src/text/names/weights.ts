/** Labels other than 0 of which a feature has a weight each; the weight of 0 is 0. */
export const WIDTH = 8;

/**
 * Weights of features by their 32-bit hashes, with open addressing: a slot holds 16 bits of the hash, and is empty where
 * they are 0.
 */
export interface Weights {
  checks: Int16Array;
  rows: Int8Array;
  mask: number;
}

/** @param bits slots as a power of two; fill no more than two thirds of them */
export const emptyWeights = (bits: number): Weights => ({
  checks: new Int16Array(1 << bits),
  rows: new Int8Array(WIDTH << bits),
  mask: (1 << bits) - 1,
});

const checkOf = (hash: number): number => hash >> 16 || 1;

/** Where the weights of a feature begin; -1 where it has none. */
export function rowOf({ checks, mask }: Weights, hash: number): number {
  const check = checkOf(hash);
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const found = checks[at]!;
    if (found === 0) return -1;
    if (found === check) return at * WIDTH;
  }
}

/** Where the weights of a feature are to be written; -1 where it has some. */
export function newRow({ checks, mask }: Weights, hash: number): number {
  const check = checkOf(hash);
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    if (checks[at] === check) return -1;
    if (checks[at] !== 0) continue;
    checks[at] = check;
    return at * WIDTH;
  }
}
