import type { Score } from "./score.ts";

const HEAD = ["layer", "set", "split", "metric", "ours", "peer", "unit"];

/** A table with one line a score, in columns; "–" where no peer is known. */
export function scoreboard(scores: Score[]): string {
  const rows = scores.map(({ layer, set, split, metric, value, peer, unit }) => [
    layer,
    set,
    split,
    metric,
    shown(value, unit),
    peer === null ? "–" : shown(peer, unit),
    unit,
  ]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  return [HEAD, ...rows].map((row) => line(row, widths)).join("\n");
}

const shown = (value: number, unit: string): string => value.toFixed(unit === "%" ? 1 : 2);

const line = (row: string[], widths: number[]): string =>
  row
    .map((cell, column) =>
      HEAD[column] === "ours" || HEAD[column] === "peer"
        ? cell.padStart(widths[column]!)
        : cell.padEnd(widths[column]!),
    )
    .join("  ")
    .trimEnd();
