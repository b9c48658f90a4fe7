import type { Found } from "./found.ts";
import type { PhraseStage } from "./stage.ts";

/** Gives speakers that are named by a pronoun or by their last word alone the entity that they had before: "it", "the ministry". */
export function knowAgain(stage: PhraseStage, found: Found[]): void {
  const { tokens } = stage.text;
  const byHead = new Map<string, string | null>();
  let thing: string | null = null;
  for (const { source } of found) {
    if (!source) continue;
    const first = tokens[source.first]!.key;
    const head = tokens[source.last - 1]!.key;
    const alone = source.last - source.first === 1;
    if (!source.entity && alone && stage.phrases.things.has(first)) source.entity = thing;
    const again = source.last - source.first === 2 && stage.phrases.again.has(first);
    const known = byHead.get(head);
    if (again && (known === null || !source.entity)) source.entity = known ?? null;
    if (stage.phrases.articles.has(first) && !again && !source.entity) byHead.set(head, null); // "an official"
    if (!source.entity) continue;
    byHead.set(head, source.entity);
    if (!source.entity.startsWith("person:")) thing = source.entity;
  }
}
