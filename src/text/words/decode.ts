/** Scores of the gaps of a sentence: of joining after a space between words, and after a join. Not joining scores 0. */
export interface Scores {
  afterSpace: Float32Array;
  afterJoin: Float32Array;
}

export const emptyScores = (capacity: number): Scores => ({
  afterSpace: new Float32Array(capacity),
  afterJoin: new Float32Array(capacity),
});

/** The best way through the gaps [0, count): writes 1 into `joins` where one is joined, else 0. */
export function decode({ afterSpace, afterJoin }: Scores, count: number, joins: Uint8Array): void {
  let space = 0;
  let join = Number.NEGATIVE_INFINITY;
  for (let gap = 0; gap < count; gap++) {
    const fromSpace = space + afterSpace[gap]!;
    const fromJoin = join + afterJoin[gap]!;
    // Two bits: whether the best way to a space, and to a join, comes from a join.
    joins[gap] = (join > space ? 1 : 0) + (fromJoin > fromSpace ? 2 : 0);
    space = Math.max(space, join);
    join = Math.max(fromSpace, fromJoin);
  }
  let state = join > space ? 1 : 0;
  for (let gap = count - 1; gap >= 0; gap--) {
    const before = (joins[gap]! >> state) & 1;
    joins[gap] = state;
    state = before;
  }
}
