import type { Evidence } from "../model.ts";
import { collateAgain } from "./collated/happenings.ts";
import { daysOf } from "./days.ts";
import { LedgerError } from "./ledger-error.ts";
import type { Ledger } from "./open.ts";
import type { JudgementRow, Writing } from "./tables.ts";

type Value = string | null;

/** What can be judged at a place: a claim as a whole, or one value of a claim or a time; with what, and to what. */
const properties = {
  claim: { verdicts: ["accept", "reject"], takes: (value: Value) => value === null },
  "claim.type": { verdicts: ["accept", "edit"], takes: (value: Value) => value !== null && value !== "" },
  "claim.status": { verdicts: ["accept", "edit"], takes: (value: Value) => value !== null && value !== "" },
  "time.edtf": { verdicts: ["accept", "edit"], takes: (value: Value) => value === null || daysOf(value) !== null },
};

export type Property = keyof typeof properties;
export type Verdict = "accept" | "reject" | "edit";

/**
 * What a person decided of a place in a document: by content, never by the id of anything that was read there.
 *
 * A claim is named by the place of its trigger, or by that of its sentence: then every claim in it is meant. A time is
 * named by its own place.
 */
export interface Judgement extends Evidence {
  property: Property;
  verdict: Verdict;
  /** What is accepted or put in: a type, a status, an EDTF time or null. Of a whole claim: null. */
  value: Value;
  reason: string;
  who: string;
}

export interface KeptJudgement extends Judgement {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  withdrawn: { who: string; why: string; at: string } | null;
}

/**
 * Keeps a judgement and gives its id; its document is to be collated again. Throws a `LedgerError` if the document is not in the ledger, if its text at the
 * place is another, or if the property takes no such verdict or value.
 */
export async function judge(ledger: Ledger, judgement: Judgement): Promise<string> {
  const { document } = judgement;
  check(judgement);
  return ledger.write(async (writing) => {
    const text = await hold(writing, ledger, document);
    if (text.slice(judgement.start, judgement.end) !== judgement.text) {
      throw new LedgerError(`The text of ${document} does not have "${judgement.text}" there; judge what it has.`);
    }
    const row = rowOf(judgement, ledger, await nextIn(writing, ledger.desk, document));
    await writing.insertInto("judgement").values(row).execute();
    await collateAgain(writing, ledger.desk, [document]);
    return row.id;
  });
}

function check({ property, verdict, value }: Judgement): void {
  const known = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (known?.verdicts.includes(verdict) && known.takes(value)) return;
  const said = `${verdict} ${JSON.stringify(value)}`;
  throw new LedgerError(`"${property}" cannot be judged with ${said}; see the properties and what they take.`);
}

/** Takes a judgement back: it stays, with who did so and why. Once withdrawn it stays as it was first withdrawn. */
export async function withdraw(ledger: Ledger, id: string, who: string, why: string): Promise<void> {
  const { desk } = ledger;
  await ledger.write(async (writing) => {
    const judgement = writing.selectFrom("judgement").select("document").where("desk", "=", desk).where("id", "=", id);
    const found = await judgement.executeTakeFirst();
    if (!found) {
      throw new LedgerError(`There is no judgement ${id} in the ledger ${ledger.location}; check its id.`);
    }
    const row = { desk, judgement: id, who, why, made_at: ledger.now() };
    await writing
      .insertInto("withdrawal")
      .values(row)
      .onConflict((same) => same.doNothing())
      .execute();
    await collateAgain(writing, desk, [found.document]);
  });
}

/** The text of a document, which nobody else can judge or read again until we have finished. */
async function hold(writing: Writing, { desk, location }: Ledger, document: string): Promise<string> {
  const held = writing.updateTable("document").where("desk", "=", desk).where("id", "=", document);
  const row = await held
    .set((at) => ({ id: at.ref("id") }))
    .returning("text")
    .executeTakeFirst();
  if (row) return row.text;
  throw new LedgerError(`There is no document ${document} in the ledger ${location}; add it first.`);
}

/** Judgements are numbered within their document, because two may be made at the same instant and the later holds. */
async function nextIn(writing: Writing, desk: string, document: string): Promise<number> {
  const all = writing.selectFrom("judgement").where("desk", "=", desk).where("document", "=", document);
  const last = await all.select((at) => at.fn.max("nth").as("nth")).executeTakeFirst();
  return (last?.nth ?? 0) + 1;
}

function rowOf(judgement: Judgement, { desk, now }: Ledger, nth: number): JudgementRow {
  const { document, start, end, text, property, verdict, value, reason, who } = judgement;
  const place = { document, start_at: start, end_at: end, quote: text };
  const id = `${document}/${nth}`;
  return { desk, nth, id, ...place, property, verdict, value: JSON.stringify(value), reason, who, made_at: now() };
}
