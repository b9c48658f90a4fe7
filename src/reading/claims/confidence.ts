import type { Participant } from "../../model.ts";
import type { Standing } from "./status.ts";
import type { Trigger } from "./trigger.ts";

/** How likely a claim holds as read, 0..1: less without participants, or where the text says nothing of its status. */
export function confidenceOf(trigger: Trigger, standing: Standing, participants: Participant[]): number {
  let confidence = 0.9;
  if (participants.length === 0) confidence -= 0.3;
  else if (participants.length === 1) confidence -= 0.1;
  if (!standing.said) confidence -= 0.1;
  if (trigger.last - trigger.first === 1) confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}
