import { isCapital } from "../../text/token.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn } from "../scene.ts";
import type { FoundCue } from "./cue.ts";
import { isClause, isInverted } from "./inverted.ts";
import { type NounPhrase, phraseBefore } from "./noun-phrase.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isVerb } from "./phrase-part.ts";
import { speakerOf } from "./phrase-speaker.ts";
import { type Source, sourceOf } from "./source.ts";
import { isSpeaker, keyBeside, type PhraseStage } from "./stage.ts";
import { byAt } from "./verb.ts";

/** The speaker of a cue, and how it stands to it. */
export interface Speaker {
  source: Source;
  place: "before" | "after" | "shared" | "by";
}

/** The speaker of an inflected cue; `earlier` is that of the cue before it in the same sentence. */
export function speakerAt(stage: PhraseStage, cue: FoundCue, from: number, earlier: Source | null): Speaker | null {
  const group = cue.group!;
  if (cue.cue.verb === "past" && (group.be || isReduced(stage, cue))) return doer(stage, cue);
  if (cue.cue.verb === "ing" && !group.be) return ofParticiple(stage, cue, from, earlier);
  const inverted = isInverted(stage, cue) ? after(stage, cue.last) : null;
  if (inverted && !isClause(stage, inverted.source)) return inverted;
  const before = keyBeside(stage, cue.head, cue.first - 1);
  if (stage.phrases.ties.has(before)) return shared(stage, cue, earlier);
  const named = phraseBefore(stage, from, cue.first);
  if (named) return { source: toSource(stage, named), place: "before" };
  return [",", "to", '"'].includes(before) ? shared(stage, cue, earlier) : null;
}

/** "The sale was rejected by Hanoi": Hanoi. */
function doer(stage: PhraseStage, cue: FoundCue): Speaker | null {
  const speaker = after(stage, byAt(stage, cue.last));
  return speaker && { source: speaker.source, place: "by" };
}

/** "A sale first reported by Kyodo". */
const isReduced = (stage: PhraseStage, { group, head, last }: FoundCue): boolean =>
  !group!.helped && stage.phrases.by.has(keyBeside(stage, head, last));

function after(stage: PhraseStage, first: number): Speaker | null {
  const named = first > 0 ? phraseAfter(stage, first) : null;
  return named && { source: toSource(stage, named), place: "after" };
}

/** A second verb of the same subject: "… and warned", ", adding that". */
function shared(stage: PhraseStage, cue: FoundCue, earlier: Source | null): Speaker | null {
  const source = earlier ?? subjectOfSentence(stage, cue.first);
  return source && { source, place: "shared" };
}

/** ", adding that …" goes on from the subject; in "a statement saying" and "footage of Abe saying" it stands right before. */
function ofParticiple(stage: PhraseStage, cue: FoundCue, from: number, earlier: Source | null): Speaker | null {
  const before = keyBeside(stage, cue.head, cue.first - 1);
  if (before === "") return ahead(stage, cue);
  if (before === "as" && earlier) return quotedAs(stage, cue, from);
  if (["-", ",", '"'].includes(before) || stage.phrases.ties.has(before)) return shared(stage, cue, earlier);
  if (stage.phrases.prepositions.has(before)) return shared(stage, cue, earlier) ?? ahead(stage, cue);
  const named = phraseBefore(stage, from, cue.first);
  if (named && isParticiple(stage, named.first)) return shared(stage, cue, earlier);
  return named && { source: toSource(stage, beforeVerb(stage, named)), place: "before" };
}

/** "Abe refused, releasing a statement saying": Abe. */
function isParticiple(stage: PhraseStage, at: number): boolean {
  const token = stage.text.tokens[at]!;
  return token.shape === "lower" && token.key.endsWith("ing") && keyBeside(stage, at, at - 1) === ",";
}

/** In "the navy issued a statement saying" the navy speaks. */
function beforeVerb(stage: PhraseStage, { first, last }: NounPhrase): NounPhrase {
  for (let at = first + 1; at < last - 1; at++) if (isVerb(stage, at)) return { first, last: at };
  return { first, last };
}

/** "Kyodo quoted Hayashi as saying": Hayashi. */
function quotedAs(stage: PhraseStage, cue: FoundCue, from: number): Speaker | null {
  const named = phraseBefore(stage, from, cue.first - 1);
  return named && { source: toSource(stage, named), place: "before" };
}

/** "Calling it a mistake, Abe …": the subject behind the comma. */
function ahead(stage: PhraseStage, cue: FoundCue): Speaker | null {
  const { tokens, sentences } = stage.text;
  const end = sentences[tokens[cue.head]!.sentence]!.last;
  for (let at = cue.last; at < end; at++) {
    if (tokens[at]!.key !== ",") continue;
    const source = subjectFrom(stage, at + 1, Math.min(at + 12, end));
    if (source) return { source, place: "shared" };
  }
  return null;
}

/** The subject of the sentence, before a token. */
function subjectOfSentence(stage: PhraseStage, before: number): Source | null {
  const { tokens, sentences } = stage.text;
  let from = sentences[tokens[before]!.sentence]!.first;
  if (stage.phrases.prepositions.has(tokens[from]!.key)) {
    while (from < before && tokens[from]!.key !== ",") from++;
  }
  return subjectFrom(stage, from, before);
}

const nearness = 14;

function subjectFrom(stage: PhraseStage, from: number, end: number): Source | null {
  if (from >= end) return null;
  const reach = Math.min(end, from + nearness);
  const mention = mentionsIn(stage, from, end).find((each) => isSpeaker(each) && each.first < reach);
  for (let at = from; at < Math.min(mention?.first ?? end, reach); at++) {
    const { key } = stage.text.tokens[at]!;
    if (stage.phrases.pronouns.has(key) && !stage.phrases.counts.has(key)) return sourceOf(stage, at, at + 1, null);
  }
  if (!mention) return capitalsFrom(stage, from);
  const named = phraseBefore(stage, from, mention.last);
  return named && toSource(stage, named);
}

/** A name that is known to nobody, at the head of a sentence. */
function capitalsFrom(stage: PhraseStage, from: number): Source | null {
  const { tokens } = stage.text;
  const opens =
    tokens[from]!.key.length < 3 ||
    stage.phrases.articles.has(tokens[from]!.key) ||
    stage.speech.between.has(tokens[from]!.key);
  let last = from;
  while (!opens && isCapital(tokens[last])) last++;
  return last > from ? sourceOf(stage, from, last, null) : null;
}

function toSource(stage: PhraseStage, named: NounPhrase): Source {
  const { first, last } = named;
  const alone = last - first === 1 && stage.phrases.relatives.has(stage.text.tokens[first]!.key);
  const speaker = alone ? antecedent(stage, first) : speakerOf(stage, named);
  return sourceOf(stage, first, last, speaker?.entity ?? null);
}

/** "Abe, who said": Abe. */
function antecedent(stage: PhraseStage, at: number): Mention | null {
  const before = keyBeside(stage, at, at - 1) === "," ? at - 2 : at - 1;
  const mention = stage.mentions[stage.mentionAt[before] ?? -1];
  return mention && isSpeaker(mention) ? mention : null;
}
