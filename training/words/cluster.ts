/** A vector by the places where it is not 0. */
interface Sparse {
  at: Int32Array;
  weights: Float32Array;
}

/** Puts vectors of length 1 into clusters by their angles (k-means from the first ones on): the cluster of each. */
export function cluster(vectors: Map<string, number>[], clusters: number, rounds = 12): number[] {
  const places = new Map<string, number>();
  for (const vector of vectors) for (const key of vector.keys()) places.set(key, places.get(key) ?? places.size);
  const sparse = vectors.map((vector) => ({
    at: Int32Array.from(vector.keys(), (key) => places.get(key)!),
    weights: Float32Array.from(vector.values()),
  }));
  let centres = sparse.slice(0, clusters).map((vector) => centreOf([vector], places.size));
  let nearest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    nearest = sparse.map((vector) => nearestTo(vector, centres));
    const members: Sparse[][] = centres.map(() => []);
    nearest.forEach((of, i) => void members[of]!.push(sparse[i]!));
    centres = members.map((vectors) => centreOf(vectors, places.size));
  }
  return nearest;
}

function centreOf(vectors: Sparse[], size: number): Float32Array {
  const centre = new Float32Array(size);
  for (const { at, weights } of vectors) for (let j = 0; j < at.length; j++) centre[at[j]!]! += weights[j]!;
  const norm = Math.sqrt(centre.reduce((all, weight) => all + weight * weight, 0)) || 1;
  return centre.map((weight) => weight / norm);
}

function nearestTo({ at, weights }: Sparse, centres: Float32Array[]): number {
  let [best, most] = [0, -1];
  for (let k = 0; k < centres.length; k++) {
    const centre = centres[k]!;
    let dot = 0;
    for (let j = 0; j < at.length; j++) dot += weights[j]! * centre[at[j]!]!;
    if (dot > most) [best, most] = [k, dot];
  }
  return best;
}
