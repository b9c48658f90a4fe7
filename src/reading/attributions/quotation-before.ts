import type { Stage } from "./stage.ts";

/** The quotation, as tokens [first, last), that ends right before a telling whose first token is `first`; null where none does. */
export function quotationBefore(
  stage: Stage,
  first: number,
  longerThan: number,
): { first: number; last: number } | null {
  const { tokens } = stage.text;
  let at = first - 1;
  if (tokens[at] && [",", "-", "."].includes(tokens[at]!.key)) at--;
  const quotation = at >= 0 ? stage.quotations[stage.quotationAt[at]!] : undefined;
  return quotation && quotation.last - quotation.first > longerThan ? quotation : null;
}

/** To the end of the sentence; a quotation that goes on over several sentences is followed to its end. */
export function contentEnd(stage: Stage, from: number, end: number): number {
  const open = stage.quotationAt[end - 1]!;
  const last = open >= 0 && stage.quotations[open]!.first >= from ? stage.quotations[open]!.last : end;
  return Math.max(last, end);
}

/** Behind "that", a colon or a comma. */
export function afterCue(stage: Stage, last: number): number {
  const { tokens } = stage.text;
  let at = last;
  while (tokens[at] && (stage.speech.that.has(tokens[at]!.key) || tokens[at]!.key === ":" || tokens[at]!.key === ","))
    at++;
  return at;
}

/** Nothing but a stop, a time or a bracket follows token `at`. */
export function isEnd(stage: Stage, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (stage.text.tokens[i]!.shape !== "mark" && stage.timeAt[i]! < 0) return false;
    if (stage.text.tokens[i]!.key === ":" || stage.text.tokens[i]!.key === '"') return false;
  }
  return true;
}
