import type { Reading } from "../../model.ts";
import type { KeptJudgement } from "../judge.ts";
import type { Ledger } from "../open.ts";
import { standing } from "../view.ts";
import { judgementsOf } from "./judgements.ts";
import { readingsOf } from "./readings.ts";

/** What stands of readings of a ledger: with what people decided of their claims and times in place. */
export async function standingOf(
  { desk, read }: Pick<Ledger, "desk" | "read">,
  readings: Reading[],
): Promise<Reading[]> {
  const ids = readings.map(({ document }) => document.id);
  const kept = await read((db) => judgementsOf(db, desk, ids));
  if (kept.length === 0) return readings;
  const byDocument = new Map<string, KeptJudgement[]>();
  for (const each of kept) byDocument.set(each.document, [...(byDocument.get(each.document) ?? []), each]);
  return readings.map((reading) => standing(reading, byDocument.get(reading.document.id) ?? []).reading);
}

/** What stands of the readings of these documents, in their order. */
export const standingIn = async (ledger: Pick<Ledger, "desk" | "read">, documents: string[]): Promise<Reading[]> =>
  standingOf(ledger, await readingsOf(ledger, documents));
