import type { Mention } from "../src/collation/coreference/mention.ts";

/** What every set is held against: mentions with the same stem in documents of one topic are of one event. */
export function baselineOf(mentions: Mention[], topicOf: (document: string) => string): string[][] {
  const events = new Map<string, string[]>();
  for (const { id, document, trigger } of mentions) {
    const key = `${topicOf(document)} ${trigger.head.stem}`;
    events.set(key, [...(events.get(key) ?? []), id]);
  }
  return [...events.values()];
}
