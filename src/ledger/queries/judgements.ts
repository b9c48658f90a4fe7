import { askedInParts } from "../insert.ts";
import type { KeptJudgement, Property, Verdict } from "../judge.ts";
import type { Ledger } from "../open.ts";
import type { Database, JudgementRow, WithdrawalRow } from "../tables.ts";

export interface JudgementFilter {
  /** Of this document alone. */
  document?: string;
}

/** Every judgement, the withdrawn too, by document and in the order in which they were made. */
export async function judgements(ledger: Ledger, filter: JudgementFilter = {}): Promise<KeptJudgement[]> {
  const { document } = filter;
  const rows = await ledger.read((db) => {
    const all = inOrder(db, ledger.desk);
    return (document === undefined ? all : all.where("judgement.document", "=", document)).execute();
  });
  return rows.map(judgementOf);
}

/** The judgements of these documents, in the order in which they were made of each. */
export async function judgementsOf(db: Database, desk: string, documents: string[]): Promise<KeptJudgement[]> {
  const rows = await askedInParts(documents, (some) =>
    inOrder(db, desk).where("judgement.document", "in", some).execute(),
  );
  return rows.map(judgementOf);
}

function inOrder(db: Database, desk: string) {
  return db
    .selectFrom("judgement")
    .leftJoin("withdrawal", (on) =>
      on.onRef("withdrawal.desk", "=", "judgement.desk").onRef("withdrawal.judgement", "=", "judgement.id"),
    )
    .selectAll("judgement")
    .select(["withdrawal.who as by", "withdrawal.why", "withdrawal.made_at as withdrawn_at"])
    .where("judgement.desk", "=", desk)
    .orderBy("judgement.document")
    .orderBy("judgement.nth");
}

type Joined = JudgementRow & { by: string | null; why: WithdrawalRow["why"] | null; withdrawn_at: string | null };

function judgementOf(row: Joined): KeptJudgement {
  const { id, document, start_at, end_at, quote, reason, who, made_at, by, why, withdrawn_at } = row;
  const taken = withdrawn_at === null ? null : { who: by ?? "", why: why ?? "", at: withdrawn_at };
  return {
    id,
    document,
    start: start_at,
    end: end_at,
    text: quote,
    property: row.property as Property,
    verdict: row.verdict as Verdict,
    value: JSON.parse(row.value),
    reason,
    who,
    at: made_at,
    withdrawn: taken,
  };
}
