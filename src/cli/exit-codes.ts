/** How the process ends; `--help` lists the same table. */
export const exitCodes = {
  /** All well. */
  well: 0,
  /** Some inputs could not be read, or only in part (the others were), or there is nothing to show. */
  partly: 1,
  /** Wrong usage. */
  usage: 2,
  /** The ledger could not be opened or written. */
  ledger: 3,
  /** Not foreseen. */
  unexpected: 4,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type Ending = keyof typeof exitCodes;
