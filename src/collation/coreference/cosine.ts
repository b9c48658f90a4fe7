/** A weight for each of some terms, so that all together have the length of one. */
export type Vector = Map<string, number>;

/** The cosine of two vectors: 0 where they share nothing, 1 where they are the same. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
