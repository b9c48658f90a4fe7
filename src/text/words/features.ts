import { hashFeature } from "./hash.ts";
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
  free: new Int32Array(24),
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
  const { ids, shapes, touches, pairs, triples, onsets, rhymes } = row;
  const [b, c] = [ids[at]!, ids[at + 1]!];
  const touch = touches[at + 1]!;
  const [shapeA, shapeB, shapeC, shapeD] = [shapes[at - 1]!, shapes[at]!, shapes[at + 1]!, shapes[at + 2]!];
  const shape = shapeB * 6 + shapeC;
  const known = pairs[at]!;
  const around = pairs[at - 1]! * 16 + known * 4 + pairs[at + 1]!;
  const threes = triples[at - 1]! * 4 + triples[at]!;
  const lower = (shapeB === 1 ? 0 : 2) + (shapeC === 1 ? 0 : 1);
  const alike = (onsets[at] === onsets[at + 1] ? 1 : 0) + (rhymes[at] === rhymes[at + 1] ? 2 : 0) + (b === c ? 4 : 0);

  free[0] = hashFeature(0, known, lower);
  free[1] = hashFeature(1, around, threes * 4 + lower);
  free[2] = hashFeature(2, around);
  free[3] = hashFeature(
    3,
    (shapeA * 6 + shapeB) * 36 + shapeC * 6 + shapeD,
    touch * 4 + touches[at]! * 2 + touches[at + 2]!,
    gap === 0 ? 1 : 0,
  );
  free[4] = hashFeature(4, alike, shape);
  free[5] = hashFeature(5, rhymes[at]!, rhymes[at + 1]!);
  free[6] = hashFeature(6, onsets[at]!, onsets[at + 1]!, shape);
  free[7] = hashFeature(7, b, touch, shapeC);
  free[8] = hashFeature(8, c, touch, shapeB);
  free[9] = hashFeature(9, known, b);
  free[10] = hashFeature(10, known, c);
  bound[0] = hashFeature(30, shapeA * 36 + shape, touch);
  bound[1] = hashFeature(31, around, threes);
  bound[2] = hashFeature(32, lower, known);
  features.freeCount = 11;
  features.boundCount = 3;
  if (!lexical) return;

  const [a, d] = [ids[at - 1]!, ids[at + 2]!];
  free[11] = hashFeature(11, b, c, touch);
  free[12] = hashFeature(12, a, b);
  free[13] = hashFeature(13, c, d);
  free[14] = hashFeature(14, a, b, c);
  free[15] = hashFeature(15, b, c, d);
  free[16] = hashFeature(16, b, d);
  free[17] = hashFeature(17, a, c);
  bound[3] = hashFeature(33, b, touch, shapeC);
  bound[4] = hashFeature(34, a, b, c);
  features.freeCount = 18;
  features.boundCount = 5;
}
