import type { KeptDecision } from "../decide.ts";
import type { Ledger } from "../open.ts";
import type { Database } from "../tables.ts";

/** A decision that was not withdrawn. */
export type Holding = Pick<KeptDecision, "id" | "a" | "b" | "verdict" | "document">;

/** Every decision on who is who, the withdrawn too, in the order in which they were made. */
export const decisions = ({ desk, read }: Ledger): Promise<KeptDecision[]> => read((db) => decisionsIn(db, desk));

export async function decisionsIn(db: Database, desk: string): Promise<KeptDecision[]> {
  const rows = await db
    .selectFrom("decision")
    .leftJoin("decision_withdrawal as taken", (on) =>
      on.onRef("taken.desk", "=", "decision.desk").onRef("taken.decision", "=", "decision.id"),
    )
    .selectAll("decision")
    .select(["taken.who as by", "taken.why", "taken.made_at as taken_at"])
    .where("decision.desk", "=", desk)
    .orderBy("decision.nth")
    .execute();
  return rows.map(({ id, a, b, verdict, document, reason, who, made_at, by, why, taken_at }) => ({
    id,
    a,
    b,
    verdict: verdict as KeptDecision["verdict"],
    document,
    reason,
    who,
    at: made_at,
    withdrawn: taken_at === null ? null : { who: by ?? "", why: why ?? "", at: taken_at },
  }));
}

/** The decisions that hold, in the order in which they were made. */
export const holdingIn = async (db: Database, desk: string): Promise<Holding[]> =>
  (await decisionsIn(db, desk)).filter(({ withdrawn }) => withdrawn === null);
