import type { SecondReading } from "../model.ts";
import { LedgerError } from "./ledger-error.ts";
import type { Ledger } from "./open.ts";
import { misquoted } from "./quotes.ts";
import { bodyOf } from "./rows.ts";

/**
 * Keeps a second reading beside the first, in place of one that was there. False: the text has become another, or is
 * no longer there, and nothing was kept. Throws a `LedgerError` that names the field if a quote is not in the text.
 */
export async function recordSecond(ledger: Ledger, second: SecondReading): Promise<boolean> {
  const { reader, reading, dropped } = second;
  const { id, uri, text } = reading.document;
  const field = misquoted(reading);
  if (field !== null) {
    throw new LedgerError(`The second reading of ${uri} was not recorded because ${field} does not quote the text.`);
  }
  const { desk } = ledger;
  const { unquoted, ambiguous, malformed } = dropped;
  const made = { reader, body: bodyOf(reading), unquoted, ambiguous, malformed, made_at: ledger.now() };
  return ledger.write(async (writing) => {
    // Writing to the row holds it: nobody reads the document again until we have finished.
    const held = writing.updateTable("document").where("desk", "=", desk).where("id", "=", id);
    const document = await held
      .set((at) => ({ id: at.ref("id") }))
      .returning("text")
      .executeTakeFirst();
    if (document?.text !== text) return false;
    await writing
      .insertInto("second_reading")
      .values({ desk, document: id, ...made })
      .onConflict((same) => same.columns(["desk", "document"]).doUpdateSet(made))
      .execute();
    return true;
  });
}
