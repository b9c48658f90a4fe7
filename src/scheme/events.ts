import type { EventType, Role, Status } from "../model.ts";

/** What is known of a type of event, in every language. */
export interface EventScheme {
  /** PLOVER event code (Halterman et al. 2023, "PLOVER and POLECAT"); null where it has none. */
  plover: string | null;
  /** What a text presents it as when it says nothing of time or mood. */
  status: Status;
  /** Roles of those named before and behind the word for it. */
  before: Role;
  behind: Role;
  /** Whether what follows the word is its matter. */
  matter: boolean;
  /** Several of it on one day between the same are one (a meeting), or each counts (a statement). */
  state: boolean;
  /** What its words add to how likely a claim holds, or take from it: measured on real reports. */
  trust: number;
}

const row = (plover: string | null, before: Role, behind: Role, more: Partial<EventScheme> = {}): EventScheme => ({
  plover,
  status: "happened",
  before,
  behind,
  matter: false,
  state: false,
  trust: 0,
  ...more,
});

export const eventTypes: Record<EventType, EventScheme> = {
  agreement: row("AGREE", "party", "party", { matter: true }),
  meeting: row("CONSULT", "party", "party", { trust: 0.08 }),
  visit: row("CONSULT", "actor", "target", { trust: -0.08 }),
  conference: row("CONSULT", "party", "party", { trust: -0.08 }),
  commitment: row("AGREE", "actor", "recipient", { matter: true, trust: -0.08 }),
  request: row("REQUEST", "actor", "recipient", { matter: true, trust: 0.08 }),
  rejection: row("REJECT", "actor", "target", { matter: true }),
  accusation: row("ACCUSE", "actor", "target", { matter: true, trust: 0.08 }),
  dispute: row("PROTEST", "party", "party", { status: "ongoing", state: true, trust: -0.08 }),
  incident: row("ASSAULT", "actor", "target", { trust: -0.08 }),
  exercise: row("MOBILIZE", "actor", "party", { trust: 0.08 }),
  "military-presence": row("MOBILIZE", "actor", "place", { status: "ongoing", state: true }),
  transfer: row("AID", "actor", "recipient", { matter: true, trust: 0.08 }),
  "transfer-share": row(null, "recipient", "recipient"),
  "rule-change": row(null, "actor", "recipient", { matter: true }),
  sanction: row("SANCTION", "actor", "target"),
  aid: row("AID", "actor", "recipient", { matter: true, trust: -0.08 }),
  appointment: row(null, "subject", "subject", { trust: 0.08 }),
  coverage: row(null, "actor", "subject", { matter: true, trust: 0.08 }),
};

/** How far a happening has come, for its history: a later state does not contradict an earlier one. */
export const progress: Record<Status, number> = {
  possible: 0,
  requested: 0,
  expected: 1,
  planned: 1,
  postponed: 2,
  cancelled: 3,
  denied: 3,
  ongoing: 3,
  happened: 4,
};
