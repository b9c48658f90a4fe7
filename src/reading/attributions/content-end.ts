import { isCapital } from "../../text/token.ts";
import type { FoundCue } from "./cue.ts";
import { keyBeside, type PhraseStage } from "./stage.ts";

/** A cue, and the first token of the words that tell who spoke. */
interface Teller {
  cue: FoundCue;
  first: number;
}

/** Where what was said ends that begins at token `first`: before the words with which the teller goes on, at the latest at `end`. */
export function ownEnd(stage: PhraseStage, { cue, first: telling }: Teller, first: number, end: number): number {
  const opens = opensSentence(stage, cue, telling);
  for (let at = first + 1; at < end; at++) {
    if (stage.quotationAt[at]! >= 0 || stage.timeAt[at]! >= 0) continue;
    if (breaksOff(stage, cue, at) || (opens && isMain(stage, at))) return at;
  }
  return end;
}

/** "While Abe said that …, the ministry …": what was said ends where the main clause begins. */
function opensSentence(stage: PhraseStage, { head }: FoundCue, telling: number): boolean {
  const { tokens, sentences } = stage.text;
  const begin = sentences[tokens[head]!.sentence]!.first;
  const key = tokens[begin]!.key;
  return (
    telling - 1 === begin &&
    stage.speech.clause.has(key) &&
    !stage.phrases.turns.has(key) &&
    !stage.phrases.ties.has(key)
  );
}

function isMain(stage: PhraseStage, at: number): boolean {
  if (stage.text.tokens[at]!.key !== ",") return false;
  const next = keyBeside(stage, at, at + 1);
  return isCapital(stage.text.tokens[at + 1]) || stage.phrases.pronouns.has(next) || stage.phrases.articles.has(next);
}

function breaksOff(stage: PhraseStage, cue: FoundCue, at: number): boolean {
  const { key } = stage.text.tokens[at]!;
  if (key === ";") return true;
  if (key !== ",") return false;
  const next = keyBeside(stage, at, at + 1);
  if (next === "" || stage.phrases.turns.has(next)) return next !== "";
  if (stage.phrases.ties.has(next)) return stage.phrases.pronouns.has(keyBeside(stage, at, at + 2));
  return !cue.cue.core && endsObject(stage, at + 1, next);
}

/** Behind what somebody praised or rejected the teller goes on: ", which", ", a step that", ", sending". */
function endsObject(stage: PhraseStage, at: number, next: string): boolean {
  const { shape } = stage.text.tokens[at]!;
  if (stage.phrases.relatives.has(next) || stage.phrases.pronouns.has(next) || stage.phrases.articles.has(next))
    return true;
  return (
    shape === "lower" && (next.endsWith("ing") || stage.speech.clause.has(next) || stage.phrases.prepositions.has(next))
  );
}
