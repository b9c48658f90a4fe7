import { parentPort, workerData } from "node:worker_threads";
import type { Report } from "../src/model.ts";
import { doubleNames, doubleRules } from "./double.ts";
import { read } from "./reader.ts";

export interface Grown {
  /** What is doubled before the first report is read. */
  doubled: "nothing" | "names" | "rules";
  reports: Report[];
}

const { doubled, reports } = workerData as Grown;
if (doubled === "names") doubleNames();
if (doubled === "rules") doubleRules();

/** Each message asks for one round over all reports and is answered with its milliseconds. */
parentPort!.on("message", () => {
  const start = performance.now();
  for (const report of reports) read(report);
  parentPort!.postMessage(performance.now() - start);
});
