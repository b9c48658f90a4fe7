import { collateAgain } from "./collated/happenings.ts";
import { documentsNaming } from "./collated/names.ts";
import { LedgerError } from "./ledger-error.ts";
import type { Ledger } from "./open.ts";
import { decisionsIn, type Holding, holdingIn } from "./queries/decisions.ts";
import type { Database, Writing } from "./tables.ts";

/** What a person decided of two entities, by their ids: they are one, or they are not. */
export interface Decision {
  a: string;
  b: string;
  verdict: "same" | "different";
  /** The one document that this is of; null: of all. Of one document alone, it goes before what is of all. */
  document: string | null;
  reason: string;
  who: string;
}

export interface KeptDecision extends Decision {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  withdrawn: { who: string; why: string; at: string } | null;
}

/**
 * Keeps a decision and gives its id. Documents that it is of are to be collated again. Throws a `LedgerError` if an entity
 * or the document is not in the ledger, or if decisions that hold for the same documents say otherwise: it names them.
 */
export async function decide(ledger: Ledger, decision: Decision): Promise<string> {
  return ledger.write(async (writing) => {
    await check(writing, ledger, decision);
    for (;;) {
      const before = await decisionsIn(writing, ledger.desk);
      refuseContradiction(
        decision,
        before.filter(({ withdrawn }) => withdrawn === null),
      );
      const id = await keep(writing, ledger, decision, before.length + 1);
      // Another may have kept one meanwhile: then ours is held against it, too.
      if (id === null) continue;
      await collateAgain(writing, ledger.desk, await concerned(writing, ledger.desk, decision));
      return id;
    }
  });
}

/** Takes a decision back: it stays, with who did so and why. Once withdrawn it stays as it was first withdrawn. */
export async function withdrawDecision(ledger: Ledger, id: string, who: string, why: string): Promise<void> {
  const { desk } = ledger;
  await ledger.write(async (writing) => {
    const found = (await decisionsIn(writing, desk)).find((each) => each.id === id);
    if (!found) throw new LedgerError(`There is no decision ${id} in the ledger ${ledger.location}; check its id.`);
    if (found.withdrawn) return;
    await collateAgain(writing, desk, await concerned(writing, desk, found));
    const row = { desk, decision: id, who, why, made_at: ledger.now() };
    await writing
      .insertInto("decision_withdrawal")
      .values(row)
      .onConflict((same) => same.doNothing())
      .execute();
  });
}

async function check(writing: Writing, { desk, location }: Ledger, { a, b, verdict, document }: Decision) {
  if (a === b && (verdict === "same" || document === null)) {
    throw new LedgerError(`"${a}" is named twice; name two entities, or a document in which it is somebody else.`);
  }
  if (document !== null) {
    const found = writing.selectFrom("document").select("id").where("desk", "=", desk).where("id", "=", document);
    if (!(await found.executeTakeFirst())) {
      throw new LedgerError(`There is no document ${document} in the ledger ${location}; add it first.`);
    }
  }
  for (const id of [a, b]) {
    if ((await documentsNaming(writing, desk, [id])).length > 0) continue;
    throw new LedgerError(`No report in the ledger ${location} names "${id}"; check its id.`);
  }
}

async function keep(writing: Writing, ledger: Ledger, decision: Decision, nth: number): Promise<string | null> {
  const { a, b, verdict, document, reason, who } = decision;
  const id = `d${nth}`;
  const row = { desk: ledger.desk, nth, id, a, b, verdict, document, reason, who, made_at: ledger.now() };
  const kept = writing.insertInto("decision").values(row);
  const done = await kept
    .onConflict((same) => same.doNothing())
    .returning("id")
    .executeTakeFirst();
  return done ? id : null;
}

/** Documents that name one of the two, or one whom people decided to be one of them. */
async function concerned(db: Database, desk: string, decision: Decision): Promise<string[]> {
  if (decision.document !== null) return [decision.document];
  const same = (await holdingIn(db, desk)).filter(({ verdict }) => verdict === "same");
  return documentsNaming(db, desk, [...reachedFrom([decision.a, decision.b], same)]);
}

function reachedFrom(ids: string[], same: Holding[]): Set<string> {
  const reached = new Set(ids);
  for (const id of reached) {
    for (const { a, b } of same) {
      if (a === id) reached.add(b);
      if (b === id) reached.add(a);
    }
  }
  return reached;
}

/** Two that are one of a third are one: what is decided may not be against that, nor make one of two that are not. */
function refuseContradiction(decision: Decision, before: KeptDecision[]): void {
  const scope = before.filter(({ document }) => document === decision.document);
  const same: Way[] = scope.filter(({ verdict }) => verdict === "same");
  if (decision.verdict === "same") same.push({ a: decision.a, b: decision.b, id: null });
  const apart: Way[] = scope.filter(({ verdict, a, b }) => verdict === "different" && a !== b);
  if (decision.verdict === "different") apart.push({ a: decision.a, b: decision.b, id: null });
  for (const each of apart) {
    const way = each.a === each.b ? null : wayBetween(each.a, each.b, same);
    if (!way) continue;
    const ids = [each, ...way].flatMap(({ id }) => id ?? []);
    const said = `"${decision.a}" and "${decision.b}" cannot be ${decision.verdict}`;
    throw new LedgerError(`${said} because of ${ids.join(", ")}; withdraw what is wrong of these first.`);
  }
}

type Way = Pick<Holding, "a" | "b"> & { id: string | null };

/** By which decisions two are one, on the shortest way; null where they are not. */
function wayBetween(from: string, to: string, same: Way[]): Way[] | null {
  const ways = new Map<string, Way[]>([[from, []]]);
  for (const [id, way] of ways) {
    if (id === to) return way;
    for (const each of same) {
      const next = each.a === id ? each.b : each.b === id ? each.a : null;
      if (next !== null && !ways.has(next)) ways.set(next, [...way, each]);
    }
  }
  return null;
}
