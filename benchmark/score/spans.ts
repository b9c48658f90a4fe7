import type { Span } from "../../src/model.ts";
import { overlapsByHalf } from "./place.ts";
import { type Tally, tally } from "./tally.ts";

export interface Labelled extends Span {
  label: string;
}

/** Right where start, end and label are the same. */
export function scoreExactly(gold: Labelled[], predicted: Labelled[]): Tally {
  const nameOf = ({ start, end, label }: Labelled) => `${start} ${end} ${label}`;
  const [wanted, found] = [new Set(gold.map(nameOf)), new Set(predicted.map(nameOf))];
  return tally(wanted.size, [...found].filter((name) => wanted.has(name)).length, found.size);
}

/** Right where a free one overlaps by half and `agree` takes the two labels for one. */
export function scoreByHalf(
  gold: Labelled[],
  predicted: Labelled[],
  agree = (wanted: string, found: string) => wanted === found,
): Tally {
  const free = new Set(predicted);
  for (const wanted of gold) {
    const hit = [...free].find((found) => overlapsByHalf(wanted, found) && agree(wanted.label, found.label));
    if (hit) free.delete(hit);
  }
  return tally(gold.length, predicted.length - free.size, predicted.length);
}
