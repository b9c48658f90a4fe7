import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const text = readFileSync(new URL("../../samples/09-cuasong-signing-vi.txt", import.meta.url), "utf8");

async function readingOf(double: boolean) {
  vi.resetModules();
  const { doubleNames, doubleRules } = await import("../../benchmark/double.ts");
  if (double) expect([doubleNames(), doubleRules()].every((count) => count > 500)).toBe(true);
  const { read } = await import("../../benchmark/reader.ts");
  const { reportFrom } = await import("../../benchmark/report.ts");
  return read(reportFrom("sample", text));
}

test("names and rules that fit nothing change nothing", async () => {
  expect(await readingOf(true)).toEqual(await readingOf(false));
});
