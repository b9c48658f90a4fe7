import { isCapital } from "../../text/token.ts";
import type { FoundCue } from "./cue.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isVerb } from "./phrase-part.ts";
import type { Source } from "./source.ts";
import { keyBeside, type PhraseStage } from "./stage.ts";

/** The speaker stands behind the cue: '"…," said Abe'. */
export function isInverted(stage: PhraseStage, { cue, head, group, last }: FoundCue): boolean {
  if (!cue.core || group!.helped || group!.be) return false;
  const comma = keyBeside(stage, head, head - 1) === ",";
  const quoted = keyBeside(stage, head, head - (comma ? 2 : 1)) === '"';
  const next = keyBeside(stage, head, last);
  if (next === "" || stage.speech.that.has(next)) return false;
  if (stage.phrases.pronouns.has(next)) return quoted && stage.phrases.counts.has(next);
  return quoted || (comma && endsWithSpeaker(stage, last));
}

/** 'Abe, quoting "…," said the pact was good': a verb stands behind, and no speaker. */
export function isClause(stage: PhraseStage, { first, last }: Source): boolean {
  const { be, helpers, relatives } = stage.phrases;
  for (let at = first; at < last; at++) {
    const { key } = stage.text.tokens[at]!;
    if (relatives.has(key)) return false;
    if (be.has(key) || helpers.has(key)) return true;
  }
  return false;
}

/** Nothing but a speaker with a title stands between the cue and the end of the clause. */
function endsWithSpeaker(stage: PhraseStage, last: number): boolean {
  const named = phraseAfter(stage, last);
  if (!named || ![".", ",", ""].includes(keyBeside(stage, last, named.last))) return false;
  let end = named.first;
  for (; end < named.last && keyBeside(stage, last, end) !== ","; end++) if (isVerb(stage, end)) return false;
  return stage.mentionAt[end - 1]! >= 0 || isCapital(stage.text.tokens[end - 1]);
}
