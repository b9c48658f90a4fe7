import { hash } from "../hash.ts";
import type { Claim, Quote, Span } from "../model.ts";

// An id is made of what is said and where, so that reading again, or another reader, finds the same.

export const timeId = (document: string, { start, text }: Quote): string => `t:${hash(`${document} ${start} ${text}`)}`;

/** By its cue, or by its source where no word says that something was said. */
export const attributionId = (document: string, { start, text }: Quote, content: Span): string =>
  `a:${hash(`${document}|${start}|${text}|${content.start}`)}`;

export function claimId(claim: Pick<Claim, "document" | "type" | "trigger" | "status" | "participants">): string {
  const { document, type, trigger, status, participants } = claim;
  const who = participants.map(({ entity, text }) => entity ?? text);
  return `c:${hash([document, type, trigger.start, trigger.text, status, ...who].join("|"))}`;
}
