import type { EventWords, StatusRule } from "../../languages/events.ts";
import type { Attribution, EventType, Status } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { bestRuleAt, indexRules, type RuleIndex } from "../../text/pattern.ts";
import { tokenAt } from "../../text/text.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import type { Clause } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

type Word = Status | "not";
interface Found {
  first: number;
  last: number;
  word: Word;
}

/** Status and negation, and whether the text said so in words or the type's own status was taken. */
export interface Standing {
  status: Status;
  negated: boolean;
  said: boolean;
}

const indexes = new Map<EventWords, RuleIndex<StatusRule>>();

function indexOf(words: EventWords): RuleIndex<StatusRule> {
  const index = indexes.get(words) ?? indexRules(words.statuses, (rule) => rule.pattern);
  indexes.set(words, index);
  return index;
}

/** Words of status next to each other are read together, the least certain first: "có thể sẽ" is possible. */
const strength: Word[] = [
  "not",
  "cancelled",
  "postponed",
  "possible",
  "requested",
  "expected",
  "planned",
  "ongoing",
  "happened",
];

/** What the text presents the event of a trigger as: by the words before it, behind a noun, or at the head of the sentence. */
export function statusOf(
  scene: Scene,
  words: EventWords,
  trigger: Trigger,
  clause: Clause,
  said: Attribution | undefined,
): Standing {
  if (trigger.rule.value.settled) return { status: "happened", negated: false, said: true };
  const own = eventTypes[trigger.type].status;
  const opening = scene.text.tokens[clause.first - 1]?.key ?? "";
  const before = nearest(wordsIn(scene, words, clause.first, trigger.first), trigger.first);
  const noun = trigger.rule.value.noun || words.nominal.has(scene.text.tokens[trigger.first]!.key);
  const beside = trigger.rule.value.noun ? null : ofCue(scene, words, trigger, clause, said);
  const denied = beside === "not" && (before === "happened" || before === "ongoing");
  const word = (denied ? beside : before) ?? beside ?? (noun ? aroundNoun(scene, words, trigger, clause) : null);
  if (isDeniedDeed(scene, words, trigger, clause) && (!word || word === "happened"))
    return { status: "denied", negated: true, said: true };
  if (!word && isProgressive(scene, words, trigger)) return { status: "ongoing", negated: false, said: true };
  if (!word && words.purpose.has(opening) && isAim(trigger, clause, noun))
    return { status: "planned", negated: false, said: true };
  if (!word) return { status: trigger.rule.value.status ?? own, negated: false, said: false };
  if (word === "not") return { status: "denied", negated: true, said: true };
  if (word === "happened" && noun && eventTypes[trigger.type].state) return { status: own, negated: false, said: true };
  const ahead = trigger.rule.value.status === "expected" || trigger.rule.value.status === "planned";
  if (word === "happened" && ahead) return { status: trigger.rule.value.status!, negated: false, said: true };
  if (word === "requested" && speechActs.has(trigger.type)) return { status: "happened", negated: false, said: true };
  const past = word === "ongoing" && passing.has(trigger.type) && words.while.has(opening);
  return { status: past ? "happened" : word, negated: false, said: true };
}

/** How soon after "để" a deed must stand to be what is aimed at. */
const nearAim = 3;

/** "Nhằm ngăn Nga" is an aim; the blast in "để điều tra vụ nổ" is none, nor what is told further on. */
const isAim = ({ first, type }: Trigger, clause: Clause, noun: boolean): boolean =>
  !speechActs.has(type) && (!suffered.has(type) || (!noun && first - clause.first <= nearAim));

/** What nobody plans by its name. */
const suffered = new Set<EventType>(["incident", "dispute"]);

/** "Mỹ kêu gọi" Nga rút quân, "Nga phủ nhận" việc ký: what the word of saying makes of the deed that it brings. */
function ofCue(scene: Scene, words: EventWords, trigger: Trigger, clause: Clause, said: Attribution | undefined) {
  if (!said?.cue || clause.before || clause.first !== tokenAt(scene.text, said.content.start)) return null;
  const { start, end } = said.cue;
  const last = tokenAt(scene.text, end - 1) + 1;
  const found = wordsIn(scene, words, tokenAt(scene.text, start), trigger.first);
  const ending = found.filter((each) => each.first < clause.first && each.last >= last);
  const word = strength.find((each) => ending.some((one) => one.word === each)) ?? null;
  return word === "not" && speechActs.has(trigger.type) ? null : word;
}

function isProgressive({ text }: Scene, { progressive }: EventWords, { first }: Trigger): boolean {
  if (!progressive || first === 0) return false;
  return (
    progressive.auxiliaries.has(text.tokens[first - 1]!.key) && text.tokens[first]!.key.endsWith(progressive.ending)
  );
}

/** What goes on when something else happens, and is over when that is told. */
const passing = new Set<EventType>(["exercise", "incident", "visit"]);

const speechActs = new Set<EventType>(["request", "rejection", "accusation", "commitment", "coverage"]);

/** "Nga bác bỏ tấn công mạng": what is rejected is denied. */
const isDeniedDeed = (scene: Scene, words: EventWords, trigger: Trigger, { before }: Clause): boolean =>
  before?.type === "rejection" &&
  words.denies.has(scene.text.tokens[before.first]!.key) &&
  !speechActs.has(trigger.type) &&
  trigger.first - before.last <= 12 &&
  mentionsIn(scene, before.last, trigger.first).length === 0;

function aroundNoun(scene: Scene, words: EventWords, trigger: Trigger, clause: Clause): Word | null {
  const behind = nearestFirst(wordsIn(scene, words, trigger.last, nextSubject(scene, clause)));
  if (behind) return behind;
  const { first, last } = scene.text.sentences[scene.text.tokens[trigger.first]!.sentence]!;
  if (trigger.rule.value.status || clause.first === first) return null;
  const sentence = wordsIn(scene, words, first, Math.min(last, trigger.first))[0]?.word ?? null;
  return sentence === "not" || sentence === "requested" ? null : sentence;
}

function wordsIn(scene: Scene, words: EventWords, from: number, to: number): Found[] {
  const index = indexOf(words);
  const found: Found[] = [];
  for (let at = from; at < to; ) {
    const match = bestRuleAt(index, scene.text.tokens, at);
    const word = match?.rule.value;
    if (match && word) found.push({ first: at, last: match.last, word });
    at = match?.last ?? at + 1;
  }
  return found;
}

/** Where, after the objects of a noun, somebody else is named: what follows is told of them. */
function nextSubject(scene: Scene, clause: Clause): number {
  return mentionsIn(scene, clause.end, clause.last).find((mention) => mention.type !== "place")?.from ?? clause.last;
}

/** The first word, with those that stand right behind it: "đã bị hoãn" is postponed. */
function nearestFirst(found: Found[]): Word | null {
  let end = 0;
  while (end < found.length && (end === 0 || found[end]!.first - found[end - 1]!.last <= 1)) end++;
  return strength.find((word) => found.slice(0, end).some((each) => each.word === word)) ?? null;
}

/** How many words off a negation still holds for an event. */
const reachOfNot = 3;

/** The word next to the trigger, with those that stand right before it. */
function nearest(all: Found[], trigger: number): Word | null {
  const found = all.filter(({ word, last }) => word !== "not" || trigger - last <= reachOfNot);
  const chain = found.splice(-1);
  while (chain.length > 0 && found.length > 0 && chain[0]!.first - found.at(-1)!.last <= 1) chain.unshift(found.pop()!);
  return strength.find((word) => chain.some((each) => each.word === word)) ?? null;
}
