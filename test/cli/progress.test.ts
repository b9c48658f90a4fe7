import { expect, test } from "vitest";
import { messagesIn } from "../../src/cli/messages/index.ts";
import { columnsOf } from "../../src/cli/print/columns.ts";
import { type Outcome, progressOn } from "../../src/cli/progress.ts";

/** Takes in reports at one a second, on a stream. */
function run(stream: { isTTY: boolean; columns?: number }, outcomes: Outcome[]) {
  const written: string[] = [];
  let time = 0;
  const write = (text: string) => written.push(text);
  const progress = progressOn({ ...stream, write } as never, messagesIn("en").add, () => time);
  outcomes.forEach((outcome, index) => {
    time += 1000;
    progress.step({ done: index + 1, uri: "reports/quân đội.txt", outcome, failure: null });
  });
  progress.end();
  return { written, kept: progress.kept() };
}

test("on a terminal, one line that is written over and taken away", () => {
  const { written } = run({ isTTY: true, columns: 36 }, ["added", "known", "added"]);
  expect(written).toHaveLength(4);
  expect(written[2]).toMatch(/^\r\u001b\[K[─━]+ 3 reports, 1\/s · repor/);
  expect(columnsOf(written[2]!.slice(4))).toBeLessThan(36);
  expect(written[3]).toBe("\r\u001b[K");
});

test("elsewhere, a plain line now and then", () => {
  const { written } = run({ isTTY: false }, ["added", "added", "added", "added", "added"]);
  expect(written).toEqual(["doichieu: 2 reports, 1/s\n", "doichieu: 4 reports, 1/s\n"]);
});

test("what could not be read is not in the ledger", () => {
  expect(run({ isTTY: false }, ["added", "failed", "known", "reread"]).kept).toBe(3);
});
