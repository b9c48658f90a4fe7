import type { EventWords } from "../../languages/events.ts";
import type { Attribution, Participant, Role } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { quoteOf, tokenAt } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Scene } from "../scene.ts";
import type { Clause } from "./clause.ts";
import { apart, type Part, passiveAt, roleBefore, roleBehind } from "./role.ts";
import { hostsOf, isAtSaying, isOwnDeed, namedIn, speaker, subjectBefore, subjectsOf, takesPart } from "./subject.ts";
import type { Trigger } from "./trigger.ts";

/** Who takes part: those before the trigger, those behind it, and whose words they are where it has no subject. */
export function participantsOf(
  scene: Scene,
  words: EventWords,
  trigger: Trigger,
  clause: Clause,
  said: Attribution | undefined,
): Participant[] {
  const passive = passiveAt(scene, words, clause, trigger);
  const objects = objectsOf(scene, words, trigger, clause, passive);
  const doing = doers(scene, words, trigger, clause, said, passive > 0, objects);
  const visitor = doing.some((mention) => mention.type === "person");
  const subjects = doing.flatMap((mention) => partOf(mention, roleBefore(mention, passive, trigger, visitor)));
  const found = apart(subjects, objects, trigger).map((part) => toParticipant(scene, part));
  if (subjects.length === 0 && !passive && said?.source && isOwnDeed(scene, words, trigger, said)) {
    found.unshift({ ...speaker(said), role: eventTypes[trigger.type].before });
  }
  if (passive && said?.source && isAnnounced(trigger, found, said))
    found.unshift({ ...speaker(said), role: eventTypes[trigger.type].before });
  return unique(found);
}

/** "Nga thông báo hai nhà ngoại giao Séc bị trục xuất": what a state says is done to another it does itself. */
function isAnnounced({ type }: Trigger, found: Participant[], { source, cue }: Attribution): boolean {
  const { before, behind } = eventTypes[type];
  const state = stateOf(source?.entity);
  if (type !== "sanction" || !cue || state === "" || found.some(({ role }) => role === before)) return false;
  return (
    found.some(({ role, entity }) => role === behind && entity !== null) &&
    found.every(({ entity }) => stateOf(entity) !== state)
  );
}

/** The code of a state, its government or one of its bodies; "" for others. */
const stateOf = (entity: string | null | undefined): string =>
  /^(?:country|gov):([A-Z]{2})$/u.exec(entity ?? "")?.[1] ??
  /^org:([a-z]{2}):/u.exec(entity ?? "")?.[1]?.toUpperCase() ??
  "";

/** Those before the trigger. A noun that names its own doer, "chuyến thăm của X", "a visit by X", has none. */
function doers(
  scene: Scene,
  words: EventWords,
  trigger: Trigger,
  clause: Clause,
  said: Attribution | undefined,
  passive: boolean,
  objects: Part[],
): Mention[] {
  const { before, behind } = eventTypes[trigger.type];
  if (trigger.rule.value.noun && before !== behind && objects.some(({ role }) => role === before)) return [];
  const own = subjectsOf(scene, words, clause, trigger);
  if (own.length > 0 || passive) return own;
  if (said?.source && isAtSaying(scene, trigger, clause, said)) return speakersOf(scene, said);
  const hosts = hostsOf(scene, trigger, clause);
  return hosts.length > 0 ? hosts : subjectBefore(scene, trigger, clause, said);
}

/** Those named as the source of what is said. */
const speakersOf = (scene: Scene, { source }: Attribution): Mention[] =>
  namedIn(scene, tokenAt(scene.text, source!.start), tokenAt(scene.text, source!.end)).filter(takesPart);

/** Those behind the trigger. */
function objectsOf(scene: Scene, words: EventWords, trigger: Trigger, clause: Clause, passive: number): Part[] {
  return namedIn(scene, trigger.first, Math.max(clause.end, trigger.last))
    .filter((mention) => takesPart(mention) || trigger.type === "coverage")
    .flatMap((mention) => partOf(mention, roleBehind(scene, words, mention, passive, trigger)));
}

const partOf = (mention: Mention, role: Role | null): Part[] => (role ? [{ mention, role }] : []);

const toParticipant = (scene: Scene, { mention, role }: Part): Participant => ({
  ...quoteOf(scene.text, mention.from, mention.to),
  role,
  entity: mention.entity,
});

/** Each entity once in each role. */
function unique(participants: Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ role, entity, text }) => {
    const key = `${role} ${entity ?? text}`;
    return !seen.has(key) && seen.add(key);
  });
}
