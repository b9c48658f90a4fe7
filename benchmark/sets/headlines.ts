import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAll, openLedger } from "../../src/pipeline.ts";
import { headlinesIn } from "../headlines.ts";
import type { Place } from "../place.ts";
import { type QueryTimes, queryMeasures, timesOf } from "../queries.ts";
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

interface Costs {
  /** Seconds that each part took of the processor. */
  taken: number[];
  /** Seconds by the clock, of all parts. */
  seconds: number;
  /** What queries take when the ledger is small, and in the end. */
  small: QueryTimes;
  large: QueryTimes;
}

/** Adds lines to a new ledger, a part after the other. */
async function costs(lines: string[], folder: string): Promise<Costs> {
  const ledger = await openLedger(join(folder, "headlines.db"));
  const part = join(folder, "part.jsonl");
  const taken: number[] = [];
  let seconds = 0;
  let small: QueryTimes | null = null;
  try {
    for (let at = 0; at < lines.length; at += AT_ONCE) {
      writeFileSync(part, `${lines.slice(at, at + AT_ONCE).join("\n")}\n`);
      const [start, begun] = [spent(), performance.now()];
      const { added, failures } = await addAll(ledger, [part], {});
      taken.push(spent() - start);
      seconds += (performance.now() - begun) / 1000;
      small ??= await timesOf(ledger);
      const size = Math.min(AT_ONCE, lines.length - at);
      if (added !== size) throw new Error(`Of ${size} headlines ${added} were added: ${failures[0]?.reason}`);
      console.error(
        `headlines: ${at + size} added, the last ${size} in ${taken.at(-1)!.toFixed(1)} s of the processor`,
      );
    }
    const large = await timesOf(ledger);
    return { taken, seconds, small: small ?? large, large };
  } finally {
    await ledger.close();
  }
}

/** How long it takes to read, record and collate all headlines, whether the last cost more than the first, and what is asked of them then. */
export const headlines: BenchmarkSet = {
  name: "headlines",
  takesMinutes: true,
  needs: (place) => [file(place)],
  measure: async (place) => {
    const lines = headlinesIn(file(place));
    const folder = mkdtempSync(join(tmpdir(), "doichieu-headlines-"));
    try {
      const { taken, seconds, small, large } = await costs(lines, folder);
      const first = BEFORE / AT_ONCE;
      const row = (metric: string, value: number, unit: string): Measure => ({ layer: "speed", metric, value, unit });
      return [
        row("reports read, recorded, collated", lines.length / seconds, "reports/s"),
        row("all of them", seconds / 60, "minutes"),
        row("all of them, of the processor", sum(taken) / 60, "minutes"),
        row("last to first", sum(taken.slice(-PARTS)) / sum(taken.slice(first, first + PARTS)), "times"),
        row("memory at most", process.resourceUsage().maxRSS / 1000, "MB"),
        ...queryMeasures(large, small, `a ledger of ${lines.length} to one of ${AT_ONCE}`),
        row("ledger", statSync(join(folder, "headlines.db")).size / 1e6, "MB"),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
