import { languages } from "../../languages/index.ts";
import type { Participant, Role } from "../../model.ts";
import { formKey } from "../../text/lexicon.ts";
import { quoteOf } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Scene } from "../scene.ts";
import type { Trigger } from "./trigger.ts";

/** By person: the state in a title that the text gives him, "Ngoại trưởng" Nga Lavrov; not one that he has left. */
export function statesServed(scene: Scene): Map<string, Mention> {
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

/** "Bà Payne sẽ hủy hợp đồng": with her acts the state whose minister she was said to be. */
export function statesOf(
  scene: Scene,
  served: Map<string, Mention>,
  { type }: Trigger,
  participants: Participant[],
): Participant[] {
  if (type === "coverage" || type === "appointment") return [];
  const present = new Set(participants.map(({ entity }) => stateKey(entity)));
  return participants.flatMap(({ role, entity, start, end }) => {
    const state = acting.has(role) ? served.get(entity ?? "") : undefined;
    if (!state || present.has(stateKey(state.entity)) || (start <= state.start && state.end <= end)) return [];
    present.add(stateKey(state.entity));
    return [{ ...quoteOf(scene.text, state.first, state.last), role, entity: state.entity }];
  });
}

/** A state and its government are one. */
const stateKey = (entity: string | null): string => entity?.replace(/^gov:/u, "country:") ?? "";
