import { languages } from "../../languages/index.ts";
import type { EventType, Participant, Role } from "../../model.ts";
import { formKey } from "../../text/lexicon.ts";
import { quoteOf } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Scene } from "../scene.ts";
import type { Trigger } from "./trigger.ts";

/** The states behind those who take part. */
export interface States {
  /** By person: the state in a title that the text gives him, "Ngoại trưởng" Nga Lavrov; not one that he has left. */
  served: Map<string, Mention>;
  /** By place: the code of the state that it lies in, where no other lays claim to it. */
  around: Map<string, string>;
}

export const statesIn = (scene: Scene): States => ({ served: statesServed(scene), around: statesAround(scene) });

const statesAround = ({ mentions }: Scene): Map<string, string> =>
  new Map(mentions.flatMap(({ type, entity, country }) => (type === "place" && country ? [[entity, country]] : [])));

function statesServed(scene: Scene): Map<string, Mention> {
  const served = new Map<string, Mention>();
  const { former } = (languages[scene.text.language] ?? languages.en!).names;
  const left = new Set(former.map(formKey));
  for (const { type, entity, from, to, first } of scene.mentions) {
    if (type !== "person" || served.has(entity) || (from === first && to <= first + 1)) continue;
    const state = left.has(scene.text.tokens[from]!.key) ? undefined : stateIn(scene, from, to);
    if (state) served.set(entity, state);
  }
  return served;
}

const states: ReadonlySet<Mention["type"]> = new Set(["country", "government"]);

function stateIn(scene: Scene, from: number, to: number): Mention | undefined {
  for (let i = scene.mentionFrom[from]!; i < scene.mentions.length && scene.mentions[i]!.first < to; i++)
    if (states.has(scene.mentions[i]!.type)) return scene.mentions[i];
  return undefined;
}

const acting: ReadonlySet<Role> = new Set(["actor", "party"]);

/** What happens somewhere happens to the state, or is done where it is at home. */
const located: ReadonlySet<EventType> = new Set(["incident", "visit"]);

/** "Bà Payne sẽ hủy hợp đồng": with her acts the state whose minister she was said to be; a blast in Praha is one in Czechia. */
export function statesOf(
  scene: Scene,
  { served, around }: States,
  { type }: Trigger,
  participants: Participant[],
): Participant[] {
  if (type === "coverage" || type === "appointment") return [];
  const found = participants.flatMap((part) => {
    const state = acting.has(part.role) ? served.get(part.entity ?? "") : undefined;
    const inside = state && part.start <= state.start && state.end <= part.end;
    if (state && !inside)
      return [{ ...quoteOf(scene.text, state.first, state.last), role: part.role, entity: state.entity }];
    const code = located.has(type) ? around.get(part.entity ?? "") : undefined;
    return code ? [{ ...part, entity: `country:${code}` }] : [];
  });
  return onceEach(found, participants);
}

function onceEach(found: Participant[], besides: Participant[]): Participant[] {
  const present = new Set(besides.map(({ entity }) => stateKey(entity)));
  return found.filter(({ entity }) => !present.has(stateKey(entity)) && present.add(stateKey(entity)));
}

/** A state and its government are one. */
const stateKey = (entity: string | null): string => entity?.replace(/^gov:/u, "country:") ?? "";
