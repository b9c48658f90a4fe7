import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./place.ts";
import type { Score } from "./score.ts";

/** The scores of the project as they stand, kept with it. */
const recordPath = join(root, "benchmark", "scores.json");

export function recorded(): Score[] {
  if (!existsSync(recordPath)) return [];
  return (JSON.parse(readFileSync(recordPath, "utf8")) as { scores: Score[] }).scores;
}

/** New scores in the place of the old ones of the same sets; sets that were not measured keep theirs. */
export function merged(before: Score[], scores: Score[]): Score[] {
  const measured = new Set(scores.map(({ set, split }) => `${set} ${split}`));
  return [...before.filter(({ set, split }) => !measured.has(`${set} ${split}`)), ...scores].sort(inOrder);
}

const inOrder = (a: Score, b: Score) => (order(a) < order(b) ? -1 : 1);
const order = ({ layer, set, split, metric }: Score) => [layer, set, split, metric].join("\t");

export function record(scores: Score[]): void {
  const lines = merged(recorded(), scores).map((score) => `    ${JSON.stringify(score)}`);
  writeFileSync(recordPath, `{\n  "scores": [\n${lines.join(",\n")}\n  ]\n}\n`);
}

/** Shares in percent that lie more than `margin` points below the record, with what was recorded; an error, above it. */
export function fallen(before: Score[], scores: Score[], margin = 0.5): { score: Score; recorded: number }[] {
  const old = new Map(before.map((score) => [order(score), score.value]));
  return scores.flatMap((score) => {
    const value = old.get(order(score));
    if (value === undefined || score.unit !== "%" || isDescription(score)) return [];
    const fall = isError(score) ? score.value - value : value - score.value;
    return fall > margin ? [{ score, recorded: value }] : [];
  });
}

const isError = ({ layer, metric }: Score): boolean => layer === "confidence" && metric === "calibration error";

/** What share of the claims of one confidence holds is neither good nor bad: that it is as they say is. */
const isDescription = (score: Score): boolean => score.layer === "confidence" && !isError(score);
