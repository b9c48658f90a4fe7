import type { Participant } from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import type { Standing } from "./status.ts";
import { hasCast } from "./told-before.ts";
import type { Trigger } from "./trigger.ts";

/** What a claim of one participant holds, told as done: two of three did, of all that were marked by careful readers. */
const usual = 0.7;

/** How likely a claim holds as read, 0..1: by its type, who takes part, whether it is dated, and how its status is told. */
export function confidenceOf(
  trigger: Trigger,
  standing: Standing,
  participants: Participant[],
  dated: boolean,
): number {
  let confidence = usual + eventTypes[trigger.type].trust;
  if (participants.length >= 2) confidence += 0.1;
  if (!hasCast(participants)) confidence -= 0.1;
  if (dated) confidence += 0.05;
  if (standing.status !== "happened" && standing.status !== "ongoing") confidence -= 0.1;
  else if (standing.said) confidence += 0.02;
  if (trigger.last - trigger.first === 1) confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}
