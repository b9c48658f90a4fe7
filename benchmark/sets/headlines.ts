import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAll, openLedger } from "../../src/pipeline.ts";
import { headlinesIn } from "../headlines.ts";
import type { Place } from "../place.ts";
import type { Measure } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";

const file = ({ data }: Place) => join(data, "vi-headlines", "headlines.jsonl.gz");

/** Headlines that are added at a time, as somebody who watches the news adds what is new. */
const AT_ONCE = 1000;
/** Those that come before the first ones that the last are held against: the program has warmed up, the ledger has grown. */
const BEFORE = 10_000;
/** Parts of which the cost is taken together, against the noise of one. */
const PARTS = 5;

/** Seconds of the processor since some moment, our own whatever else the machine does. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Adds lines to a new ledger, a part after the other, and tells the seconds that each took of the processor. */
async function costs(lines: string[], folder: string): Promise<number[]> {
  const ledger = await openLedger(join(folder, "headlines.db"));
  const part = join(folder, "part.jsonl");
  const taken: number[] = [];
  try {
    for (let at = 0; at < lines.length; at += AT_ONCE) {
      writeFileSync(part, `${lines.slice(at, at + AT_ONCE).join("\n")}\n`);
      const start = spent();
      const { added, failures } = await addAll(ledger, [part], {});
      taken.push(spent() - start);
      const size = Math.min(AT_ONCE, lines.length - at);
      if (added !== size) throw new Error(`Of ${size} headlines ${added} were added: ${failures[0]?.reason}`);
      console.error(
        `headlines: ${at + size} added, the last ${size} in ${taken.at(-1)!.toFixed(1)} s of the processor`,
      );
    }
  } finally {
    await ledger.close();
  }
  return taken;
}

/** How long it takes to read, record and collate all headlines, and whether the last ones cost more than the first. */
export const headlines: BenchmarkSet = {
  name: "vi-headlines",
  takesMinutes: true,
  needs: (place) => [file(place)],
  measure: async (place) => {
    const lines = headlinesIn(file(place));
    const folder = mkdtempSync(join(tmpdir(), "doichieu-headlines-"));
    try {
      const start = performance.now();
      const taken = await costs(lines, folder);
      const seconds = (performance.now() - start) / 1000;
      const first = BEFORE / AT_ONCE;
      const row = (metric: string, value: number, unit: string): Measure => ({ layer: "speed", metric, value, unit });
      return [
        row("reports read, recorded, collated", lines.length / seconds, "reports/s"),
        row("all of them", seconds / 60, "minutes"),
        row("all of them, of the processor", sum(taken) / 60, "minutes"),
        row("last to first", sum(taken.slice(-PARTS)) / sum(taken.slice(first, first + PARTS)), "times"),
        row("memory at most", process.resourceUsage().maxRSS / 1000, "MB"),
        row("ledger", statSync(join(folder, "headlines.db")).size / 1e6, "MB"),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
