import type { Step } from "../pipeline.ts";
import type { AddMessages } from "./messages/messages.ts";
import { broken } from "./print/columns.ts";
import { printable } from "./print/printable.ts";

export type Outcome = Step["outcome"];

export interface Progress {
  step(step: Step): void;
  /** Takes the bar away. */
  end(): void;
  /** Reports of this run that are in the ledger. */
  kept(): number;
}

/** Milliseconds between two looks of the bar, and between two plain lines. */
const often = 80;
const seldom = 2000;

/** What is done so far: a line that moves on a terminal; elsewhere, a line now and then. */
export function progressOn(
  stream: NodeJS.WriteStream,
  messages: Pick<AddMessages, "progress">,
  now: () => number = Date.now,
): Progress {
  const began = now();
  let shown = began;
  let failed = 0;
  let done = 0;
  const live = stream.isTTY === true;
  return {
    step(step) {
      done = step.done;
      if (step.outcome === "failed") failed += 1;
      if (now() - shown < (live ? often : seldom)) return;
      shown = now();
      const counted = messages.progress(done, (done * 1000) / (shown - began));
      if (live) stream.write(`\r\u001b[K${fitted(`${bar(shown - began)} ${counted} · ${step.uri}`, stream.columns)}`);
      else stream.write(`doichieu: ${counted}\n`);
    },
    end: () => void (live && stream.write("\r\u001b[K")),
    kept: () => done - failed,
  };
}

/** How many reports there will be is not known before they are read, so the bar runs to and fro. */
function bar(elapsed: number): string {
  const at = Math.floor(elapsed / 100) % 16;
  const left = at < 8 ? at : 16 - at;
  return `${"─".repeat(left)}━━${"─".repeat(8 - left)}`;
}

const fitted = (line: string, columns: number): string => broken(printable(line), (columns || 80) - 1)[0] ?? "";
