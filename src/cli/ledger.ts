import type { Ledger } from "../ledger/open.ts";

/** Opens a ledger, uses it, and closes it however that ends. */
export async function withLedger<Result>(
  location: string,
  options: { mustExist?: boolean },
  use: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const { openLedger } = await import("../ledger/open.ts");
  const ledger = await openLedger(location, options);
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}
