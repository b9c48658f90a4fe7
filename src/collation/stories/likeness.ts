/** A report as a point on the unit sphere: a weight for each of its terms. */
export type Vector = Map<string, number>;

/** What makes two reports alike: their words, and the day on which each was published. */
export interface Likened {
  id: string;
  terms: ReadonlyMap<string, number>;
  /** Number of the day; null where it is unknown. */
  day: number | null;
}

/** By how much a day between two reports makes them less alike. */
export const FADING = 0.1;

/** The roots of the counts, so that a long report is not all its most frequent word, made one long. */
export function vectorOf(terms: ReadonlyMap<string, number>): Vector {
  let square = 0;
  for (const count of terms.values()) square += count;
  const length = Math.sqrt(square) || 1;
  return new Map([...terms].map(([term, count]) => [term, Math.sqrt(count) / length]));
}

/** The cosine of two vectors: 0 where they share nothing, 1 where they are the same. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** What is left of a likeness over the days that lie between. */
export const faded = (likeness: number, a: number | null, b: number | null): number =>
  a === null || b === null ? likeness : likeness * Math.exp(-FADING * Math.abs(a - b));
