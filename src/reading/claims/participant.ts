import type { EventWords } from "../../languages/events.ts";
import type { Attribution, Participant, Role } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { quoteOf } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Scene } from "../scene.ts";
import type { Clause } from "./clause.ts";
import { hostsOf, isOwnDeed, namedIn, speaker, subjectBefore, subjectsOf, takesPart } from "./subject.ts";
import type { Trigger } from "./trigger.ts";

/** Who takes part: those before the trigger, those behind it, and whose words they are where it has no subject. */
export function participantsOf(
  scene: Scene,
  words: EventWords,
  trigger: Trigger,
  clause: Clause,
  said: Attribution | undefined,
): Participant[] {
  const { before, behind } = eventTypes[trigger.type];
  const passive = passiveAt(scene, words, clause, trigger);
  const objects = objectsOf(scene, words, trigger, clause, passive, before, behind);
  const subjects = doers(scene, words, trigger, clause, said, passive > 0, objects);
  const visitor = subjects.some((mention) => mention.type === "person");
  const found = subjects.map((mention) =>
    toParticipant(scene, mention, roleBefore(mention, passive, trigger, before, behind, visitor)),
  );
  if (found.length === 0 && !passive && said?.source && isOwnDeed(scene, words, trigger, said)) {
    found.push({ ...speaker(said), role: before });
  }
  return unique([...found, ...objects]);
}

/** Those before the trigger. A noun that names its own doer, "chuyến thăm của X", "a visit by X", has none. */
function doers(
  scene: Scene,
  words: EventWords,
  trigger: Trigger,
  clause: Clause,
  said: Attribution | undefined,
  passive: boolean,
  objects: Participant[],
): Mention[] {
  const { before, behind } = eventTypes[trigger.type];
  if (trigger.rule.value.noun && before !== behind && objects.some(({ role }) => role === before)) return [];
  const own = subjectsOf(scene, words, clause, trigger);
  if (own.length > 0 || passive) return own;
  const hosts = hostsOf(scene, trigger, clause);
  return hosts.length > 0 ? hosts : subjectBefore(scene, trigger, clause, said);
}

/** The word of a passive between subject and trigger: "bị", "was … by". */
function passiveAt(scene: Scene, words: EventWords, clause: Clause, trigger: Trigger): number {
  for (let at = trigger.first; at >= Math.max(clause.first, trigger.first - 8); at--) {
    if (words.passive.has(scene.text.tokens[at]!.key)) return at + 1;
  }
  return 0;
}

function roleBefore(
  mention: Mention,
  passive: number,
  trigger: Trigger,
  before: Role,
  behind: Role,
  visitor: boolean,
): Role {
  if (mention.type === "place" && trigger.type !== "incident") return "place";
  if (trigger.type === "visit" && mention.type !== "person" && visitor) return "target";
  if (mention.type === "equipment" && !passive) return "instrument";
  if (!passive || before === behind) return before;
  return mention.first >= passive - 1 ? before : behind;
}

function objectsOf(
  scene: Scene,
  words: EventWords,
  trigger: Trigger,
  clause: Clause,
  passive: number,
  before: Role,
  behind: Role,
): Participant[] {
  return namedIn(scene, trigger.first, Math.max(clause.end, trigger.last))
    .filter((mention) => takesPart(mention) || trigger.type === "coverage")
    .map((mention) =>
      toParticipant(scene, mention, roleBehind(scene, words, mention, passive, before, behind, trigger)),
    );
}

function roleBehind(
  scene: Scene,
  words: EventWords,
  mention: Mention,
  passive: number,
  before: Role,
  behind: Role,
  trigger: Trigger,
): Role {
  const [two, one] = [2, 1].map((back) => scene.text.tokens[mention.from - back]?.key ?? "");
  if (trigger.type === "coverage") return trigger.rule.value.tells ? "target" : behind;
  const preposition = words.prepositions[one!];
  if (mention.type === "place") return trigger.type === "visit" && preposition !== "at" ? "target" : "place";
  if (mention.type === "equipment") return "instrument";
  if (passive && before !== behind && (words.by.has(one!) || words.by.has(two!))) return before; // "by a Chinese ship"
  if (preposition === "at") return trigger.type === "visit" ? "target" : "place";
  if (preposition === "from")
    return trigger.type === "transfer-share" || trigger.type === "transfer" ? "actor" : "place";
  const owns = preposition === "of" && (trigger.rule.value.noun || trigger.type === "transfer-share");
  return owns ? before : behind;
}

const toParticipant = (scene: Scene, mention: Mention, role: Role): Participant => ({
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
