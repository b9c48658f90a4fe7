import type { EventWords } from "../../languages/events.ts";
import type { Attribution } from "../../model.ts";
import { tokenAt } from "../../text/text.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { happeningsOf, type Trigger } from "./trigger.ts";

/** The words around a trigger that belong to it: tokens [first, last), of which `end` closes its objects. */
export interface Clause {
  first: number;
  last: number;
  end: number;
  /** The trigger before it in the same clause, whose subject it may share. */
  before: Trigger | null;
}

/** How many tokens before or behind a trigger its clause may reach: no more than the longest of sentences that people write. */
const reach = 150;

/** The clause of the trigger with index `k`. What an attribution gives as said is a clause of its own. */
export function clauseOf(
  scene: Scene,
  words: EventWords,
  triggers: Trigger[],
  k: number,
  said: Attribution | undefined,
): Clause {
  const trigger = triggers[k]!;
  const { tokens, sentences } = scene.text;
  const sentence = sentences[tokens[trigger.first]!.sentence]!;
  const from = Math.max(sentence.first, said ? tokenAt(scene.text, said.content.start) : 0, trigger.first - reach);
  const to = Math.min(sentence.last, trigger.last + reach);
  const first = backTo(scene, words, from, trigger.first);
  const last = forwardTo(scene, words, trigger.last, to, triggers[k + 1]?.first ?? to);
  const previous = triggers[k - 1];
  const before = previous && previous.first >= first ? previous : null;
  return { first, last, end: objectEnd(scene, words, triggers, k, last), before };
}

/** A dash between clauses; one between two names joins them: "Nga – Séc". */
const isDash = (scene: Scene, at: number): boolean => {
  const token = scene.text.tokens[at]!;
  if (token.key !== "-" || !token.spaced || !scene.text.tokens[at + 1]?.spaced || isInMention(scene, at)) return false;
  const around = mentionsIn(scene, Math.max(0, at - 6), at + 7);
  const before = around.find((mention) => mention.last === at);
  return !around.some((mention) => mention.first === at + 1 && mention.type === before?.type);
};

const isInMention = (scene: Scene, at: number): boolean =>
  mentionsIn(scene, Math.max(0, at - 8), at + 9).some((mention) => mention.from < at && at < mention.to);

function divides(scene: Scene, words: EventWords, at: number): boolean {
  const token = scene.text.tokens[at]!;
  if (token.key === ";" || token.key === ":" || isDash(scene, at)) return true;
  return isOf(scene, words.clause, at) && !isModal(scene, words, at) && !isUnbroken(scene, words, at);
}

/** "Nga nên ký", "không nên ký": what should be done; else "nên" brings the next clause. */
const isModal = (scene: Scene, { modals, beforeModal }: EventWords, at: number): boolean =>
  modals.has(scene.text.tokens[at]!.key) &&
  at > 0 &&
  (beforeModal.has(scene.text.tokens[at - 1]!.key) ||
    mentionsIn(scene, Math.max(0, at - 20), at).some((mention) => mention.to === at));

/** "Một trong những", "để ngỏ": a word that divides clauses elsewhere, and none here. */
const isUnbroken = ({ text: { tokens } }: Scene, { unbroken }: EventWords, at: number): boolean =>
  unbroken.has(`${tokens[at - 1]?.key} ${tokens[at]!.key}`) ||
  unbroken.has(`${tokens[at]!.key} ${tokens[at + 1]?.key}`);

const opensPhrase = (scene: Scene, words: EventWords, at: number): boolean =>
  isOf(scene, words.phrase, at) && !isUnbroken(scene, words, at);

const isOf = (scene: Scene, words: ReadonlySet<string>, at: number): boolean =>
  words.has(scene.text.tokens[at]!.key) && scene.timeAt[at]! < 0 && scene.text.tokens[at]!.shape === "lower";

function backTo(scene: Scene, words: EventWords, from: number, first: number): number {
  let at = first;
  while (at > from && !divides(scene, words, at - 1) && !opensPhrase(scene, words, at - 1)) at--;
  return at;
}

/** How soon after its first word a phrase must name an event to be a clause of its own. */
const nearPhrase = 6;

/** A phrase of time or purpose ends the clause only where the next event stands in it. */
function forwardTo(scene: Scene, words: EventWords, last: number, end: number, next: number): number {
  let at = last;
  while (
    at < end &&
    !divides(scene, words, at) &&
    !(next < end && at < next && next - at <= nearPhrase && opensPhrase(scene, words, at))
  )
    at++;
  return at;
}

/** Where the objects of a trigger end: at a comma that opens no list, or where the next trigger has a subject of its own. */
function objectEnd(scene: Scene, words: EventWords, triggers: Trigger[], k: number, last: number): number {
  const trigger = triggers[k]!;
  const comma = commaAfter(scene, words, trigger.last, last);
  const next = triggers[k + 1];
  if (!next || next.first >= comma) return comma;
  const own = ownSubject(scene, words, trigger.last, next.first);
  if (own >= 0) return own >= trigger.last ? own : next.first; // "kêu gọi A và B giúp": objects of one, doers of the other
  const joint = jointBefore(scene, trigger.last, next.first);
  return joint >= 0 ? joint : comma;
}

/** "… và sẽ ký": the word right before a trigger, adverbs aside, that joins it to the one before; -1 where none does. */
export function jointBefore(scene: Scene, from: number, next: number): number {
  for (let at = next - 1; at >= Math.max(from, next - adverbs - 1); at--) {
    if (isJoint(scene, at)) return at;
    if (isInMention(scene, at)) return -1;
  }
  return -1;
}

/** How many words may stand between the word that joins two events and the second of them. */
const adverbs = 2;

/** The first comma, outside of names, times and lists. */
function commaAfter(scene: Scene, words: EventWords, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    if (scene.text.tokens[at]!.key !== "," || isInMention(scene, at) || scene.timeAt[at]! >= 0) continue;
    if (!isList(scene, at) && !isPhrase(scene, words, at + 1) && !listsOn(scene, words, at + 1)) return at;
  }
  return last;
}

/** ", trong đó có Nga": goes on with those among the objects. */
const listsOn = ({ text: { tokens } }: Scene, words: EventWords, at: number): boolean =>
  words.listsOn.has(`${tokens[at]?.key} ${tokens[at + 1]?.key}`);

/** ", đến Việt Nam và Indonesia" goes on with the objects. */
const isPhrase = (scene: Scene, words: EventWords, at: number): boolean =>
  words.prepositions[scene.text.tokens[at]?.key ?? ""] !== undefined &&
  (scene.timeAt[at + 1] ?? -1) < 0 &&
  mentionsIn(scene, at + 1, at + 10)[0]?.from === at + 1;

function isList(scene: Scene, comma: number): boolean {
  if (isPlainList(scene, comma)) return true;
  const next = mentionsIn(scene, comma + 1, comma + 12)[0];
  if (!next || next.from > comma + 1) return false;
  const after = scene.text.tokens[next.to];
  return !after || happeningsOf(scene.text).afterList.has(after.key);
}

/** "32 cá nhân, tổ chức và 6 doanh nghiệp": a word or three, and a joint. */
function isPlainList(scene: Scene, comma: number): boolean {
  const after = scene.text.tokens.slice(comma + 1, comma + 5);
  const joint = after.findIndex((token) => token.key !== "," && happeningsOf(scene.text).joints.has(token.key));
  return joint > 0 && after.slice(0, joint).every((token) => token.shape === "lower");
}

/** "…, và Việt Nam có tranh chấp": where a new subject begins before the next trigger; -1 where there is none. */
export function ownSubject(scene: Scene, words: EventWords, from: number, next: number): number {
  for (let at = next - 1; at >= from; at--) {
    if (!isJoint(scene, at)) continue;
    const subject = mentionsIn(scene, at + 1, next)[0];
    return subject && subject.from - at <= 3 && next - subject.to <= 5 ? listStart(scene, words, from, at) : -1;
  }
  return -1;
}

/** Whether a token joins two subjects, or two events; "giữa A và B" is neither. */
export function isJoint(scene: Scene, at: number): boolean {
  const { joints, between } = happeningsOf(scene.text);
  if (!joints.has(scene.text.tokens[at]!.key)) return false;
  for (let back = at - 1; back >= Math.max(0, at - reachOfBetween); back--) {
    const { key } = scene.text.tokens[back]!;
    if (between.has(key)) return false;
    if (joints.has(key)) return true;
  }
  return true;
}

/** How many words the first of two may have. */
const reachOfBetween = 10;

/** "…, A và B ký", "kêu gọi A và B giúp": the token before the first of those who do it together. */
function listStart(scene: Scene, words: EventWords, from: number, joint: number): number {
  let start = joint;
  for (;;) {
    const other = mentionsIn(scene, from, start).at(-1);
    const before = other ? other.from - 1 : -1;
    if (!other || other.to < start || before < from - 1) return start;
    if (isJoint(scene, before)) start = before;
    else return words.prepositions[scene.text.tokens[before]?.key ?? ""] ? start : before;
  }
}
