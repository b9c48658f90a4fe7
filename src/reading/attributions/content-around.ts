import type { Span } from "../../model.ts";
import { ownEnd } from "./content-end.ts";
import type { FoundCue } from "./cue.ts";
import { afterCue, contentEnd, isEnd, quotationBefore } from "./quotation-before.ts";
import { withRun } from "./quoted-run.ts";
import type { PhraseStage } from "./stage.ts";

/** The words that tell who spoke: tokens [first, last), speaker and cue. */
export interface Telling {
  cue: FoundCue;
  first: number;
  last: number;
  /** Where what was said can begin behind them. */
  body: number;
  /** No earlier than here may what was said begin. */
  from: number;
  /** A second verb of its speaker: what stands before it was said by the first. */
  second: boolean;
}

/** What was said by an inflected cue: before the telling, behind it, or on both sides of it. */
export function contentAround(stage: PhraseStage, telling: Telling): Span | null {
  const { tokens, sentences } = stage.text;
  const { body, last } = telling;
  const end = sentences[tokens[last - 1]!.sentence]!.last;
  const after = afterCue(stage, body);
  const over = after >= end || isEnd(stage, body, end);
  const says = body === last && after > last && tokens[last]!.key !== ",";
  const before =
    says || (telling.second && !over)
      ? null
      : (quotedBefore(stage, telling, over) ?? plainBefore(stage, telling, over));
  if (telling.second && over) return null; // "the jet, announced in May"
  if (before) return atBothSides(stage, telling, before, after, over);
  return over || isEnd(stage, after, end) ? null : behind(stage, telling, after, end);
}

/** What stands before, and what goes on from it behind the telling. */
function atBothSides(stage: PhraseStage, telling: Telling, before: Before, after: number, over: boolean): Span | null {
  const { tokens, sentences } = stage.text;
  const { last } = telling;
  const end = sentences[tokens[last - 1]!.sentence]!.last;
  const start = tokens[before.first]!.start;
  if (over) return withRun(stage, spanTo(stage, start, before.last), before.quoted ? end : before.last);
  const quoted = stage.quotations[stage.quotationAt[after] ?? -1]?.first === after;
  if (before.quoted && quoted) {
    const close = contentEnd(stage, after, end);
    return withRun(stage, spanTo(stage, start, close), close);
  }
  if (before.quoted) return withRun(stage, spanTo(stage, start, before.last), end);
  if (quoted) return behind(stage, telling, after, end);
  return tokens[last]!.key === "," ? spanTo(stage, start, withoutStop(stage, end)) : spanTo(stage, start, before.last);
}

interface Before {
  first: number;
  last: number;
  quoted: boolean;
}

/** The quotation before the telling, with the words of its sentence that lead up to it. */
function quotedBefore(stage: PhraseStage, { first, last, from, cue }: Telling, over: boolean): Before | null {
  const { tokens, sentences } = stage.text;
  const quotation = quotationBefore(stage, first, 2);
  if (!quotation) return null;
  const same = tokens[quotation.last - 1]!.sentence === tokens[last - 1]!.sentence;
  if (!same && !(over && cue.cue.core)) return null;
  const lead = Math.max(sentences[tokens[quotation.first]!.sentence]!.first, Math.min(from, quotation.first));
  return { first: lead, last: quotation.last, quoted: true };
}

const shortest = 3;

/** "…, Abe said" and "…, Abe said on Monday, …": a clause, no "In Hanoi, Abe said". */
function plainBefore(stage: PhraseStage, { first, last, from, cue }: Telling, over: boolean): Before | null {
  const { tokens, sentences } = stage.text;
  const start = Math.max(sentences[tokens[last - 1]!.sentence]!.first, from);
  if (tokens[first - 1]?.key !== "," || first - 1 - start < (tokens[last]?.key === "," ? 1 : shortest) || !cue.cue.core)
    return null;
  const aside = stage.phrases.prepositions.has(tokens[start]!.key) && !over;
  return aside || !(over || endsSoon(stage, last)) ? null : { first: start, last: first - 1, quoted: false };
}

const soon = 12;

/** Behind the telling stands a mark, or only when, where and how it was said. */
function endsSoon(stage: PhraseStage, last: number): boolean {
  const { tokens } = stage.text;
  const opens = stage.timeAt[last]! >= 0 || stage.phrases.prepositions.has(tokens[last]?.key ?? "");
  if (tokens[last]?.shape === "mark") return tokens[last]!.key !== ":";
  for (let at = last; opens && at <= last + soon; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[last]!.sentence || [",", ".", ";"].includes(token.key)) return true;
    if (stage.speech.that.has(token.key) || stage.quotationAt[at]! >= 0) return false;
  }
  return !tokens[last] || tokens[last]!.sentence !== tokens[last - 1]!.sentence;
}

/** The rest of the sentence, up to where the teller goes on in own words. */
function behind(stage: PhraseStage, telling: Telling, after: number, end: number): Span {
  const { tokens } = stage.text;
  const own = ownEnd(stage, telling, after, end);
  if (own < end) return spanTo(stage, tokens[after]!.start, own);
  const close = contentEnd(stage, after, end);
  const span = spanTo(stage, tokens[after]!.start, withoutStop(stage, Math.max(close, telling.last)));
  return close > end || tokens[close - 1]!.key === '"' ? withRun(stage, span, close) : span;
}

/** A full stop belongs to what was said only within its quotation marks. */
const withoutStop = (stage: PhraseStage, last: number): number =>
  stage.text.tokens[last - 1]!.key === "." && stage.quotationAt[last - 1]! < 0 ? last - 1 : last;

const spanTo = (stage: PhraseStage, start: number, last: number): Span => ({
  start,
  end: stage.text.tokens[last - 1]!.end,
});
