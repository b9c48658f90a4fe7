import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Report } from "../src/model.ts";
import type { Grown } from "./growth-worker.ts";

const program = new URL("./growth-worker.js", import.meta.url);

/** Rounds by turns, so that what else the machine does meets all alike; the best of each counts. */
const ROUNDS = 8;

/**
 * How many times longer the same reports take with twice the names and with twice the rules. Each is read by a thread of
 * its own, which knows nothing of the others.
 */
export async function growthOf(reports: Report[]): Promise<{ names: number; rules: number }> {
  const kinds: Grown["doubled"][] = ["nothing", "names", "rules"];
  const workers = kinds.map((doubled) => new Worker(program, { workerData: { doubled, reports } satisfies Grown }));
  try {
    const best = workers.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, worker] of workers.entries()) best[i] = Math.min(best[i]!, await roundOf(worker));
    }
    const [plain, names, rules] = best as [number, number, number];
    return { names: names / plain, rules: rules / plain };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function roundOf(worker: Worker): Promise<number> {
  worker.postMessage("round");
  const [milliseconds] = (await once(worker, "message")) as [number];
  return milliseconds;
}
