import type { EventWords, StatusRule } from "../../languages/events.ts";
import type { Attribution, EventType, Status } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { bestRuleAt, indexRules, type RuleIndex } from "../../text/pattern.ts";
import { tokenAt } from "../../text/text.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { type Clause, jointBefore } from "./clause.ts";
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
  previous: Standing | undefined,
): Standing {
  if (previous?.negated && isAlternative(scene, words, trigger, clause)) return previous;
  if (trigger.rule.value.settled) return { status: "happened", negated: false, said: true };
  const own = eventTypes[trigger.type].status;
  const opening = scene.text.tokens[clause.first - 1]?.key ?? "";
  const before = wordBefore(scene, words, trigger, clause);
  const noun = trigger.rule.value.noun || isNominal(scene, words, trigger);
  const beside = trigger.rule.value.noun ? null : ofCue(scene, words, trigger, clause, said);
  const denied = beside === "not" && (before === "happened" || before === "ongoing");
  const word = (denied ? beside : before) ?? beside ?? (noun ? aroundNoun(scene, words, trigger, clause) : null);
  if (isDeniedDeed(scene, words, trigger, clause) && (!word || word === "happened"))
    return { status: "denied", negated: true, said: true };
  if (!word && isProgressive(scene, words, trigger)) return { status: "ongoing", negated: false, said: true };
  if (!word && words.purpose.has(opening) && isAim(trigger, clause, noun))
    return { status: aimOf(scene, words, clause), negated: false, said: true };
  if (!word) return { status: trigger.rule.value.status ?? own, negated: false, said: false };
  if (word === "not") return { status: "denied", negated: true, said: true };
  if (word === "happened" && noun && eventTypes[trigger.type].state) return { status: own, negated: false, said: true };
  const ahead = trigger.rule.value.status === "expected" || trigger.rule.value.status === "planned";
  if (word === "happened" && ahead) return { status: trigger.rule.value.status!, negated: false, said: true };
  if (word === "requested" && speechActs.has(trigger.type)) return { status: "happened", negated: false, said: true };
  const past = word === "ongoing" && passing.has(trigger.type) && words.while.has(opening);
  if (past) return { status: "happened", negated: false, said: true };
  const hangs = (word === "planned" || word === "expected") && isOnCondition(scene, words, clause);
  return { status: hangs ? "possible" : word, negated: false, said: true };
}

/** "Chưa có kế hoạch ký hay thăm": what is said of the first deed holds for the second. */
function isAlternative(scene: Scene, { alternatives }: EventWords, { first }: Trigger, { before }: Clause): boolean {
  const joint = before ? jointBefore(scene, before.last, first) : -1;
  return joint >= 0 && alternatives.has(scene.text.tokens[joint]!.key);
}

/** "Việc ký", "quá trình rút quân": a deed told as a thing. */
const isNominal = ({ text: { tokens } }: Scene, { nominal }: EventWords, { first }: Trigger): boolean =>
  nominal.has(tokens[first]!.key) || nominal.has(tokens[first - 1]?.key ?? "");

/** "Nếu …, Nga sẽ đáp trả": what hangs on a condition at the head of its sentence. */
function isOnCondition({ text }: Scene, { conditions }: EventWords, clause: Clause): boolean {
  const { first } = text.sentences[text.tokens[clause.first]!.sentence]!;
  return conditions.has(text.tokens[first]!.key);
}

/** What one does to an end: "dự kiến chi … để nâng cấp" is as far as the spending is. */
function aimOf(scene: Scene, words: EventWords, clause: Clause): Status {
  const from = scene.text.sentences[scene.text.tokens[clause.first]!.sentence]!.first;
  const told = wordsIn(scene, words, Math.max(from, clause.first - reachOfAim), clause.first - 1);
  const word = nearestLast(told);
  return word === "expected" || word === "possible" || word === "requested" ? word : "planned";
}

const isComma = ({ key }: { key: string }): boolean => key === ",";

/** How many words before "để" may tell how far it is. */
const reachOfAim = 15;

/** The word of status before a trigger that is its own: not one of another verb before a comma, nor far from a noun. */
function wordBefore(scene: Scene, words: EventWords, trigger: Trigger, clause: Clause): Word | null {
  const { tokens } = scene.text;
  const noun = trigger.rule.value.noun === true;
  const linking = ({ key }: { key: string }) => words.counts.has(key) || words.leads.has(key);
  const found = wordsIn(scene, words, clause.first, trigger.first).filter(({ word, last }) => {
    const between = tokens.slice(last, trigger.first);
    if (speechActs.has(trigger.type) && !noun) return between.length <= reachOfNot && !between.some(isComma);
    if (word === "ongoing" || word === "happened") return !between.some(isComma);
    if (noun && (word === "not" || word === "requested")) return between.every(linking);
    return word !== "not" || between.length <= reachOfNot;
  });
  return nearestLast(found);
}

/** How soon after "để" a deed must stand to be what is aimed at. */
const nearAim = 3;

/** "Nhằm ngăn Nga" is an aim; the blast in "để điều tra vụ nổ" is none, nor what is told further on. */
const isAim = ({ first, type }: Trigger, clause: Clause, noun: boolean): boolean =>
  !speechActs.has(type) &&
  !(noun && clause.before) &&
  (!suffered.has(type) || (!noun && first - clause.first <= nearAim));

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
  return word === "not" && (speechActs.has(trigger.type) || jointBefore(scene, clause.first, trigger.first) >= 0)
    ? null
    : word;
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
  const told = wordsIn(scene, words, trigger.last, nextSubject(scene, clause)).filter(
    ({ word, last }) => (word !== "not" && word !== "ongoing") || words.occurs.has(scene.text.tokens[last]?.key ?? ""),
  );
  const behind = nearestFirst(told);
  if (behind) return behind;
  const { first, last } = scene.text.sentences[scene.text.tokens[trigger.first]!.sentence]!;
  if (trigger.rule.value.status || clause.first === first || eventTypes[trigger.type].state) return null;
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

/** The last word, with those that stand right before it. */
function nearestLast(found: Found[]): Word | null {
  let begin = found.length - 1;
  while (begin > 0 && found[begin]!.first - found[begin - 1]!.last <= 1) begin--;
  return strength.find((word) => found.slice(Math.max(0, begin)).some((each) => each.word === word)) ?? null;
}
