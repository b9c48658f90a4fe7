import type { Span } from "../model.ts";
import type { Text } from "../text/text.ts";

/** Characters of a passage: what a small model reads with care, and answers within its length. */
const longPassage = 6000;
/** Characters of a report: more would be a book, at the cost of one. */
export const longestReport = 60_000;

/** The text in passages that end where a paragraph does, or, where one is too long, a sentence. */
export function passagesOf(text: Text): Span[] {
  const passages: Span[] = [];
  for (const piece of piecesOf(text)) {
    const last = passages.at(-1);
    if (last && piece.end - last.start <= longPassage) last.end = piece.end;
    else passages.push({ ...piece });
  }
  return passages;
}

/** Paragraphs, and the sentences of those that are too long. */
function piecesOf({ sentences }: Text): Span[] {
  const paragraphs = new Map<number, Span>();
  for (const { paragraph, start, end } of sentences) {
    paragraphs.set(paragraph, { start: paragraphs.get(paragraph)?.start ?? start, end });
  }
  return [...paragraphs]
    .flatMap(([nth, span]) =>
      span.end - span.start <= longPassage ? [span] : sentences.filter(({ paragraph }) => paragraph === nth),
    )
    .map(({ start, end }) => ({ start, end }));
}
