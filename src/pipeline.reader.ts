import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Reading, Report } from "./model.ts";

/** Reads some reports after the others that it was given. */
export interface Reader {
  read(reports: Report[]): Promise<Reading[]>;
  close(): Promise<void>;
}

/** Characters that are read here before a thread is begun, which has the rules and the models to load for itself. */
const HERE = 400_000;

/** There as built only: what runs from source reads here. */
const program = new URL("./pipeline.thread.js", import.meta.url);

/**
 * Reads with `here`, and what is much by a thread of its own, so that what was read before can be recorded meanwhile. The
 * readings are the same.
 */
export function readerOf(here: (report: Report) => Reading, most = HERE): Reader {
  let length = 0;
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(reports) {
      if (length < most || !existsSync(fileURLToPath(program))) {
        for (const { text } of reports) length += text.length;
        return inTurns(reports, here);
      }
      thread ??= new Worker(program);
      const asked = thread;
      const answer = last.then(() => answerOf(asked, reports));
      last = answer.catch(() => {});
      return answer;
    },
    async close() {
      await thread?.terminate();
    },
  };
}

/** Lets signals in between two reports. */
async function inTurns(reports: Report[], here: (report: Report) => Reading): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const report of reports) {
    await new Promise((resolve) => setImmediate(resolve));
    readings.push(here(report));
  }
  return readings;
}

/** One question at a time. */
function answerOf(thread: Worker, reports: Report[]): Promise<Reading[]> {
  return new Promise((resolve, reject) => {
    const heard = (readings: Reading[]) => {
      thread.off("error", reject);
      resolve(readings);
    };
    thread.once("message", heard);
    thread.once("error", reject);
    thread.postMessage(reports);
  });
}
