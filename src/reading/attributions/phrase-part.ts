import { isCapital } from "../../text/token.ts";
import type { PhraseStage } from "./stage.ts";

const inWord = new Set(["-", "'", "&", "/", "%", "$", "#"]);

/** Whether the token at `at` can be part of the phrase that goes on behind it. */
export function joins(stage: PhraseStage, from: number, at: number, end: number): boolean {
  const { phrases, speech, text } = stage;
  const token = text.tokens[at]!;
  if (token.shape === "mark")
    return inWord.has(token.key) ? token.key !== "-" || !isDash(stage, at) : isShort(stage, at);
  if (phrases.relatives.has(token.key)) return isRelative(stage, from, at);
  if (phrases.ties.has(token.key)) return token.key !== "but" && !hasVerb(stage, from, at);
  if (token.shape === "lower" && speech.clause.has(token.key)) return false;
  if (phrases.helpers.has(token.key) || phrases.be.has(token.key)) return isAfterRelative(stage, from, at);
  if (phrases.inside.has(token.key)) return at > from && at + 1 < end && text.tokens[at - 1]!.shape !== "mark";
  if (isVerb(stage, at) && stage.mentionAt[at - 1]! >= 0) return false;
  return !(phrases.prepositions.has(token.key) && token.shape === "lower") && !isObjectOf(stage, at);
}

/** A pronoun before other words of the phrase is the subject of another verb: "he Trump". */
const isObjectOf = (stage: PhraseStage, at: number): boolean =>
  ["he", "she", "they", "it", "i", "we", "you"].includes(stage.text.tokens[at]!.key);

const isDash = (stage: PhraseStage, at: number): boolean =>
  stage.text.tokens[at]!.spaced || stage.text.tokens[at + 1]?.spaced === true;

/** The stop of "Mr." and "U.S." */
function isShort(stage: PhraseStage, at: number): boolean {
  const before = stage.text.tokens[at - 1];
  return stage.text.tokens[at]!.key === "." && isCapital(before) && before!.end - before!.start <= 4;
}

/** "A study that appeared …": a verb stands right behind. */
function isRelative(stage: PhraseStage, from: number, at: number): boolean {
  const next = stage.text.tokens[at + 1];
  if (at <= from || !next) return false;
  if (stage.text.tokens[at - 1]!.shape === "mark") return false;
  return stage.text.tokens[at]!.key === "who" || isVerb(stage, at + 1);
}

const isAfterRelative = (stage: PhraseStage, from: number, at: number): boolean =>
  [1, 2, 3, 4].some((back) => at - back > from && stage.phrases.relatives.has(stage.text.tokens[at - back]!.key));

export function isVerb(stage: PhraseStage, at: number): boolean {
  const token = stage.text.tokens[at]!;
  if (stage.phrases.be.has(token.key) || stage.phrases.helpers.has(token.key)) return true;
  return token.shape === "lower" && stage.mentionAt[at]! < 0 && token.key.length > 4 && token.key.endsWith("ed");
}

function hasVerb(stage: PhraseStage, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (stage.text.tokens[at]!.shape === "mark" && !inWord.has(stage.text.tokens[at]!.key)) return false;
    if (isVerb(stage, at)) return true;
  }
  return from > 0 && stage.text.tokens[from - 1]!.sentence === stage.text.tokens[from]!.sentence;
}
