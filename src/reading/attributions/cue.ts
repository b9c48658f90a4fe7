import type { Cue, SpeechWords } from "../../languages/cues.ts";
import { languages } from "../../languages/index.ts";
import { allMatches, buildLexicon, type Lexicon, longestAt } from "../../text/lexicon.ts";
import type { Text } from "../../text/text.ts";
import type { Scene } from "../scene.ts";

/** A cue at tokens [first, last). */
export interface FoundCue {
  first: number;
  last: number;
  cue: Cue;
}

const built = new Map<string, Lexicon<Cue>>();

/** The cues of a language, one trie. */
export function cueLexicon(tag: string, speech: SpeechWords): Lexicon<Cue> {
  const lexicon =
    built.get(tag) ?? buildLexicon(speech.cues.flatMap((cue) => cue.forms.map((form) => [form, cue] as const)));
  built.set(tag, lexicon);
  return lexicon;
}

export const speechOf = (text: Text): SpeechWords => (languages[text.language] ?? languages.en!).speech;

/** The words that can say who said something; nouns ("những cáo buộc"), names and quotations left out. */
export function findCues(scene: Scene): FoundCue[] {
  const { text } = scene;
  const speech = speechOf(text);
  return allMatches(cueLexicon(text.language, speech), text.tokens)
    .map(({ first, last, value }) => ({ first, last, cue: value }))
    .filter((found) => isCue(scene, speech, found));
}

function isCue(scene: Scene, speech: SpeechWords, { first, last, cue }: FoundCue): boolean {
  const { text, quotationAt } = scene;
  if (quotationAt[first]! >= 0 && !isWholeParagraph(scene, first)) return false;
  if (isInName(scene, first)) return false;
  const before = text.tokens[first - 1];
  const sameSentence = before?.sentence === text.tokens[first]!.sentence;
  if (cue.kind === "say" && sameSentence && before!.shape === "lower" && speech.nounAfter.has(before!.key))
    return false;
  return !cue.weak || saysSomething(scene, speech, first, last);
}

/** A quotation that was never closed must not swallow the attributions of its paragraph. */
function isWholeParagraph(scene: Scene, at: number): boolean {
  const quotation = scene.quotations[scene.quotationAt[at]!]!;
  return scene.text.tokens[quotation.last - 1]!.key !== '"';
}

const isInName = (scene: Scene, at: number): boolean => {
  for (let i = scene.mentionFrom[Math.max(0, at - 12)]!; i < scene.mentions.length; i++) {
    const mention = scene.mentions[i]!;
    if (mention.first > at) return false;
    if (mention.last > at) return true;
  }
  return false;
};

/** "That", a colon or a quotation beside the cue. */
function saysSomething(scene: Scene, speech: SpeechWords, first: number, last: number): boolean {
  const { tokens } = scene.text;
  const next = tokens[last];
  if (next && (speech.that.has(next.key) || next.key === ":" || next.key === '"')) return true;
  if (isChain(scene, last)) return true;
  const close = tokens[first - 1]?.key === "," && tokens[first - 2]?.key === '"';
  return close || tokens[last + 1]?.key === ":";
}

/** "Dẫn" is followed by whose words are given and their verb: "Axios dẫn các nguồn tin cho hay". */
function isChain(scene: Scene, last: number): boolean {
  const { tokens, language } = scene.text;
  const lexicon = cueLexicon(language, speechOf(scene.text));
  for (
    let at = last + 1;
    at < Math.min(last + 12, tokens.length) && tokens[at]!.sentence === tokens[last]!.sentence;
    at++
  ) {
    if (tokens[at]!.key === ",") return false;
    if (longestAt(lexicon, tokens, at)?.value.core) return true;
  }
  return false;
}
