import type { Span } from "../../model.ts";
import type { Sentence } from "../../text/sentence.ts";
import { clauseStart } from "./clause.ts";
import { isCreditLine } from "./credit.ts";
import type { FoundCue } from "./cue.ts";
import type { Found } from "./found.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isEnd } from "./quotation-before.ts";
import { type Source, sourceIn, sourceOf } from "./source.ts";
import { isInflected, type PhraseStage, type Stage } from "./stage.ts";

const longestSource = 24;

/** "Theo X, …", "…, theo X", "…, theo X đưa tin"; `before` is the cue before it. */
export function readAccording(stage: Stage, cue: FoundCue, before: Found | undefined): Found | null {
  const { tokens, sentences } = stage.text;
  const sentence = sentences[tokens[cue.first]!.sentence]!;
  if (cue.first - sentence.first < 2 && isCreditLine(stage, cue.last, sentence.last)) return null;
  const early = isOpening(stage, cue, sentence.first) || isSaid(stage, cue, before);
  const opens = early && !(isInflected(stage) && isLast(stage, cue, sentence));
  const end = sourceEnd(stage, cue.last, sentence.last, opens);
  if (end === cue.last || isNoSource(stage, cue.last)) return null;
  const source = sourceBetween(stage, cue, end, opens);
  if (!source) return null;
  const after = [",", ":"].includes(tokens[end]?.key ?? "") ? end + 1 : end;
  const content = opens
    ? { start: tokens[Math.min(after, sentence.last - 1)]!.start, end: sentence.end }
    : { start: sentence.start, end: tokens[cue.first - 1]!.start };
  return content.end > content.start ? { cue, source, content, cuts: false } : null;
}

/** "Seoul paid, according to Kyodo.": nothing that was said can stand behind. */
function isLast(stage: PhraseStage, cue: FoundCue, { first, last }: Sentence): boolean {
  return cue.first > first && isEnd(stage, sourceEnd(stage, cue.last, last, true), last);
}

function sourceBetween(stage: Stage, cue: FoundCue, end: number, opens: boolean): Source | null {
  const first = cue.last;
  const citesReason = cue.cue.verb === "ing"; // "citing errors": nobody is named
  const found = sourceIn(stage, stage.speech, first, end);
  if (found) return end - first <= longestSource ? sourceOf(stage, first, end, found.entity) : found;
  const phrase = isInflected(stage) && !citesReason ? phraseAfter(stage, first) : null;
  return phrase && sourceOf(stage, phrase.first, opens ? Math.min(phrase.last, end) : phrase.last, null);
}

const soon = 5;

/** Whether what was said stands behind: the cue opens the sentence, but for a few words, or follows another cue. */
function isOpening(stage: Stage, cue: FoundCue, first: number): boolean {
  const { tokens } = stage.text;
  if (cue.first - first <= 3) return true;
  return cue.first - first <= soon && tokens[cue.first - 1]!.key === ",";
}

/** "Ông Lâm cho hay, theo Reuters, …": right behind another cue. */
const isSaid = (stage: Stage, { first }: FoundCue, before: Found | undefined): boolean =>
  !stage.phrases && before !== undefined && before.cue.last === first - 1 && stage.text.tokens[first - 1]!.key === ",";

function sourceEnd(stage: Stage, from: number, end: number, opens: boolean): number {
  let at = from;
  while (at < end && ![",", ";", ":", '"'].includes(stage.text.tokens[at]!.key)) at++;
  const whole = at >= end - 1;
  const mention = whole && opens ? stage.mentions[stage.mentionAt[from + 1] ?? -1] : undefined;
  if (mention && mention.last < end - 2) return mention.last;
  return at === end && stage.text.tokens[end - 1]!.key === "." ? at - 1 : at;
}

/** Nothing but "law", "the plan". */
function isNoSource(stage: Stage, from: number): boolean {
  const { tokens } = stage.text;
  return stage.speech.notSources.some((form) => {
    const words = form.split(" ");
    const ends = !isInflected(stage) || tokens[from + words.length]?.shape !== "lower";
    return ends && words.every((word, i) => tokens[from + i]?.key === word);
  });
}

/** A statement whose source is not told: "được cho là". */
export function readUnnamed(stage: Stage, cue: FoundCue): Found | null {
  const content = clauseAround(stage, cue);
  return content && { cue, source: null, content, cuts: false };
}

/** The clause that an unnamed source is given for. */
function clauseAround(stage: Stage, cue: FoundCue): Span | null {
  const { tokens, sentences } = stage.text;
  const sentence = sentences[tokens[cue.first]!.sentence]!;
  const first = cue.cue.noun ? cue.last : clauseStart(stage, stage.speech, sentence.first, cue.first);
  return cue.last < sentence.last ? { start: tokens[first]!.start, end: sentence.end } : null;
}
