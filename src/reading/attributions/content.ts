import type { SpeechWords } from "../../languages/cues.ts";
import type { Attribution, Span } from "../../model.ts";
import type { Scene } from "../scene.ts";

/** What was said by a cue at tokens [first, last): a quotation before or after it, what stands before it, or the rest of the sentence. */
export function contentOf(
  scene: Scene,
  speech: SpeechWords,
  first: number,
  last: number,
  subject: number,
): Span | null {
  const { tokens, sentences } = scene.text;
  const sentence = sentences[tokens[first]!.sentence]!;
  const before = quotationBefore(scene, subject);
  const after = afterCue(scene, speech, last);
  const over = after >= sentence.last || isEnd(scene, last, sentence.last);
  const says = after > last && tokens[last]!.key !== ",";
  if (before && !says && (over || !hasQuotationAfter(scene, after, sentence.last))) return before;
  if (!over) return { start: tokens[after]!.start, end: contentEnd(scene, after, sentence.last) };
  if (tokens[subject - 1]?.key !== "," || subject - 1 <= sentence.first) return null;
  return { start: sentence.start, end: tokens[subject - 2]!.end };
}

/** Nothing but a stop, a time or a bracket follows the cue. */
function isEnd(scene: Scene, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (scene.text.tokens[i]!.shape !== "mark" && scene.timeAt[i]! < 0) return false;
    if (scene.text.tokens[i]!.key === ":" || scene.text.tokens[i]!.key === '"') return false;
  }
  return true;
}

function afterCue(scene: Scene, speech: SpeechWords, last: number): number {
  const { tokens } = scene.text;
  let at = last;
  while (tokens[at] && (speech.that.has(tokens[at]!.key) || tokens[at]!.key === ":" || tokens[at]!.key === ",")) at++;
  return at;
}

/** The quotation that ends right before the source or the cue, with those that it goes on from. */
function quotationBefore(scene: Scene, subject: number): Span | null {
  const { tokens } = scene.text;
  let at = subject - 1;
  if (tokens[at] && [",", "-", "."].includes(tokens[at]!.key)) at--;
  const index = at >= 0 ? scene.quotationAt[at]! : -1;
  if (index < 0) return null;
  const { first, last } = scene.quotations[index]!;
  return last - first > 4 ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : null;
}

const hasQuotationAfter = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scene.quotationAt[i]! >= 0) return true;
  return false;
};

/** To the end of the sentence; a quotation that goes on over several sentences is followed to its end. */
function contentEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.text;
  const open = scene.quotationAt[end - 1]!;
  const last = open >= 0 && scene.quotations[open]!.first >= from ? scene.quotations[open]!.last : end;
  return tokens[Math.max(last, end) - 1]!.end;
}

/** Only words in quotation marks, none, or both. */
export function mannerOf(scene: Scene, content: Span): Attribution["manner"] {
  let quoted = 0;
  let plain = 0;
  const { tokens } = scene.text;
  for (let i = firstToken(scene, content.start); i < tokens.length && tokens[i]!.start < content.end; i++) {
    if (tokens[i]!.shape === "mark") continue;
    if (scene.quotationAt[i]! >= 0) quoted++;
    else plain++;
  }
  if (quoted === 0) return "indirect";
  return plain === 0 ? "direct" : "mixed";
}

function firstToken(scene: Scene, offset: number): number {
  let low = 0;
  let high = scene.text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scene.text.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
