import type { Failure } from "../model.ts";
import type { Ledger } from "./open.ts";
import type { Database, Writing } from "./tables.ts";

/** A failure, and when it last happened: ISO 8601, UTC. */
export interface KeptFailure extends Failure {
  at: string;
}

/** Records that something could not be taken in. The same failure again is one row, with the later time. */
export async function recordFailure(ledger: Ledger, failure: Failure): Promise<void> {
  const row = { desk: ledger.desk, uri: keepable(failure.uri), reason: keepable(failure.reason) };
  const again = { failed_at: ledger.now(), mended_at: null };
  await ledger.write((writing) =>
    writing
      .insertInto("failure")
      .values({ ...row, ...again })
      .onConflict((same) => same.columns(["desk", "uri", "reason"]).doUpdateSet(again))
      .execute(),
  );
}

/** What is still missing: every failure whose address has not been recorded since, in order of address and reason. */
export async function failures(ledger: Ledger): Promise<KeptFailure[]> {
  const rows = await ledger.read((db) =>
    open(db, ledger.desk).select(["uri", "reason", "failed_at"]).orderBy("uri").orderBy("reason").execute(),
  );
  return rows.map(({ uri, reason, failed_at }) => ({ uri, reason, at: failed_at }));
}

/** Whether an address is among what is still missing. */
export async function isMissed(db: Database, desk: string, uri: string): Promise<boolean> {
  return (await open(db, desk).select("uri").where("uri", "=", uri).executeTakeFirst()) !== undefined;
}

/** Marks that an address has been recorded after all; the failures stay. */
export async function mend(writing: Writing, desk: string, uri: string, now: string): Promise<void> {
  const missed = writing.updateTable("failure").where("desk", "=", desk).where("uri", "=", uri);
  await missed.where("mended_at", "is", null).set({ mended_at: now }).execute();
}

function open(db: Database, desk: string) {
  return db.selectFrom("failure").where("desk", "=", desk).where("mended_at", "is", null);
}

/** A failure is never refused: what no database can keep is replaced by the sign for it. */
function keepable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}
