import type { Person } from "./collation/person.ts";
import type { Decision } from "./ledger/decide.ts";
import type { Ledger } from "./ledger/open.ts";
import type { Filter } from "./ledger/queries/filter.ts";
import type { Hit, Hits } from "./ledger/queries/search.ts";
import type { Snapshot } from "./ledger/snapshots.ts";
import { type TypedFault, understood } from "./search/typed.ts";
import type { Compared, Difference, DifferenceKind } from "./second-reader/differences.ts";
import { type Endpoint, type EndpointFault, endpointIn, isFault } from "./second-reader/endpoint.ts";
import type { SecondStep, SecondSum } from "./second-reader/run.ts";

export * from "./pipeline.adding.ts";
export * from "./pipeline.asking.ts";
export * from "./pipeline.deciding.ts";
export * from "./pipeline.reading.ts";
export * from "./pipeline.second.ts";
export type {
  Compared,
  Decision,
  Difference,
  DifferenceKind,
  Endpoint,
  EndpointFault,
  Filter,
  Hit,
  Hits,
  Ledger,
  Person,
  SecondStep,
  SecondSum,
  Snapshot,
  TypedFault,
};
export { endpointIn, isFault, understood };

/** Opens a ledger by path or URL. What needs no ledger does not wait for the loading of its drivers. */
export async function openLedger(location: string, options?: { mustExist?: boolean }): Promise<Ledger> {
  const { openLedger: open } = await import("./ledger/open.ts");
  return open(location, options);
}
