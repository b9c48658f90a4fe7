import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/model.ts";
import { growthOf } from "../growth.ts";
import { type Place, textAt } from "../place.ts";
import { read } from "../reader.ts";
import { reportFrom } from "../report.ts";
import type { Measure } from "../score/tally.ts";
import { profiled } from "../shares.ts";
import type { BenchmarkSet } from "./set.ts";
import { articleText } from "./vi-reports.ts";

const folder = ({ data }: Place) => join(data, "vi-articles");
const filesOf = (place: Place) =>
  readdirSync(folder(place))
    .filter((file) => file.startsWith("news_world"))
    .sort();

function reportsOf(place: Place): Report[] {
  return filesOf(place).map((file) => {
    const source = textAt(folder(place), file);
    const day = /^# date = (\d{4})(\d\d)(\d\d)$/mu.exec(source);
    const published = day ? `${day[1]}-${day[2]}-${day[3]}` : undefined;
    return reportFrom(file, articleText(source), { published, outlet: "Dân Trí", language: "vi" });
  });
}

/** What no reading can do without: every token of the text looked at once. */
function tokenise(text: string): number {
  let length = 0;
  for (const token of text.matchAll(/\p{L}+|\p{N}+|\S/gu)) length += token[0].length;
  return length;
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** Seconds, the best of some rounds after one that is not counted: what else the machine does can only slow it. */
function seconds(work: () => void, rounds: number): number {
  work();
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...taken);
}

/** Milliseconds of the command on one report, from its start to its end; null where it was not built. */
function coldStart(place: Place): number | null {
  const command = join(place.root, "dist", "cli", "main.js");
  if (!existsSync(command)) {
    console.error("speed: the command is not built, its start is left out");
    return null;
  }
  const report = join(folder(place), filesOf(place)[0]!);
  const taken = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [command, "read", report], { encoding: "utf8" });
    if (status !== 0) throw new Error(`doichieu read ended with ${status}: ${stderr}`);
    return performance.now() - start;
  });
  return median(taken);
}

/** World news in Vietnamese, read one after another by one thread. MB are 1,000,000 bytes of UTF-8. */
export const speed: BenchmarkSet = {
  name: "vi-articles",
  needs: (place) => [folder(place)],
  measure: async (place) => {
    const reports = reportsOf(place);
    const megabytes = reports.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0) / 1e6;
    const bare = seconds(() => reports.forEach(({ text }) => void tokenise(text)), 9);
    const reading = seconds(() => reports.forEach((report) => void read(report)), 5);
    const memory = process.resourceUsage().maxRSS / 1000;
    const shares = await profiled(() => reports.forEach((report) => void read(report)));
    const growth = await growthOf(reports);
    const cold = coldStart(place);
    const row = (metric: string, value: number, unit: string): Measure => ({ layer: "speed", metric, value, unit });
    return [
      row("reading", megabytes / reading, "MB/s"),
      row("bare tokeniser", megabytes / bare, "MB/s"),
      row("reading to bare tokeniser", reading / bare, "times"),
      ...[...shares].map(([layer, share]) => row(`share of ${layer}`, 100 * share, "% of time")),
      row("memory at most", memory, "MB"),
      row("with twice the names", growth.names, "times"),
      row("with twice the rules", growth.rules, "times"),
      ...(cold === null ? [] : [row("cold read", cold, "ms")]),
    ];
  },
};
