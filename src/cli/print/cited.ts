import type { Run } from "./paragraph.ts";

/** "Kiểm Tin ← Nikkei [1][4]; Người Việt [2]": the same words once, with each of their notes. */
export function cited(pairs: [words: string, note: number][], between = "; "): Run[] {
  const notes = new Map<string, Set<number>>();
  for (const [words, note] of pairs) notes.set(words, (notes.get(words) ?? new Set()).add(note));
  return [...notes].flatMap(([words, numbers], index): Run[] => [
    { text: `${index > 0 ? between : ""}${words}\u00a0` },
    ...[...numbers].map(reference),
  ]);
}

export const reference = (note: number): Run => ({ text: `[${note}]`, style: "faint" });
