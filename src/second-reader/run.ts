import type { Failure, Reading, SecondReading } from "../model.ts";
import { type Compared, compare } from "./differences.ts";
import type { Endpoint } from "./endpoint.ts";
import { type SecondReader, type Spent, secondReader } from "./second-reader.ts";

/** One report more has been dealt with by the second reader. */
export interface SecondStep {
  done: number;
  uri: string;
  /** null: it was not read; `failure` says why, or it was not asked about. */
  compared: Compared | null;
  failure: Failure | null;
}

/** Who watches, and may stop it. */
export interface Watching {
  onStep?: (step: SecondStep) => void;
  signal?: AbortSignal;
}

export interface SecondSum {
  /** Name and version of what read. */
  reader: string;
  read: number;
  failed: number;
  /** Reports that it was not asked about, because of `gaveUp`. */
  notAsked: number;
  gaveUp: string | null;
  /** Why answers could not be kept. */
  uncached: string | null;
  spent: Spent;
  /** Milliseconds from beginning to end. */
  ms: number;
}

/** Reports that an endpoint is asked about at once. */
const atOnce = 4;

/**
 * Has reports read once more, a few at once. `keep` gives why a second reading is not kept, if so. Throws what that throws,
 * and the reason of the signal.
 */
export async function runSecond(
  readings: AsyncIterable<Reading>,
  endpoint: Endpoint,
  { onStep = () => {}, signal }: Watching,
  keep: (second: SecondReading) => Promise<string | null> = async () => null,
): Promise<SecondSum> {
  const reader = secondReader(endpoint);
  const began = performance.now();
  const sum = { read: 0, failed: 0, notAsked: 0 };
  let done = 0;
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const work = async (first: Reading) => {
    const { uri } = first.document;
    const found = await reader.read(first, either);
    const lost = isSecond(found) ? await keep(found) : null;
    const failure = lost !== null ? { uri, reason: lost } : isSecond(found) ? null : found;
    const compared = isSecond(found) && !failure ? compare(first, found) : null;
    sum[compared ? "read" : failure ? "failed" : "notAsked"]++;
    onStep({ done: ++done, uri, compared, failure });
  };
  // Where one hand lets fall, the others must not go on asking.
  await pooled(readings, work).catch((error) => {
    stop.abort(error);
    throw error;
  });
  return { reader: reader.name, ...sum, ...endOf(reader), ms: performance.now() - began };
}

const isSecond = (found: SecondReading | Failure | null): found is SecondReading =>
  found !== null && "reading" in found;

const endOf = (reader: SecondReader) => ({
  gaveUp: reader.gaveUp(),
  uncached: reader.uncached(),
  spent: reader.spent(),
});

/** The next thing is fetched when there is a hand free for it. */
async function pooled<Thing>(things: AsyncIterable<Thing>, work: (thing: Thing) => Promise<void>): Promise<void> {
  const iterator = things[Symbol.asyncIterator]();
  const hand = async () => {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
