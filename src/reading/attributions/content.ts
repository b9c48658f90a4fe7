import type { Span } from "../../model.ts";
import { withRun } from "./quoted-run.ts";
import type { Stage } from "./stage.ts";

/** The words that tell who spoke: tokens [first, last), speaker and cue; `body` is where what was said can begin behind them. */
export interface Telling {
  first: number;
  last: number;
  body: number;
  /** No earlier than here may what was said begin. */
  from: number;
}

/** What was said: a quotation before or after the telling, what stands before it, or the rest of the sentence. */
export function contentOf(stage: Stage, telling: Telling): Span | null {
  const { tokens, sentences } = stage.text;
  const { first, last } = telling;
  const sentence = sentences[tokens[last - 1]!.sentence]!;
  const before = quotationBefore(stage, telling);
  const after = afterCue(stage, telling.body);
  const over = after >= sentence.last || isEnd(stage, telling.body, sentence.last);
  const says = after > last && tokens[last]!.key !== "," && telling.body === last;
  if (before && !says && (over || !hasQuotationAfter(stage, after, sentence.last)))
    return stage.phrases ? withRun(stage, before, sentence.last) : before;
  if (before && stage.phrases && !says && startsQuotation(stage, after))
    return aroundCue(stage, before, after, sentence.last);
  const plain = plainBefore(stage, telling, sentence.first);
  if (over || (plain && stage.phrases && isAside(stage, last, sentence.last))) return plain;
  if (plain && stage.phrases && tokens[last]?.key === "," && first - sentence.first > 3)
    return { start: plain.start, end: sentence.end };
  return { start: tokens[after]!.start, end: contentEnd(stage, after, sentence.last) };
}

const startsQuotation = (stage: Stage, at: number): boolean =>
  stage.quotations[stage.quotationAt[at] ?? -1]?.first === at;

/** '"…," Abe said, "…"' is one content, with the telling inside. */
function aroundCue(stage: Stage, before: Span, after: number, end: number): Span {
  const close = contentEnd(stage, after, end);
  return withRun(
    stage,
    { start: before.start, end: close },
    Math.max(stage.quotations[stage.quotationAt[after]!]!.last, end),
  );
}

/** "…, Abe said." */
function plainBefore(stage: Stage, { first, from }: Telling, begin: number): Span | null {
  const { tokens } = stage.text;
  const start = Math.max(begin, stage.phrases ? from : begin);
  if (tokens[first - 1]?.key !== "," || first - 1 <= start) return null;
  return { start: tokens[start]!.start, end: tokens[first - 2]!.end };
}

/** "…, the ministry said in a statement on Monday." */
function isAside(stage: Stage, last: number, end: number): boolean {
  if (end - last > 12 || !stage.phrases) return false;
  const opens = stage.timeAt[last]! >= 0 || stage.phrases.prepositions.has(stage.text.tokens[last]!.key);
  for (let i = last; i < end; i++)
    if (stage.speech.that.has(stage.text.tokens[i]!.key) || stage.quotationAt[i]! >= 0) return false;
  return opens;
}

/** Nothing but a stop, a time or a bracket follows the cue. */
function isEnd(stage: Stage, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (stage.text.tokens[i]!.shape !== "mark" && stage.timeAt[i]! < 0) return false;
    if (stage.text.tokens[i]!.key === ":" || stage.text.tokens[i]!.key === '"') return false;
  }
  return true;
}

function afterCue(stage: Stage, last: number): number {
  const { tokens } = stage.text;
  let at = last;
  while (tokens[at] && (stage.speech.that.has(tokens[at]!.key) || tokens[at]!.key === ":" || tokens[at]!.key === ","))
    at++;
  return at;
}

/** The quotation that ends right before the telling, with the words of its sentence that lead up to it. */
function quotationBefore(stage: Stage, { first: subject, from }: Telling): Span | null {
  const { tokens, sentences } = stage.text;
  let at = subject - 1;
  if (tokens[at] && [",", "-", "."].includes(tokens[at]!.key)) at--;
  const index = at >= 0 ? stage.quotationAt[at]! : -1;
  if (index < 0) return null;
  const { first, last } = stage.quotations[index]!;
  if (last - first <= (stage.phrases ? 2 : 4)) return null;
  const lead = stage.phrases ? Math.max(sentences[tokens[first]!.sentence]!.first, Math.min(from, first)) : first;
  return { start: tokens[lead]!.start, end: tokens[last - 1]!.end };
}

const hasQuotationAfter = (stage: Stage, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (stage.quotationAt[i]! >= 0) return true;
  return false;
};

/** To the end of the sentence; a quotation that goes on over several sentences is followed to its end. */
function contentEnd(stage: Stage, from: number, end: number): number {
  const { tokens } = stage.text;
  const open = stage.quotationAt[end - 1]!;
  const last = open >= 0 && stage.quotations[open]!.first >= from ? stage.quotations[open]!.last : end;
  return tokens[Math.max(last, end) - 1]!.end;
}
