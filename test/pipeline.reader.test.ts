import { afterAll, expect, test } from "vitest";
import type { Report } from "../src/model.ts";
import { reportOf } from "./ledger/report.ts";

/** As it is shipped: only there can a thread read. */
const built = (file: string) => import(new URL(`../dist/${file}`, import.meta.url).href);
const { readerOf } = (await built("pipeline.reader.js")) as typeof import("../src/pipeline.reader.ts");
const { read } = (await built("pipeline.js")) as typeof import("../src/pipeline.ts");

const reports: Report[] = [
  "Ông Kishi Nobuo thăm Việt Nam ngày 19/10/2020.",
  "Japan and Vietnam signed an agreement.",
].map((text, i) => reportOf(text.normalize("NFC"), { uri: `${i}`, title: null }));
const reader = readerOf(read, 1);
afterAll(() => reader.close());

test("a thread reads what a program reads itself, however many questions wait", async () => {
  const wanted = reports.map(read);
  const asked = [reader.read(reports), reader.read(reports), reader.read(reports.slice(1)), reader.read([])];
  expect(await Promise.all(asked)).toEqual([wanted, wanted, wanted.slice(1), []]);
});

test("what cannot be read is told, and nothing else is lost", async () => {
  await expect(reader.read([{} as Report])).rejects.toThrow();
});
