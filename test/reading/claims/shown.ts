import type { Claim, Reading } from "../../../src/model.ts";
import { readText } from "../told.ts";

/** "trigger: status" of every claim of a text, in order. */
export const statusesIn = (language: string, text: string): string[] =>
  readText(language, text).claims.map(({ trigger, status }) => `${trigger.text}: ${status}`);

/** "trigger: role entity, role entity" of every claim, in order. */
export const participantsIn = (language: string, text: string): string[] =>
  readText(language, text).claims.map(
    ({ trigger, participants }) =>
      `${trigger.text}: ${participants.map(({ role, entity }) => `${role} ${entity}`).join(", ")}`,
  );

/** "trigger: words of the time" of every claim, in order. */
export function timesIn(language: string, text: string): string[] {
  const { claims, times } = readText(language, text);
  const wordsOf = ({ time }: Claim) => times.find(({ id }) => id === time)?.text ?? "no time";
  return claims.map((claim) => `${claim.trigger.text}: ${wordsOf(claim)}`);
}

/** The words of the sources on whose word a claim stands, outermost first. */
export const sourcesOf = ({ attributions }: Reading, { saidBy }: Claim): (string | null)[] =>
  saidBy.map((id) => attributions.find((attribution) => attribution.id === id)?.source?.text ?? null);
