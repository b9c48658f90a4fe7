import { fold } from "../fold.ts";

/** Words that stand together in two texts by copying, seldom by chance. */
const WORDS = 5;
/** Share of the sequences of the shorter text from which two are near copies. */
const COPIED = 0.3;
/** Sequences of a text at least: what is shorter may be alike by chance. */
const LEAST = 21;

/** The sequences of words that a text is recognised by, whatever its marks and accents. Broder (1997). */
export function shinglesOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(WORDS - 1).map((_, i) => words.slice(i, i + WORDS).join(" ")));
}

/** Whether two texts that share so many of their sequences are near copies of each other. */
const isCopy = (shared: number, a: Set<string>, b: Set<string>): boolean => {
  const shorter = Math.min(a.size, b.size);
  return shorter >= LEAST && shared >= COPIED * shorter;
};

/** Whether two texts are near copies of each other. */
export function areCopies(a: Set<string>, b: Set<string>): boolean {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared++;
  return isCopy(shared, a, b);
}

/** The pairs of near copies among texts, each by its place, in order. Texts that share no sequence are never held together. */
export function copiesAmong(texts: string[]): [first: number, second: number][] {
  const all = texts.map(shinglesOf);
  const having = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  for (const [second, shingles] of all.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const earlier = having.get(shingle);
      for (const first of earlier ?? []) shared.set(first, (shared.get(first) ?? 0) + 1);
      if (earlier) earlier.push(second);
      else having.set(shingle, [second]);
    }
    for (const [first, count] of shared) if (isCopy(count, all[first]!, shingles)) pairs.push([first, second]);
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
