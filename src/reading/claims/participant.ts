import type { EventWords } from "../../languages/events.ts";
import type { Attribution, Participant, Role } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { quoteOf, tokenAt } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { type Clause, jointBefore, ownSubject } from "./clause.ts";
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
  const own = subjectsOf(scene, words, clause, trigger);
  const subjects = own.length > 0 || passive ? own : subjectBefore(scene, trigger, clause, said);
  const visitor = subjects.some((mention) => mention.type === "person");
  const found = [
    ...subjects.map((mention) =>
      toParticipant(scene, mention, roleBefore(mention, passive, trigger, before, behind, visitor)),
    ),
    ...objectsOf(scene, words, trigger, clause, passive, before, behind),
  ];
  if (subjects.length === 0 && !passive && said?.source && isOwnDeed(scene, words, trigger, said)) {
    found.unshift({ ...speaker(said), role: before });
  }
  return unique(
    found.some(({ role }) => role !== "place") ? found : [...found, ...hostsOf(scene, trigger, clause, before)],
  );
}

/** "Tại hội nghị ở Tokyo, Thủ tướng A và Thủ tướng B …": who does what the sentence tells takes part in where it begins. */
function hostsOf(scene: Scene, trigger: Trigger, clause: Clause, role: Role): Participant[] {
  const { first } = scene.text.sentences[scene.text.tokens[trigger.first]!.sentence]!;
  const opens = trigger.rule.value.noun && trigger.first - first <= 4 && scene.text.tokens[clause.end]?.key === ",";
  if (!opens || role !== "party") return [];
  const hosts: Mention[] = [];
  const named = mentionsIn(scene, clause.end + 1, clause.last);
  const inTitle = (inner: Mention) =>
    named.some((outer) => outer !== inner && outer.from <= inner.first && inner.last <= outer.to);
  for (const mention of named.filter((each) => !inTitle(each))) {
    const joined = hosts.length === 0 ? clause.end : hosts.at(-1)!.to;
    if (!deeds.has(mention.type) || mention.from > joined + 1) break;
    hosts.push(mention);
  }
  return hosts.map((mention) => toParticipant(scene, mention, role));
}

/** "Nga tuyên bố sẽ rút quân": what is said begins with the deed, or tells it of oneself, and its doer is who says it. */
const isOwnDeed = (scene: Scene, words: EventWords, trigger: Trigger, said: Attribution): boolean => {
  if (trigger.rule.value.noun || eventTypes[trigger.type].before !== "actor") return false;
  const opens = trigger.first - tokenAt(scene.text, said.content.start) <= 6;
  const before = scene.text.tokens.slice(Math.max(0, trigger.first - 6), trigger.first);
  return opens || before.some((token) => words.self.has(token.key));
};

function speaker(said: Attribution): Omit<Participant, "role"> {
  const { start, end, text, entity } = said.source!;
  return { start, end, text, entity };
}

const takesPart = (mention: Mention): boolean => mention.type !== "agreement" && mention.type !== "outlet";

/** Those before the trigger; where another trigger stands between, only a subject of its own, else the shared one. */
function subjectsOf(scene: Scene, words: EventWords, clause: Clause, trigger: Trigger): Mention[] {
  const { before } = clause;
  const outlets = trigger.type === "coverage";
  const within = (first: number, last: number) =>
    mentionsIn(scene, first, last).filter((mention) => (outlets ? mention.type === "outlet" : takesPart(mention)));
  if (!before) return within(clause.first, trigger.first);
  const own = ownSubject(scene, words, before.last, trigger.first);
  if (own >= 0) return within(own + 1, trigger.first);
  const between = within(before.last, trigger.first);
  const shared = within(clause.first, before.first);
  const joined = jointBefore(scene, before.last, trigger.first) >= 0;
  const apart = joined && within(trigger.last, Math.max(clause.end, trigger.last)).length > 0;
  return apart && shared.length > 0 ? shared : [...shared, ...between]; // "trục xuất người Séc và trừng phạt Mỹ"
}

const deeds = new Set<Mention["type"]>(["person", "organization", "country", "government", "bloc"]);

/** "…, nơi ông Morrison sẽ công bố …": a verb without a subject has that of the sentence, as far as one voice speaks. */
function subjectBefore(scene: Scene, trigger: Trigger, clause: Clause, said: Attribution | undefined): Mention[] {
  if (trigger.rule.value.noun || trigger.type === "coverage") return [];
  const { first } = scene.text.sentences[scene.text.tokens[trigger.first]!.sentence]!;
  const from = Math.max(first, said ? tokenAt(scene.text, said.content.start) : 0);
  return mentionsIn(scene, from, clause.first)
    .filter((mention) => deeds.has(mention.type))
    .slice(0, 1);
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
  return mentionsIn(scene, trigger.first, Math.max(clause.end, trigger.last))
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
