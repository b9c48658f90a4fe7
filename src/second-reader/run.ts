import type { Failure, Reading } from "../model.ts";
import type { Endpoint } from "./endpoint.ts";
import type { SecondReading } from "./reading.ts";
import { type SecondReader, type Spent, secondReader } from "./second-reader.ts";

/** One report has been dealt with. */
export interface SecondStep {
  done: number;
  first: Reading;
  /** null: it was not read; `failure` says why, or it was not asked about. */
  second: SecondReading | null;
  failure: Failure | null;
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

/** Has reports read once more, a few at once. Throws what `each` throws, and the reason of the signal. */
export async function readSecond(
  readings: AsyncIterable<Reading>,
  endpoint: Endpoint,
  each: (step: SecondStep) => Promise<void>,
  signal: AbortSignal,
): Promise<SecondSum> {
  const reader = secondReader(endpoint);
  const began = performance.now();
  const sum = { read: 0, failed: 0, notAsked: 0 };
  let done = 0;
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const work = async (first: Reading) => {
    const found = await reader.read(first, either);
    const second = found !== "not asked" && "reading" in found ? found : null;
    const failure = found !== "not asked" && "reason" in found ? found : null;
    sum[second ? "read" : failure ? "failed" : "notAsked"]++;
    done++;
    await each({ done, first, second, failure });
  };
  // Where one hand lets fall, the others must not go on asking.
  await pooled(readings, work).catch((error) => {
    stop.abort(error);
    throw error;
  });
  return { reader: reader.name, ...sum, ...endOf(reader), ms: performance.now() - began };
}

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
