import type { EventWords } from "../../languages/events.ts";
import type { Scene } from "../scene.ts";
import type { Clause } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

/** How many words before a noun may say that somebody has to do with it. */
const reach = 5;

/**
 * Whether a statement takes an event as known and says something else: "… nhiều nhất từ khi ông X nhậm chức", "… có
 * liên quan đến vụ nổ". Then nobody's word stands behind it.
 */
export function isGiven({ text: { tokens } }: Scene, words: EventWords, trigger: Trigger, clause: Clause): boolean {
  const pair = (at: number): string => `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  if (words.since.has(pair(clause.first - 2)) || words.since.has(tokens[clause.first - 1]?.key ?? "")) return true;
  if (!trigger.rule.value.noun || trigger.type !== "incident") return false;
  for (let at = Math.max(0, trigger.first - reach); at + 1 < trigger.first; at++)
    if (words.tied.has(pair(at))) return true;
  return false;
}
