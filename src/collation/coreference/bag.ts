import { cosine, type Vector } from "./cosine.ts";

/** What comparing gives where one side has nothing to compare: neither like nor unlike. */
const UNKNOWN = -0.5;

/** Weights of some terms, made one long. */
export function bagOf(terms: Iterable<string>, weight: (term: string) => number): Vector {
  const bag = new Map([...terms].map((term): [string, number] => [term, weight(term)]));
  let square = 0;
  for (const each of bag.values()) square += each * each;
  const length = Math.sqrt(square) || 1;
  for (const [term, each] of bag) bag.set(term, each / length);
  return bag;
}

export const bagsAlike = (a: Vector, b: Vector): number => (a.size === 0 || b.size === 0 ? UNKNOWN : cosine(a, b));

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

/** The share of the smaller set that the other has. */
export const setsAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 || b.size === 0 ? UNKNOWN : shared(a, b) / Math.min(a.size, b.size);

/** Jaccard's coefficient. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = shared(a, b);
  return both / (a.size + b.size - both || 1);
};
