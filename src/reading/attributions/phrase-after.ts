import { isCapital } from "../../text/token.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { keyBeside, type PhraseStage } from "./stage.ts";

/** The noun phrase that begins at a token, with what describes it behind a comma: "Abe, a former prime minister". */
export function phraseAfter(stage: PhraseStage, first: number): NounPhrase | null {
  const { tokens, sentences } = stage.text;
  const end = sentences[tokens[first]?.sentence ?? -1]?.last ?? first;
  let at = first;
  while (at < end && goesOn(stage, first, at)) at = Math.max(at + 1, stage.mentions[stage.mentionAt[at]!]?.last ?? 0);
  while (at > first && [",", "and", "-"].includes(tokens[at - 1]!.key)) at--;
  return at > first ? { first, last: Math.min(at, end) } : null;
}

function goesOn(stage: PhraseStage, first: number, at: number): boolean {
  const { phrases, speech, text, timeAt } = stage;
  if (stage.mentionAt[at]! >= 0) return true;
  const { key, shape } = text.tokens[at]!;
  if (timeAt[at]! >= 0) return false;
  if (key === ",") return isDescription(stage, at + 1);
  if (key === "." && keyBeside(stage, first, at + 1) !== "") return true;
  if (shape === "mark") return ["-", "'", "(", ")", "&", "/"].includes(key);
  if (phrases.relatives.has(key)) return key === "who" || keyBeside(stage, first, at - 1) === ",";
  if (speech.clause.has(key)) return key === "who";
  return !phrases.prepositions.has(key) || isBehindNoun(stage, first, at);
}

/** "An official in Tokyo", but not "Abe in Tokyo". */
function isBehindNoun(stage: PhraseStage, first: number, at: number): boolean {
  const { key } = stage.text.tokens[at]!;
  if (at > first && isDescribed(stage, first, at)) return true;
  const mention = stage.mentions[stage.mentionAt[at - 1] ?? -1];
  if (at === first || !stage.phrases.inside.has(key)) return false;
  if (mention) return (key === "of" || key === "for") && mention.type !== "country" && mention.type !== "government";
  return (
    at - first < 8 &&
    !isCapital(stage.text.tokens[at - 1]) &&
    !["statement", "interview"].includes(keyBeside(stage, first, at + 2))
  );
}

/** Behind a comma, or "who", what is said of a name may have phrases of its own. */
function isDescribed(stage: PhraseStage, first: number, at: number): boolean {
  for (let back = at - 1; back > first && at - back < 16; back--) {
    const { key } = stage.text.tokens[back]!;
    if (key === "," || key === "who") return true;
  }
  return false;
}

function isDescription(stage: PhraseStage, at: number): boolean {
  const token = stage.text.tokens[at];
  if (!token || stage.timeAt[at]! >= 0) return false;
  const mention = stage.mentions[stage.mentionAt[at]!];
  if (mention) return stage.text.tokens[mention.last]?.key === "'"; // "Japan's minister"
  return stage.phrases.descriptions.has(token.key) || (isCapital(token) && stage.mentionAt[at]! < 0);
}
