import { shipPrefixes } from "../../gazetteer/index.ts";
import type { EventType, Participant, Role } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { quoteOf } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { happeningsOf, type Trigger } from "./trigger.ts";

/** An event read so far: by its trigger, with who takes part. */
export interface Told {
  trigger: Trigger;
  participants: Participant[];
}

/** What was told last of each type, and of each type by a word of its name and by a thing that was used. */
export interface Memory {
  last: Map<EventType, Told>;
  by: Map<string, Told>;
  /** Whose a ship or an aircraft is, as far as the text says so. */
  owners: Map<string, Mention>;
}

export const newMemory = (scene: Scene): Memory => ({ last: new Map(), by: new Map(), owners: ownersIn(scene) });

const owning = new Set<Mention["type"]>(["country", "government", "organization"]);

/** "Tàu X của hải quân Mỹ": by the thing, who is named behind it as its owner. */
function ownersIn(scene: Scene): Map<string, Mention> {
  const owners = new Map<string, Mention>();
  const { prepositions } = happeningsOf(scene.text);
  for (const { type, entity, to } of scene.mentions) {
    if (type !== "equipment" || owners.has(entity)) continue;
    const owner = mentionsIn(scene, to + 1, to + 12)[0];
    const of = prepositions[scene.text.tokens[to]?.key ?? ""] === "of";
    if (of && owner?.from === to + 1 && owning.has(owner.type)) owners.set(entity, owner);
  }
  return owners;
}

const bystanders = new Set<Role>(["place", "instrument"]);

/** Whether somebody does it or has it done to him. */
export const hasCast = (participants: Participant[]): boolean => participants.some(({ role }) => !bystanders.has(role));

/**
 * Who takes part in what only points back, "cuộc tập trận", "lệnh trục xuất": those of the event of its type that has the
 * same word or the same ship, or that was told just before.
 */
export function castBefore(memory: Memory, scene: Scene, trigger: Trigger, own: Participant[]): Participant[] {
  if (hasCast(own)) return [];
  const told = toldBefore(memory, scene, trigger, own);
  if (told && !isElsewhere(own, told.participants))
    return told.participants.filter(({ role }) => !bystanders.has(role));
  const { before } = eventTypes[trigger.type];
  const owner = own.map(({ entity }) => memory.owners.get(entity ?? "")).find(Boolean);
  if (owner) return [{ ...quoteOf(scene.text, owner.from, owner.to), role: before, entity: owner.entity }];
  return own.flatMap((ship) => {
    const code = ship.role === "instrument" ? shipPrefixes[/\p{Lu}{2,}/u.exec(ship.text)?.[0] ?? ""] : undefined;
    return code ? [{ ...ship, role: before, entity: `country:${code}` }] : [];
  });
}

/** At another place than the one before: it is not the same. */
function isElsewhere(own: Participant[], told: Participant[]): boolean {
  const placesOf = (parts: Participant[]) =>
    parts.flatMap(({ role, entity }) => (role === "place" && entity ? [entity] : []));
  const [here, there] = [placesOf(own), placesOf(told)];
  return here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place));
}

function toldBefore(memory: Memory, scene: Scene, trigger: Trigger, own: Participant[]): Told | undefined {
  const { type, rule, first } = trigger;
  const things = own.flatMap(({ role, entity }) => (role === "instrument" && entity ? [`${type} ${entity}`] : []));
  const same = things.map((thing) => memory.by.get(thing)).find(Boolean);
  const last = memory.last.get(type);
  const isNear = last && sentenceOf(scene, first) - sentenceOf(scene, last.trigger.first) <= near;
  if (same || !rule.value.noun) return same ?? (things.length > 0 && isNear ? last : undefined);
  if (isNew(scene, trigger)) return undefined;
  const named = namesOf(scene, trigger)
    .map((name) => memory.by.get(name))
    .find(Boolean);
  return named ?? (isNear ? last : undefined);
}

/** How many sentences back an event may be meant by another word. */
const near = 2;

const sentenceOf = ({ text }: Scene, at: number): number => text.tokens[at]!.sentence;

/** "Một cuộc tập trận": not one that was told before. */
const isNew = ({ text }: Scene, { first }: Trigger): boolean => {
  const { indefinite } = happeningsOf(text);
  return indefinite.has(text.tokens[first]!.key) || indefinite.has(text.tokens[first - 1]?.key ?? "");
};

/** Keys of what an event may be recognised by: its type with the last word of its name. */
const namesOf = ({ text }: Scene, { type, last }: Trigger): string[] => [`${type} ${text.tokens[last - 1]!.key}`];

/** Keeps an event for those that point back to it. */
export function remember(memory: Memory, scene: Scene, told: Told): void {
  if (!hasCast(told.participants)) return;
  const { type } = told.trigger;
  memory.last.set(type, told);
  for (const name of namesOf(scene, told.trigger)) memory.by.set(name, told);
  for (const { role, entity } of told.participants) if (role === "instrument") memory.by.set(`${type} ${entity}`, told);
}
