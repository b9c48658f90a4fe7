import { createHash } from "node:crypto";
import { canonical } from "../canonical.ts";
import { hash } from "../hash.ts";
import type { Dossier } from "../model.ts";
import { LedgerError } from "./ledger-error.ts";
import type { Ledger } from "./open.ts";
import type { Filter } from "./queries/filter.ts";

/** A dossier as it was once, by the SHA-256 of its bytes. */
export interface Snapshot {
  sha256: string;
  /** What it is the answer to. */
  question: Filter;
  /** When it was first kept: ISO 8601, UTC. */
  at: string;
}

const columns = ["sha256", "question", "made_at"] as const;

/** Keeps a dossier in canonical JSON. The same answer to the same question is kept once. */
export async function keepSnapshot(ledger: Ledger, question: Filter, dossier: Dossier): Promise<Snapshot> {
  const body = canonical(dossier);
  const asked = canonical(question);
  const key = { desk: ledger.desk, sha256: sha256Of(body), asked: hash(asked) };
  const row = { ...key, question: asked, as_of: question.asOf ?? null, made_at: ledger.now(), body };
  return ledger.write(async (writing) => {
    await writing
      .insertInto("snapshot")
      .values(row)
      .onConflict((same) => same.doNothing())
      .execute();
    const kept = writing.selectFrom("snapshot").select(columns).where("desk", "=", key.desk);
    return snapshotOf(
      await kept.where("sha256", "=", key.sha256).where("asked", "=", key.asked).executeTakeFirstOrThrow(),
    );
  });
}

/** The bytes of a snapshot as text; null if there is none. Throws a `LedgerError` if they are no longer what they were. */
export async function snapshotBody(ledger: Ledger, sha256: string): Promise<string | null> {
  const row = await ledger.read((db) =>
    db
      .selectFrom("snapshot")
      .select("body")
      .where("desk", "=", ledger.desk)
      .where("sha256", "=", sha256)
      .executeTakeFirst(),
  );
  if (!row || sha256Of(row.body) === sha256) return row?.body ?? null;
  throw new LedgerError(`The snapshot ${sha256} in ${ledger.location} is damaged; restore the ledger from a copy.`);
}

/** All of a desk, the latest first. */
export async function snapshots(ledger: Ledger): Promise<Snapshot[]> {
  const rows = await ledger.read((db) =>
    db
      .selectFrom("snapshot")
      .select(columns)
      .where("desk", "=", ledger.desk)
      .orderBy("made_at", "desc")
      .orderBy("sha256")
      .orderBy("asked")
      .execute(),
  );
  return rows.map(snapshotOf);
}

const sha256Of = (body: string): string => createHash("sha256").update(body).digest("hex");

const snapshotOf = (row: Record<(typeof columns)[number], string>): Snapshot => ({
  sha256: row.sha256,
  question: JSON.parse(row.question) as Filter,
  at: row.made_at,
});
