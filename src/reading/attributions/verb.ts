import type { Cue } from "../../languages/cues.ts";
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
  return stage.speech.between.has(key) || isAdverb(stage, at);
}

/** "Flatly", but not "Kelly". */
function isAdverb({ phrases, text }: PhraseStage, at: number): boolean {
  const { key, shape } = text.tokens[at]!;
  return shape === "lower" && key.length > 4 && key.endsWith(phrases.adverb) && !phrases.notAdverbs.has(key);
}

/** An apostrophe at the head belongs to what stands before. */
function withoutMark(stage: PhraseStage, group: Group, verb: number): Group {
  while (group.first < verb && ["'", "t"].includes(stage.text.tokens[group.first]!.key)) group.first++;
  return group;
}

/** Whether a form is a verb where it stands, with somebody who can be its subject. */
export function stands(stage: PhraseStage, { cue, head, last }: FoundCue, group: Group): boolean {
  const before = keyBeside(stage, head, group.first - 1);
  const noun = isNounAfter(stage, cue, group, before);
  const told = stage.speech.that.has(keyBeside(stage, head, last));
  if ((group.infinitive || group.supposed) && !told) return false;
  if (cue.verb === "adjective") return true;
  if (cue.verb === "ing") return group.be || !noun || stage.phrases.prepositions.has(before);
  if (cue.verb === "past") return group.be ? byAt(stage, last) > 0 : group.helped || !noun;
  if (group.helped) return cue.verb !== "third"; // "had doubts"
  if (noun) return false;
  if (cue.noun && !told) {
    const third = cue.verb === "third";
    return isSubject(stage, head, group.first - 1, third) || (third && hasObject(stage, cue, group.first - 1, last));
  }
  return cue.verb === "third" || !["", "s", "let", '"'].includes(before);
}

/** Behind "the", "his", "44" a form is a noun or belongs to one; but "many said", "the man that said". */
function isNounAfter(stage: PhraseStage, { core, noun, verb }: Cue, group: Group, before: string): boolean {
  const { phrases, speech, text } = stage;
  if (text.tokens[group.first - 1]?.shape === "number" && stage.timeAt[group.first - 1]! < 0)
    return noun === true || (verb === "past" && !core);
  if (!speech.nounAfter.has(before)) return false;
  if (verb === "ing") return true;
  const alone = phrases.pronouns.has(before) && (verb !== "past" || core === true);
  return !alone && !(phrases.relatives.has(before) && verb === "past");
}

/** "The poll shows the", "…, a poll shows.": a noun in the singular before it, and behind it what follows no noun. */
function hasObject(stage: PhraseStage, { core }: Cue, before: number, last: number): boolean {
  const { phrases, speech, text } = stage;
  const subject = keyBeside(stage, last - 1, before);
  if (text.tokens[before]?.shape !== "lower" || /(?:s|ing)$/u.test(subject) || subject.length < 3) return false;
  if (phrases.prepositions.has(subject) || speech.clause.has(subject)) return false;
  const next = keyBeside(stage, last - 1, last);
  if (core && next === ".") return true;
  if (phrases.articles.has(next) || phrases.objects.has(next) || phrases.embeds.has(next)) return true;
  return stage.mentionAt[last]! >= 0 || isCapital(text.tokens[last]);
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
