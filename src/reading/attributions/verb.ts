import { isCapital } from "../../text/token.ts";
import type { FoundCue } from "./cue.ts";
import { keyBeside, type PhraseStage } from "./stage.ts";

/** A verb with the helpers and adverbs before it: tokens [first, verb]. */
export interface Group {
  first: number;
  /** A form of "be" is among them. */
  be: boolean;
  /** A helper is among them: "has", "will". */
  helped: boolean;
  /** One of them says that it only may be so: "could". */
  supposed: boolean;
  /** "to" stands right before the verb. */
  infinitive: boolean;
}

export function groupOf(stage: PhraseStage, verb: number): Group {
  const { phrases } = stage;
  const group: Group = { first: verb, be: false, helped: false, supposed: false, infinitive: false };
  for (let at = verb - 1; at >= 0 && isBetween(stage, verb, at); at--) {
    const key = stage.text.tokens[at]!.key;
    group.first = at;
    group.be ||= phrases.be.has(key);
    group.helped ||= phrases.helpers.has(key);
    group.supposed ||= phrases.supposed.has(key);
    group.infinitive ||= key === "to";
  }
  return withoutMark(stage, group, verb);
}

function isBetween(stage: PhraseStage, verb: number, at: number): boolean {
  const key = keyBeside(stage, verb, at);
  if (key === "" || stage.mentionAt[at]! >= 0) return false;
  if (stage.quotationAt[at] !== stage.quotationAt[verb]) return false;
  if (key === "'" && keyBeside(stage, verb, at + 1) === "s") return false;
  return stage.speech.between.has(key) || isAdverb(stage, key);
}

const isAdverb = ({ phrases }: PhraseStage, key: string): boolean =>
  key.length > 4 && key.endsWith(phrases.adverb) && !phrases.notAdverbs.has(key);

/** An apostrophe at the head belongs to what stands before. */
function withoutMark(stage: PhraseStage, group: Group, verb: number): Group {
  while (group.first < verb && ["'", "t"].includes(stage.text.tokens[group.first]!.key)) group.first++;
  return group;
}

/** Whether a form is a verb where it stands, with somebody who can be its subject. */
export function stands(stage: PhraseStage, { cue, head, last }: FoundCue, group: Group): boolean {
  const before = keyBeside(stage, head, group.first - 1);
  const { nounAfter, that } = stage.speech;
  const told = that.has(keyBeside(stage, head, last));
  if ((group.infinitive || group.supposed) && !told) return false;
  if (cue.verb === "ing") return group.be || !nounAfter.has(before) || stage.phrases.prepositions.has(before);
  if (cue.verb === "past") return group.be ? byAt(stage, last) > 0 : group.helped || !nounAfter.has(before);
  if (group.helped) return cue.verb !== "third"; // "had doubts"
  if (nounAfter.has(before) && !stage.phrases.pronouns.has(before)) return false;
  if (cue.noun && !told) return isSubject(stage, head, group.first - 1, cue.verb === "third");
  return cue.verb === "third" || !["", "s", "let", '"'].includes(before);
}

function isSubject(stage: PhraseStage, of: number, at: number, third: boolean): boolean {
  const key = keyBeside(stage, of, at);
  if (key === "") return false;
  if (stage.phrases.pronouns.has(key) || stage.phrases.relatives.has(key)) return true;
  if (!third) return isPlural(stage, of, at);
  const mention = stage.mentions[stage.mentionAt[at]!];
  return mention !== undefined || (isCapital(stage.text.tokens[at]) && isCapital(stage.text.tokens[at - 1]));
}

function isPlural(stage: PhraseStage, of: number, at: number): boolean {
  const key = keyBeside(stage, of, at);
  const owner = key === "s" && ["'", ""].includes(keyBeside(stage, of, at - 1));
  return (
    (key.endsWith("s") && !owner) ||
    stage.phrases.pronouns.has(key) ||
    ["people", "police", ",", ")", "and", "media"].includes(key)
  );
}

const reach = 4;

/** Behind "by" after a passive at token `last`: where its doer begins; -1 where there is none. */
export function byAt(stage: PhraseStage, last: number): number {
  for (let at = last; at < last + reach; at++) {
    if (stage.phrases.by.has(keyBeside(stage, last - 1, at))) return at + 1;
  }
  return -1;
}
