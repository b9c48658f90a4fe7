import type { EventWords } from "../../languages/events.ts";
import type { Participant, Role } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { jointBefore } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

/** A trigger with those found to take part in it. */
export interface Cast {
  trigger: Trigger;
  participants: Participant[];
}

/** How many words may stand between a deed and the word that joins the next to it: "trục xuất các nhà ngoại giao và". */
const longestObject = 7;

/**
 * Of two deeds that are joined, "Nga trục xuất người và trừng phạt Mỹ", the second has the doer of the first where it
 * names none, and the first has the object of the second.
 */
export function shareCasts(scene: Scene, words: EventWords, casts: Cast[]): void {
  for (let k = 1; k < casts.length; k++) {
    const [first, second] = [casts[k - 1]!, casts[k]!];
    if (isReason(scene, words, first.trigger, second.trigger)) second.participants = accusers(first, second);
    if (!areJoined(scene, first.trigger, second.trigger)) continue;
    take(second, "before", first);
    if (isBare(scene, first.trigger, second.trigger)) take(first, "behind", second);
  }
}

function areJoined(scene: Scene, first: Trigger, second: Trigger): boolean {
  const { tokens } = scene.text;
  const same = tokens[first.first]!.sentence === tokens[second.first]!.sentence;
  return same && !second.rule.value.noun && jointBefore(scene, first.last, second.first) >= 0;
}

/** "Mỹ trục xuất người Nga vì cáo buộc can thiệp": an accusation told as the reason of the deed before it. */
function isReason({ text: { tokens } }: Scene, words: EventWords, first: Trigger, second: Trigger): boolean {
  const before = tokens[second.first - 1];
  const same = before?.sentence === tokens[first.first]!.sentence;
  return second.type === "accusation" && same && words.causes.has(before.key);
}

/** Who does the deed accuses whom it is done to. */
function accusers(deed: Cast, { trigger, participants }: Cast): Participant[] {
  const { before, behind } = eventTypes[deed.trigger.type];
  const sides = deed.participants.filter(({ role }) => role === before || (role === behind && undergoing.has(behind)));
  const roles = eventTypes[trigger.type];
  const cast = sides.map((part) => ({ ...part, role: part.role === before ? roles.before : roles.behind }));
  return cast.length > 0 ? cast : participants;
}

/** Nobody is named between the first and what joins them; a comma behind a noun parts them. */
const isBare = (scene: Scene, { last, rule }: Trigger, { first }: Trigger): boolean =>
  first - last <= longestObject &&
  mentionsIn(scene, last, first).length === 0 &&
  !(rule.value.noun && scene.text.tokens[jointBefore(scene, last, first)]!.key === ",");

const doing: ReadonlySet<Role> = new Set(["actor", "party"]);
const undergoing: ReadonlySet<Role> = new Set(["target", "recipient"]);

/** Gives a cast those on one side of another, in its own role, where it has none there. */
function take(to: Cast, side: "before" | "behind", from: Cast): void {
  const [role, theirs] = [eventTypes[to.trigger.type][side], eventTypes[from.trigger.type][side]];
  const roles = side === "before" ? doing : undergoing;
  if (!roles.has(role) || !roles.has(theirs) || to.participants.some((part) => part.role === role)) return;
  const taken = from.participants.filter(
    (part) => part.role === theirs && !to.participants.some(({ entity }) => entity !== null && entity === part.entity),
  );
  const added = taken.map((part) => ({ ...part, role }));
  to.participants = side === "before" ? [...added, ...to.participants] : [...to.participants, ...added];
}
