import { existsSync } from "node:fs";
import { peerOf } from "./peers.ts";
import type { Place } from "./place.ts";
import type { Measure } from "./score/tally.ts";
import type { BenchmarkSet } from "./sets/set.ts";

/** A figure of ours with where it was taken. `peer`: what others reach, where that is known. */
export interface Score extends Measure {
  set: string;
  split: string;
  peer: number | null;
}

/** Shares to a tenth of a point, the rest to a hundredth. */
const rounded = (value: number, unit: string) => Number(value.toFixed(unit === "%" ? 1 : 2));

/** The scores of those sets that are at hand; what is missing of the others goes to `leftOut`. */
export async function scoresOf(
  sets: BenchmarkSet[],
  place: Place,
  leftOut: (set: BenchmarkSet, missing: string[]) => void,
): Promise<Score[]> {
  const scores: Score[] = [];
  for (const set of sets) {
    const missing = set.needs(place).filter((path) => !existsSync(path));
    if (missing.length > 0) leftOut(set, missing);
    else scores.push(...(await set.measure(place)).map((measure) => scoreOf(set, place, measure)));
  }
  return scores;
}

function scoreOf({ name: set }: BenchmarkSet, { split }: Place, { layer, metric, value, unit }: Measure): Score {
  return { layer, set, split, metric, value: rounded(value, unit), unit, peer: peerOf(set, layer, metric) };
}
