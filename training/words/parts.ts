/** Parts of a text. What is learned from one must not be told what was counted in it. */
export const PARTS = 4;

/** The part that a sentence is in: as many sentences in each, and those of one article mostly in one. */
export const partOf = (sentence: number, sentences: number): number => Math.floor((sentence * PARTS) / sentences);

/** Counts by part. */
export type Counts = number[];

export const none = (): Counts => Array(PARTS).fill(0);

export const sum = (counts: Counts): number => counts.reduce((all, count) => all + count, 0);

/** Counts one more of a key in a part. */
export function bump(counts: Map<string, Counts>, key: string, part: number): void {
  const known = counts.get(key) ?? none();
  known[part]!++;
  counts.set(key, known);
}
