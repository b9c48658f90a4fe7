import type { EventWords } from "../../languages/events.ts";
import type { Attribution, EventType, Participant } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { tokenAt } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { type Clause, jointBefore, ownSubject } from "./clause.ts";
import { happeningsOf, type Trigger } from "./trigger.ts";

/**
 * The outermost mentions in tokens [first, last); a state in a person's title is part of the title, and what stands in
 * brackets is an aside.
 */
export function namedIn(scene: Scene, first: number, last: number): Mention[] {
  const named = outOfBrackets(scene, mentionsIn(scene, first, last), first, last);
  const titled = named.filter(
    ({ type, from, to, first: start, last: end }) => type === "person" && (from < start || to > end),
  );
  return named.filter(
    (inner) => !titled.some((outer) => outer !== inner && outer.from <= inner.first && inner.last <= outer.to),
  );
}

function outOfBrackets({ text: { tokens } }: Scene, mentions: Mention[], first: number, last: number): Mention[] {
  if (mentions.length === 0) return mentions;
  const aside = new Set<Mention>();
  let open = -1;
  for (let at = first; at < last; at++) {
    if (tokens[at]!.key === "(") open = at;
    if (tokens[at]!.key !== ")" || open < 0) continue;
    for (const mention of mentions) if (open < mention.from && mention.to <= at) aside.add(mention);
    open = -1;
  }
  return mentions.filter((mention) => !aside.has(mention));
}

/** What can take part in an event. */
export const takesPart = (mention: Mention): boolean => mention.type !== "agreement" && mention.type !== "outlet";

/** Those before the trigger; where another trigger stands between, only a subject of its own, else the shared one. */
export function subjectsOf(scene: Scene, words: EventWords, clause: Clause, trigger: Trigger): Mention[] {
  const { before } = clause;
  const outlets = trigger.type === "coverage";
  const within = (first: number, last: number) =>
    namedIn(scene, first, last).filter((mention) => (outlets ? mention.type === "outlet" : takesPart(mention)));
  if (outlets)
    return within(scene.text.sentences[scene.text.tokens[trigger.first]!.sentence]!.first, trigger.first).slice(-1);
  if (!before) return within(clause.first, trigger.first);
  const own = ownSubject(scene, words, before.last, trigger.first);
  if (own >= 0) return within(own + 1, trigger.first);
  const between = within(before.last, trigger.first);
  const shared = within(clause.first, before.first);
  const joined = jointBefore(scene, before.last, trigger.first) >= 0;
  const apart = joined && within(trigger.last, Math.max(clause.end, trigger.last)).length > 0;
  return apart && shared.length > 0 ? shared : [...shared, ...between]; // "trục xuất người Séc và trừng phạt Mỹ"
}

/** What a subject can be at, though it is not told as his deed. */
const attended = new Set<EventType>(["visit", "meeting", "conference", "exercise"]);

/** A noun that nobody is told to do or to be at; "tổ chức tập trận" and "trong chuyến thăm" have a subject. */
function isBare(scene: Scene, { rule, first, type }: Trigger): boolean {
  if (!rule.value.noun) return false;
  const { leads, counts, phrase } = happeningsOf(scene.text);
  const { tokens } = scene.text;
  let at = first - 1;
  while (at > 0 && first - at <= mostCounts && counts.has(tokens[at]!.key)) at--;
  const one = tokens[at]?.key ?? "";
  if (phrase.has(one) && !attended.has(type)) return true;
  return !leads.has(one) && !leads.has(`${tokens[at - 1]?.key} ${one}`);
}

/** How many words may stand between a noun and what leads it. */
const mostCounts = 3;

/** Who can do something. */
const deeds = new Set<Mention["type"]>(["person", "organization", "country", "government", "bloc"]);

/** "…, nơi ông Morrison sẽ công bố …": a verb without a subject has that of the sentence, as far as one voice speaks. */
export function subjectBefore(
  scene: Scene,
  trigger: Trigger,
  clause: Clause,
  said: Attribution | undefined,
): Mention[] {
  if (isBare(scene, trigger) || trigger.type === "coverage") return [];
  const { first } = scene.text.sentences[scene.text.tokens[trigger.first]!.sentence]!;
  const from = Math.max(first, said ? tokenAt(scene.text, said.content.start) : 0);
  return namedIn(scene, from, clause.first)
    .filter((mention) => deeds.has(mention.type))
    .slice(0, 1);
}

/** "Tại hội nghị ở Tokyo, Thủ tướng A và Thủ tướng B …": who does what the sentence tells takes part in where it begins. */
export function hostsOf(scene: Scene, trigger: Trigger, clause: Clause): Mention[] {
  const { first } = scene.text.sentences[scene.text.tokens[trigger.first]!.sentence]!;
  const opens = trigger.rule.value.noun && trigger.first - first <= 4 && scene.text.tokens[clause.end]?.key === ",";
  const hosts: Mention[] = [];
  if (!opens || eventTypes[trigger.type].before !== "party") return hosts;
  for (const mention of namedIn(scene, clause.end + 1, clause.last)) {
    const joined = hosts.length === 0 ? clause.end : hosts.at(-1)!.to;
    if (!deeds.has(mention.type) || mention.from > joined + 1) break;
    hosts.push(mention);
  }
  return hosts;
}

/** "Nga tuyên bố sẽ rút quân": what is said begins with the deed, or tells it of oneself, and its doer is who says it. */
export function isOwnDeed(scene: Scene, words: EventWords, trigger: Trigger, said: Attribution): boolean {
  if (isBare(scene, trigger) || eventTypes[trigger.type].before === "subject") return false;
  const first = tokenAt(scene.text, said.content.start);
  const opens = trigger.first - first <= 3 || words.auxiliaries.has(scene.text.tokens[first]?.key ?? "");
  const before = scene.text.tokens.slice(Math.max(0, trigger.first - 6), trigger.first);
  return opens || before.some((token) => words.self.has(token.key));
}

/** "Ông Lâm nhấn mạnh hợp tác với Lào trong chuyến thăm": a saying at an event is told of one who is there. */
export function isAtSaying(scene: Scene, { rule, type, first }: Trigger, clause: Clause, said: Attribution): boolean {
  const opens = happeningsOf(scene.text).phrase.has(scene.text.tokens[clause.first - 1]?.key ?? "");
  const from = tokenAt(scene.text, said.content.start);
  return (
    rule.value.noun === true && attended.has(type) && opens && first - clause.first <= mostCounts && clause.first > from
  );
}

/** Whoever is said to have said it. */
export function speaker(said: Attribution): Omit<Participant, "role"> {
  const { start, end, text, entity } = said.source!;
  return { start, end, text, entity };
}
