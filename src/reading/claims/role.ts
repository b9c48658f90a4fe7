import type { EventWords } from "../../languages/events.ts";
import type { EntityType, Role } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Scene } from "../scene.ts";
import type { Clause } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

/** A mention with the part that it plays. */
export interface Part {
  mention: Mention;
  role: Role;
}

/** Where things can be. */
const spaces = new Set<EntityType>(["place", "country", "government", "bloc"]);

/** Behind the word of a passive between subject and trigger: "bị", "was … by"; 0 where there is none of this trigger's own. */
export function passiveAt(scene: Scene, words: EventWords, clause: Clause, trigger: Trigger): number {
  const near = trigger.rule.value.noun ? 1 : 8;
  const from = Math.max(clause.first, clause.before?.last ?? 0, trigger.first - near);
  for (let at = trigger.first; at >= from; at--) {
    const { key } = scene.text.tokens[at]!;
    if (words.passive.has(key) && !words.notPassive.has(`${scene.text.tokens[at - 1]?.key} ${key}`)) return at + 1;
  }
  return 0;
}

/** The part of one named before the trigger; null for a person where only a place can stand. */
export function roleBefore(mention: Mention, passive: number, trigger: Trigger, visitor: boolean): Role | null {
  const { before, behind } = eventTypes[trigger.type];
  if (mention.type === "place" && !(trigger.type === "incident" && passive)) return "place";
  if (trigger.type === "visit" && mention.type !== "person" && visitor) return "target";
  if (mention.type === "equipment" && !passive) return "instrument";
  if (!passive || before === behind || mention.first >= passive - 1) return before;
  return behind === "place" ? inSpace(mention, before) : behind;
}

/** The part of one named behind the trigger; null for a person where only a place can stand. */
export function roleBehind(
  scene: Scene,
  words: EventWords,
  mention: Mention,
  passive: number,
  trigger: Trigger,
): Role | null {
  const { before, behind } = eventTypes[trigger.type];
  const { text } = scene;
  const [three, two, one] = [3, 2, 1].map((back) => text.tokens[mention.from - back]?.key ?? "");
  const preposition = words.prepositions[one!];
  if (mention.type === "place") return trigger.type === "visit" && preposition !== "at" ? "target" : "place";
  if (mention.type === "equipment") return "instrument";
  if (passive && before !== behind && (words.by.has(one!) || words.by.has(two!))) return before; // "by a Chinese ship"
  if (preposition === "at") return trigger.type === "visit" ? "target" : "place";
  if (preposition === "from")
    return trigger.type === "transfer-share" || trigger.type === "transfer" ? "actor" : "place";
  if (preposition === "of" && (words.owned.has(two!) || words.owned.has(`${three} ${two}`))) return behind;
  if (before !== behind && namesSubject(scene, words, trigger, mention)) return before;
  const noun = trigger.rule.value.noun || behind === "place" || (words.ownerLast && mention.from - 1 === trigger.last);
  if (preposition === "of" && (noun || trigger.type === "transfer-share")) return before;
  return behind === "place" ? inSpace(mention, before) : behind;
}

/** "Nhiều nước gửi viện trợ cho Ấn Độ, gồm Nga, Mỹ": the list names those before the word, unless "nước" stands behind it. */
function namesSubject({ text: { tokens } }: Scene, words: EventWords, trigger: Trigger, mention: Mention): boolean {
  let listed = false;
  for (let at = mention.from - 1; at >= trigger.last; at--) {
    const { key } = tokens[at]!;
    if (words.plural.has(key)) return false;
    if (words.opensList.has(key)) listed = true;
  }
  return (
    listed &&
    tokens.slice(Math.max(0, trigger.first - reachOfPlural), trigger.first).some(({ key }) => words.plural.has(key))
  );
}

/** How far before the word those may stand who are listed behind it. */
const reachOfPlural = 10;

/** "Hiện đại hóa quân đội Australia": a body is no place, but whose deed it is. */
const inSpace = ({ type }: Mention, before: Role): Role | null =>
  spaces.has(type) ? "place" : type === "person" ? null : before;

/** How far behind a trigger its direct object may stand: "trục xuất 10 quan chức" Nga. */
const nearObject = 3;

/**
 * Nobody does a thing to himself: of one who would be on both sides, the direct object stands, else the subject. Who is
 * only meant by "họ" or "nước này" stays the subject.
 */
export function apart(subjects: Part[], objects: Part[], trigger: Trigger): Part[] {
  const clash = (a: Part, b: Part) => a.role !== b.role && a.role !== "place" && stateOf(a) === stateOf(b);
  const direct = ({ mention }: Part) => !mention.reference && mention.from - trigger.last <= nearObject;
  const kept = objects.filter((object) => direct(object) || !subjects.some((subject) => clash(object, subject)));
  return [...subjects.filter((subject) => !kept.some((object) => clash(object, subject))), ...kept];
}

/** A state and its government are one. */
const stateOf = ({ mention }: Part): string => mention.entity.replace(/^gov:/u, "country:");
