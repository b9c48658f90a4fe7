import type { FoundCue } from "./cue.ts";
import { keyBeside, type PhraseStage, type Stage } from "./stage.ts";

const reach = 12;

/** Where what was said begins behind an inflected cue that ends at token `last`: past who was told, when and where. */
export function bodyStart(stage: PhraseStage, cue: FoundCue, last: number): number {
  const opens = stage.phrases.prepositions.has(keyBeside(stage, last - 1, last));
  const timed = stage.timeAt[opens ? last + 1 : last]! >= 0;
  const aside = timed || (opens && cue.cue.core === true);
  if (!cue.cue.told && !aside) return last;
  const opening = openingAhead(stage, last);
  if (opening > 0) return opening;
  return cue.cue.told ? behindListener(stage, last) : behindTime(stage, last);
}

/** "That", a colon or a quotation not far ahead. */
export function openingAhead(stage: Stage, last: number): number {
  for (let at = last; at < last + reach; at++) {
    const key = keyBeside(stage, last - 1, at);
    if (key === "" || key === ".") return -1;
    if (stage.speech.that.has(key) || key === ":" || key === '"') return at;
  }
  return -1;
}

function behindTime(stage: PhraseStage, last: number): number {
  let at = last;
  while (at < stage.timeAt.length && stage.timeAt[at]! >= 0) at++;
  return at;
}

function behindListener(stage: PhraseStage, last: number): number {
  const mention = stage.mentions[stage.mentionAt[last]!];
  if (mention) return behindTime(stage, mention.last);
  if (stage.phrases.objects.has(keyBeside(stage, last - 1, last))) return behindTime(stage, last + 1);
  let at = last + 1;
  while (at < last + 5 && isListener(stage, last, at)) at++;
  return behindTime(stage, at);
}

function isListener(stage: PhraseStage, last: number, at: number): boolean {
  const token = stage.text.tokens[at];
  if (!token || token.sentence !== stage.text.tokens[last - 1]!.sentence) return false;
  if (stage.timeAt[at]! >= 0 || stage.phrases.pronouns.has(token.key)) return false;
  return token.shape !== "mark" && !stage.phrases.articles.has(token.key);
}
