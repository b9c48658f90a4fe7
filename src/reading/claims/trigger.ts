import type { EventRule, EventWords } from "../../languages/events.ts";
import { languages } from "../../languages/index.ts";
import type { EventType } from "../../model.ts";
import { allRules, indexRules, type RuleIndex } from "../../text/pattern.ts";
import { keysOf, type Text } from "../../text/text.ts";
import { mentionsIn, type Scene } from "../scene.ts";

/** The words that name an event, tokens [first, last). */
export interface Trigger {
  first: number;
  last: number;
  type: EventType;
  rule: EventRule;
}

const indexes = new Map<EventWords, RuleIndex<EventRule>>();

export const happeningsOf = (text: Text): EventWords => (languages[text.language] ?? languages.en!).happenings;

function indexOf(words: EventWords): RuleIndex<EventRule> {
  const index = indexes.get(words) ?? indexRules(words.events, (rule) => rule.pattern);
  indexes.set(words, index);
  return index;
}

/** The events that a text names, in order, none overlapping another. */
export function findTriggers(scene: Scene): Trigger[] {
  const found = allRules(indexOf(happeningsOf(scene.text)), scene.text.tokens).flatMap(({ rule, first, last }) => {
    const { type } = rule.value;
    const trigger = type && { first, last, type, rule };
    if (!trigger || isInBody(scene, first) || isDescription(scene, trigger)) return [];
    return sameSentence(scene, trigger) && fits(scene, trigger) ? [trigger] : [];
  });
  return withoutRepeats(scene, found);
}

/** How often a noun may name an event before it only points back to it. */
const mostMentions = 2;

/** "Vụ nổ" named a third time tells nothing new. */
function withoutRepeats({ text }: Scene, triggers: Trigger[]): Trigger[] {
  const named = new Map<string, number>();
  return triggers.filter(({ rule, first, last, type }) => {
    if (!rule.value.noun) return true;
    const key = `${type} ${text.tokens.slice(first, last).at(-1)!.key}`;
    named.set(key, (named.get(key) ?? 0) + 1);
    return named.get(key)! <= mostMentions;
  });
}

const describable = new Set<EventType>(["transfer", "rule-change", "exercise", "incident", "aid", "appointment"]);

/** "Hiệp định chuyển giao thiết bị" tells of no transfer: the words say what the thing is for. */
function isDescription({ text }: Scene, { first, type }: Trigger): boolean {
  if (!describable.has(type) || text.tokens[first - 1]?.sentence !== text.tokens[first]!.sentence) return false;
  const [two, one] = text.tokens.slice(Math.max(0, first - 2), first).map((token) => token.key);
  const { describes } = happeningsOf(text);
  return describes.has(one ?? two!) || describes.has(`${two} ${one}`);
}

const sameSentence = ({ text }: Scene, { first, last }: Trigger): boolean =>
  text.tokens[first]!.sentence === text.tokens[last - 1]!.sentence;

/** "Hội đồng Hòa bình" is no event: the words belong to a name. */
function isInBody(scene: Scene, at: number): boolean {
  const { sentence } = scene.text.tokens[at]!;
  const { first } = scene.text.sentences[sentence]!;
  return mentionsIn(scene, Math.max(first, at - 40), at + 40).some(
    (mention) => mention.first <= at && at < mention.last && mention.type !== "country" && mention.type !== "person",
  );
}

function fits(scene: Scene, { first, last, rule }: Trigger): boolean {
  const { subject, before: state, percent } = rule.value;
  const sentence = scene.text.sentences[scene.text.tokens[first]!.sentence]!;
  if (state && !isNamedAt(scene, last, state)) return false;
  if (percent && !hasPercent(scene, sentence.first, sentence.last)) return false;
  if (!subject) return true;
  const before = mentionsIn(scene, Math.max(sentence.first, first - 14), first);
  return subject === "person"
    ? isSubject(scene, before.at(-1), first)
    : before.some((mention) => mention.type === "outlet");
}

const named = { state: ["country", "place", "government"], person: ["person"] };

/** Whether a state or a person, with any titles, is named right at a token. */
const isNamedAt = (scene: Scene, at: number, what: "state" | "person"): boolean =>
  mentionsIn(scene, at, at + 24).some(
    (mention) => named[what].includes(mention.type) && (mention.from === at || isArticle(scene, at, mention.from)),
  );

const isArticle = (scene: Scene, at: number, from: number): boolean =>
  from === at + 1 && happeningsOf(scene.text).articles.has(scene.text.tokens[at]!.key);

/** A person right before the word, adverbs aside. */
const isSubject = (scene: Scene, mention: { type: string; to: number } | undefined, first: number): boolean =>
  mention?.type === "person" &&
  first - mention.to <= 4 &&
  !scene.text.tokens.slice(mention.to, first).some((token) => happeningsOf(scene.text).joints.has(token.key));

function hasPercent({ text }: Scene, first: number, last: number): boolean {
  const keys = keysOf(text, first, last);
  return happeningsOf(text).percent.some((form) => keys.includes(` ${form} `));
}
