import type { Attribution, Span } from "../../model.ts";
import { tokenAt } from "../../text/text.ts";
import type { Scene } from "../scene.ts";

/** Whether what was said is given only in quotation marks, in none, or both; words of the telling inside do not count. */
export function mannerOf(scene: Scene, content: Span, telling: (Span | null)[]): Attribution["manner"] {
  let quoted = 0;
  let plain = 0;
  const { tokens } = scene.text;
  for (let i = tokenAt(scene.text, content.start); i < tokens.length && tokens[i]!.start < content.end; i++) {
    const token = tokens[i]!;
    if (token.shape === "mark" || telling.some((span) => span && span.start <= token.start && token.end <= span.end))
      continue;
    if (scene.quotationAt[i]! >= 0) quoted++;
    else plain++;
  }
  if (quoted === 0) return "indirect";
  return plain === 0 ? "direct" : "mixed";
}
