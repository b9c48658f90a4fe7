import type { Span } from "../../src/model.ts";
import { type Tally, tally } from "./tally.ts";

/** Words right where both ends are. */
export function scoreSegments(gold: Span[], predicted: Span[]): Tally {
  const ends = new Map(gold.map(({ start, end }) => [start, end]));
  const right = predicted.filter(({ start, end }) => ends.get(start) === end).length;
  return tally(gold.length, right, predicted.length);
}
