import type { Ledger } from "../pipeline.ts";

/** Opens a ledger, uses it, and closes it however that ends. */
export async function withLedger<Result>(
  location: string,
  options: { mustExist?: boolean },
  use: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const { openLedger } = await import("../pipeline.ts");
  const ledger = await openLedger(location, options);
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}
