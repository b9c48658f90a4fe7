import type { Cue, SpeechWords } from "../../languages/cues.ts";
import { languages } from "../../languages/index.ts";
import { allMatches, buildLexicon, type Lexicon, longestAt } from "../../text/lexicon.ts";
import type { Text } from "../../text/text.ts";
import { isInflected, type Stage } from "./stage.ts";
import { type Group, groupOf, stands } from "./verb.ts";

/** A cue at tokens [first, last), helpers included; its own words begin at `head`. */
export interface FoundCue {
  first: number;
  last: number;
  head: number;
  cue: Cue;
  group: Group | null;
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
export function findCues(stage: Stage): FoundCue[] {
  return allMatches(cueLexicon(stage.text.language, stage.speech), stage.text.tokens).flatMap(
    ({ first, last, value }) => {
      const found = { first, last: value.opens ? last - 1 : last, head: first, cue: value, group: null };
      return isOpen(stage, found) ? inGroup(stage, found) : [];
    },
  );
}

/** Not part of a quotation or a name. */
function isOpen(stage: Stage, { first, cue, last }: FoundCue): boolean {
  if (stage.quotationAt[first]! >= 0 && !isWholeParagraph(stage, first)) return false;
  if (stage.mentionAt[first]! >= 0 || (stage.phrases && isCompound(stage, first, last))) return false;
  return !cue.weak || saysSomething(stage, first, last) || (cue.naming === true && equates(stage, last));
}

/** "Value-added", "call-in". */
function isCompound({ text: { string, tokens } }: Stage, first: number, last: number): boolean {
  const before = tokens[first - 1];
  const joined = before && string[before.start] === "-" && !before.spaced && !tokens[first]!.spaced;
  return joined || (string[tokens[last - 1]!.end] === "-" && tokens[last + 1]?.spaced === false);
}

function inGroup(stage: Stage, found: FoundCue): FoundCue[] {
  if (found.cue.kind === "none") return [];
  if (found.cue.kind !== "say") return [found];
  if (!isInflected(stage) || !found.cue.verb) return isNoun(stage, found) ? [] : [found];
  const group = groupOf(stage, found.first);
  return stands(stage, found, group) ? [{ ...found, first: group.first, group }] : [];
}

function isNoun(stage: Stage, { first, cue }: FoundCue): boolean {
  if (cue.core && !cue.noun) return false;
  const { tokens, sentences } = stage.text;
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]!.sentence) return false;
  const opens = sentences[before.sentence]!.first === first - 1;
  return (opens || before.shape === "lower") && stage.speech.nounAfter.has(before.key);
}

/** A quotation that was never closed must not swallow the attributions of its paragraph. */
function isWholeParagraph(stage: Stage, at: number): boolean {
  const quotation = stage.quotations[stage.quotationAt[at]!]!;
  return stage.text.tokens[quotation.last - 1]!.key !== '"';
}

/** "That", a colon or a quotation beside the cue. */
function saysSomething(stage: Stage, first: number, last: number): boolean {
  const { tokens } = stage.text;
  const next = tokens[last];
  if (next && (stage.speech.that.has(next.key) || next.key === ":" || next.key === '"')) return true;
  if (isChain(stage, last)) return true;
  const close = tokens[first - 1]?.key === "," && tokens[first - 2]?.key === '"';
  return close || tokens[last + 1]?.key === ":" || closesTelling(stage, first, last);
}

/** How many words a thing may have that is called something. */
const longestThing = 14;

/** "Coi đảo này là lãnh thổ": a thing, and what it is. */
function equates({ text: { tokens }, speech }: Stage, last: number): boolean {
  if (speech.equates.has(tokens[last]?.key ?? "")) return false; // "mà Nga gọi là Kuril": a name for it
  for (let at = last + 1; at < last + longestThing; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[last]!.sentence || token.shape === "mark") return false;
    if (speech.equates.has(token.key)) return true;
  }
  return false;
}

const longestTelling = 6;

/** '"…," the minister continued.' */
function closesTelling(stage: Stage, first: number, last: number): boolean {
  const { tokens } = stage.text;
  if (!stage.phrases || ![",", "."].includes(tokens[last]?.key ?? "")) return false;
  for (let at = first - 1; at >= first - longestTelling && at >= 0; at--)
    if (tokens[at]!.key === '"') return at < first - 1;
  return false;
}

/** "Dẫn" is followed by whose words are given and their verb: "Axios dẫn các nguồn tin cho hay". */
function isChain(stage: Stage, last: number): boolean {
  const { tokens, language } = stage.text;
  if (stage.phrases) return false;
  const lexicon = cueLexicon(language, stage.speech);
  const sentence = tokens[last]?.sentence;
  for (let at = last + 1; at < Math.min(last + 12, tokens.length) && tokens[at]!.sentence === sentence; at++) {
    if (tokens[at]!.key === ",") return false;
    if (longestAt(lexicon, tokens, at)?.value.core) return true;
  }
  return false;
}
