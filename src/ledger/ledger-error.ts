/** What went wrong with a ledger, in one sentence: what happened, to which ledger, and what to do. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}

/** What happened and what to do, of a ledger that is named in between. */
export interface Trouble {
  happened: string;
  todo: string;
}

/** Troubles by the code that a driver gives. */
export type Troubles = Record<string, Trouble>;

export function ledgerError(location: string, trouble: Trouble, cause?: unknown): LedgerError {
  const sentence = `The ledger ${location} ${trouble.happened}; ${trouble.todo}.`;
  return new LedgerError(sentence, cause === undefined ? undefined : { cause });
}
