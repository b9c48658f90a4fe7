/** Precision and recall, 0 to 1, of the words of one text against those of another, each word as often as it stands. */
export function scoreWords(wanted: string, found: string): { precision: number; recall: number } {
  const [gold, predicted] = [wordsOf(wanted), wordsOf(found)];
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  for (const word of predicted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    right++;
  }
  return {
    precision: predicted.length === 0 ? 0 : right / predicted.length,
    recall: gold.length === 0 ? 1 : right / gold.length,
  };
}

const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
