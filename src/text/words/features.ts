import { hashPair, hashTriple } from "./hash.ts";
import { PAD, type Row } from "./row.ts";

/** Places for the features of one gap. */
export interface Features {
  /** Hashes of those that hold whatever the gap before is. */
  free: Int32Array;
  freeCount: number;
  /** Hashes of those that depend on it: as they stand after a space between words, `afterJoin` of them after a join. */
  bound: Int32Array;
  boundCount: number;
}

export const emptyFeatures = (): Features => ({
  free: new Int32Array(28),
  freeCount: 0,
  bound: new Int32Array(8),
  boundCount: 0,
});

/** The hash of a bound feature where the gap before it is joined. */
export const afterJoin = (hash: number): number => hash ^ 0x5bd1e995;

/**
 * Finds the features of the gap after token `gap`.
 * @param lexical whether to look at which syllables stand here, or only at the shape of them and at the dictionary
 */
export function findFeatures(row: Row, gap: number, features: Features, lexical = true): void {
  const at = gap + PAD;
  const { free, bound } = features;
  const { ids, clusters, alones, shapes, touches, pairs, triples, onsets, rhymes } = row;
  const b = ids[at]!;
  const c = ids[at + 1]!;
  const shapeB = shapes[at]!;
  const shapeC = shapes[at + 1]!;
  const touch = touches[at + 1]!;
  const shape = shapeB * 6 + shapeC;
  const wide = (shapes[at - 1]! * 36 + shape) * 6 + shapes[at + 2]!;
  const touching = touch * 4 + touches[at]! * 2 + touches[at + 2]!;
  const code = pairs[at]!;
  const known = code & 3;
  const around = (pairs[at - 1]! & 3) * 16 + known * 4 + (pairs[at + 1]! & 3);
  const clusterB = clusters[at]!;
  const clusterC = clusters[at + 1]!;
  const alone = alones[at]! * 32 + alones[at + 1]!;
  const threes = (triples[at - 1]! & 3) * 4 + (triples[at]! & 3);
  const lower = (shapeB === 1 ? 0 : 2) + (shapeC === 1 ? 0 : 1);
  const alike = (onsets[at] === onsets[at + 1] ? 1 : 0) + (rhymes[at] === rhymes[at + 1] ? 2 : 0) + (b === c ? 4 : 0);

  free[0] = hashPair(0, known, lower);
  free[1] = hashTriple(1, around, threes, lower);
  free[2] = hashPair(2, around, 0);
  free[3] = hashTriple(3, wide, touching, gap === 0 ? 1 : 0);
  free[4] = hashPair(4, alike, shape);
  free[5] = hashPair(5, rhymes[at]!, rhymes[at + 1]!);
  free[6] = hashTriple(6, onsets[at]!, onsets[at + 1]!, shape);
  free[7] = hashPair(7, b, touch * 8 + shapeC);
  free[8] = hashPair(8, c, touch * 8 + shapeB);
  free[9] = hashPair(9, b, known);
  free[10] = hashPair(10, c, known);
  free[11] = hashPair(18, code, lower);
  free[12] = hashTriple(19, alone, code, lower);
  free[13] = hashTriple(20, clusterB, clusterC, lower);
  free[14] = hashTriple(21, clusterB, code, alones[at + 1]!);
  free[15] = hashTriple(22, clusterC, code, alones[at]!);
  bound[0] = hashPair(30, shapes[at - 1]! * 36 + shape, touch);
  bound[1] = hashPair(31, around, threes);
  bound[2] = hashPair(32, lower, known);
  features.freeCount = 16;
  features.boundCount = 3;
  if (!lexical) return;

  const a = ids[at - 1]!;
  const d = ids[at + 2]!;
  free[16] = hashTriple(11, b, c, touch);
  free[17] = hashPair(12, a, b);
  free[18] = hashPair(13, c, d);
  free[19] = hashTriple(14, a, b, c);
  free[20] = hashTriple(15, b, c, d);
  free[21] = hashPair(16, b, d);
  free[22] = hashPair(17, a, c);
  free[23] = hashTriple(23, clusters[at - 1]! * 128 + clusterB, c, 0);
  free[24] = hashTriple(24, b, clusterC * 128 + clusters[at + 2]!, 0);
  bound[3] = hashPair(33, b, touch * 8 + shapeC);
  bound[4] = hashTriple(34, a, b, c);
  features.freeCount = 25;
  features.boundCount = 5;
}
