import { isCapital } from "../../text/token.ts";
import { mentionsIn } from "../scene.ts";
import { joins } from "./phrase-part.ts";
import { isSpeaker, keyBeside, type PhraseStage } from "./stage.ts";

/** Tokens [first, last) that name who speaks. */
export interface NounPhrase {
  first: number;
  last: number;
}

const longest = 40;

/** The noun phrase that ends before token `end`, looked for down to token `from`; null where there is none. */
export function phraseBefore(stage: PhraseStage, from: number, end: number): NounPhrase | null {
  const last = withoutTimes(stage, from, end);
  if (last <= from) return null;
  const key = stage.text.tokens[last - 1]!.key;
  if (stage.phrases.pronouns.has(key) || stage.phrases.relatives.has(key)) return { first: last - 1, last };
  if (key === ",") return describedBefore(stage, from, last - 1);
  if (key === "-") return dashedBefore(stage, from, last - 1);
  const begin = key === ")" ? bracketStart(stage, from, last) : last;
  const first = stripped(stage, phraseStart(stage, from, begin), begin);
  return first < begin ? { first, last } : null;
}

/** "Abe, the former prime minister, said" and "Abe, speaking in Hanoi, said": `comma` is the second one. */
function describedBefore(stage: PhraseStage, from: number, comma: number): NounPhrase | null {
  const { tokens } = stage.text;
  for (let at = comma - 1; at > from; at--) {
    if (tokens[at]!.key === '"') return null;
    if (tokens[at]!.key !== ",") continue;
    const named = phraseBefore(stage, from, at);
    if (!named || !endsInName(stage, named, at)) continue;
    return describes(stage, at + 1) ? { first: named.first, last: comma } : named;
  }
  return null;
}

/** "Abe — who had left Hanoi — said": `dash` is the last one. */
function dashedBefore(stage: PhraseStage, from: number, dash: number): NounPhrase | null {
  const isDash = (at: number) => stage.text.tokens[at]!.key === "-" && !isHyphen(stage, at);
  let close = dash;
  while (close > from && isDash(close - 1)) close--;
  if (!isDash(close)) return null;
  for (let at = close - 1; at > from; at--) {
    if (stage.text.tokens[at]!.key === '"') return null;
    if (!isDash(at)) continue;
    while (at > from && isDash(at - 1)) at--;
    const named = phraseBefore(stage, from, at);
    return named && { first: named.first, last: close };
  }
  return null;
}

/** "Trade-in", but not " - " and "--". */
function isHyphen({ text: { string, tokens } }: PhraseStage, at: number): boolean {
  const { start, spaced } = tokens[at]!;
  return (
    string[start] === "-" &&
    !spaced &&
    tokens[at + 1]?.spaced === false &&
    string[start + 1] !== "-" &&
    string[start - 1] !== "-"
  );
}

function describes(stage: PhraseStage, at: number): boolean {
  const token = stage.text.tokens[at]!;
  if (stage.timeAt[at]! >= 0 || stage.phrases.prepositions.has(token.key)) return false;
  return !(token.shape === "lower" && token.key.endsWith("ing"));
}

const endsInName = (stage: PhraseStage, named: NounPhrase, comma: number): boolean =>
  stage.mentionAt[comma - 1]! >= 0 ||
  isCapital(stage.text.tokens[comma - 1]) ||
  named.first === comma - 1 ||
  stage.text.tokens[comma - 1]!.key === ")" ||
  isArticle(stage, named.first);

const isArticle = (stage: PhraseStage, at: number): boolean =>
  stage.phrases.descriptions.has(stage.text.tokens[at]!.key);

function withoutTimes(stage: PhraseStage, from: number, end: number): number {
  let at = end;
  while (at > from) {
    const key = stage.text.tokens[at - 1]!.key;
    const timed = stage.timeAt[at - 1]! >= 0 && stage.mentionAt[at - 1]! < 0;
    if (timed || (at < end && (key === "on" || key === "in"))) at--;
    else if (key === "," && isTimeAside(stage, from, at - 1)) at--;
    else break;
  }
  return at;
}

/** ", on Monday,": the comma at `comma` ends it. */
function isTimeAside(stage: PhraseStage, from: number, comma: number): boolean {
  let at = comma - 1;
  if (at < from || stage.timeAt[at]! < 0) return false;
  while (at > from && stage.timeAt[at]! >= 0) at--;
  if (stage.phrases.prepositions.has(stage.text.tokens[at]!.key)) at--;
  return stage.text.tokens[at]!.key === ",";
}

function bracketStart(stage: PhraseStage, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) if (stage.text.tokens[at]!.key === "(") return at;
  return end - 1;
}

function phraseStart(stage: PhraseStage, from: number, end: number): number {
  let at = end;
  while (at > from && end - at < longest) {
    const mention = stage.mentions[stage.mentionAt[at - 1]!];
    if (mention && mention.first >= from) at = mention.first;
    else if (joins(stage, from, at - 1, end)) at--;
    else break;
  }
  return behindPreposition(stage, from, at, end);
}

/** After "During the debate Trump": the last name, unless all of it is one. */
function behindPreposition(stage: PhraseStage, from: number, first: number, end: number): number {
  const before = stage.text.tokens[first - 1];
  const opens = stage.phrases.prepositions.has(stage.text.tokens[first]!.key);
  const follows = first > from && before !== undefined && stage.phrases.prepositions.has(before.key);
  if (!opens && !(follows && !stage.speech.clause.has(before.key))) return first;
  const named = mentionsIn(stage, first, end).filter(isSpeaker).at(-1);
  if (!named || named.last < end) return opens ? first + 1 : first;
  return Math.max(first, named.from);
}

/** Without words that only lead over to the subject: "But", "Meanwhile", a time. */
function stripped(stage: PhraseStage, first: number, end: number): number {
  let at = first;
  while (at < end && stage.mentionAt[at]! < 0 && leadsOver(stage, at, end)) at++;
  return at;
}

function leadsOver(stage: PhraseStage, at: number, end: number): boolean {
  const { speech, phrases, text } = stage;
  const { key, shape } = text.tokens[at]!;
  if (stage.timeAt[at]! >= 0 && keyBeside(stage, at, at + 1) !== "'") return true;
  if (phrases.ties.has(key) || speech.clause.has(key) || ["yet", "meanwhile", "however", "'"].includes(key))
    return true;
  return (
    speech.between.has(key) ||
    (shape !== "lower" && key.endsWith(phrases.adverb) && key.length > 4 && at + 1 < end) ||
    (shape === "mark" && key !== "$")
  );
}
