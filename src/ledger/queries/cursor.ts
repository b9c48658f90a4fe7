import { LedgerError } from "../ledger-error.ts";

/** The last hit that was given: what comes next comes behind it. */
export interface Last {
  day: string;
  document: string;
}

/** The same for another program to hand back. What is in it is nobody's business but ours. */
export const cursorAt = ({ day, document }: Last): string => Buffer.from(`${day} ${document}`).toString("base64url");

/** Throws a `LedgerError` if it is none of ours. */
export function lastIn(cursor: string): Last {
  const [, day, document] = /^([^ ]*) ([^\0]+)$/u.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (day !== undefined && document !== undefined) return { day, document };
  throw new LedgerError(`"${cursor}" does not say where to go on; give what came as "next" with the hits before.`);
}
