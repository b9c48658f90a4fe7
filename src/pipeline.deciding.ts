import type { Decision } from "./ledger/decide.ts";
import type { Ledger } from "./ledger/open.ts";

/** Keeps what a person decided of who is who, puts it into effect, and gives its id. */
export async function decideOn(ledger: Ledger, decision: Decision): Promise<string> {
  const { decide } = await import("./ledger/decide.ts");
  const id = await decide(ledger, decision);
  await collated(ledger);
  return id;
}

/** Takes back a decision on who is who, or a judgement, by its id. */
export async function undo(ledger: Ledger, id: string, who: string, why: string): Promise<void> {
  const [{ withdrawDecision }, { withdraw }] = await Promise.all([
    import("./ledger/decide.ts"),
    import("./ledger/judge.ts"),
  ]);
  await (id.includes("/") ? withdraw : withdrawDecision)(ledger, id, who, why);
  await collated(ledger);
}

/** Puts what is pending among the events of a ledger, and among its stories. */
export async function collated(ledger: Ledger): Promise<void> {
  const [{ collateLedger }, { collateStories }] = await Promise.all([
    import("./collation/into-ledger.ts"),
    import("./collation/stories/into-ledger.ts"),
  ]);
  await collateLedger(ledger);
  await collateStories(ledger);
}
