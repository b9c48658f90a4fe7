import { parentPort } from "node:worker_threads";
import type { Report } from "./model.ts";
import { read } from "./pipeline.reading.ts";

/** Each message is some reports, and is answered with their readings. */
parentPort!.on("message", (reports: Report[]) => parentPort!.postMessage(reports.map(read)));
