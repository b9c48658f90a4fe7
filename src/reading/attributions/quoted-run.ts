import type { Span } from "../../model.ts";
import type { Stage } from "./stage.ts";

const stops = new Set([".", "?", "!", "…"]);

/** A quotation with those that go on from it: '"…," said Abe. "…"'. */
export function withRun(stage: Stage, content: Span, last: number): Span {
  let end = last;
  for (let next = following(stage, end); next > end; next = following(stage, end)) end = next;
  return end > last ? { start: content.start, end: stage.text.tokens[end - 1]!.end } : content;
}

/** The end of a quotation that fills the sentences right behind token `last`; -1 where none does. */
function following(stage: Stage, last: number): number {
  const { tokens, sentences } = stage.text;
  const quotation = stage.quotations[stage.quotationAt[last] ?? -1];
  if (quotation?.first !== last || tokens[last]!.key !== '"' || !goesOn(stage, last)) return -1;
  const closed = tokens[quotation.last - 1]!.key === '"';
  if (closed && !stops.has(tokens[quotation.last - 2]!.key)) return -1;
  const next = tokens[quotation.last];
  const ends = !next || sentences[next.sentence]!.first === quotation.last;
  return ends ? quotation.last : -1;
}

/** In the paragraph, or in the next one where the quotation before was left open. */
function goesOn(stage: Stage, at: number): boolean {
  const { tokens, sentences } = stage.text;
  const before = tokens[at - 1];
  if (!before) return false;
  if (sentences[before.sentence]!.paragraph === sentences[tokens[at]!.sentence]!.paragraph) return true;
  return stage.quotationAt[at - 1]! >= 0 && before.key !== '"';
}
