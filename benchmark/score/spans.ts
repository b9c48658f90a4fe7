import type { Span } from "../../src/model.ts";
import { overlaps, overlapsByHalf } from "./place.ts";
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
export const scoreByHalf = (
  gold: Labelled[],
  predicted: Labelled[],
  agree = (wanted: string, found: string) => wanted === found,
): Tally =>
  scorePairs(gold, predicted, (wanted, found) => overlapsByHalf(wanted, found) && agree(wanted.label, found.label));

/** Right where a free one has a character in common: for keys that draw the ends elsewhere, "six" of "six ships". */
export const scoreTouching = (gold: Span[], predicted: Span[]): Tally => scorePairs(gold, predicted, overlaps);

function scorePairs<S>(gold: S[], predicted: S[], fits: (wanted: S, found: S) => boolean): Tally {
  const free = new Set(predicted);
  for (const wanted of gold) {
    const hit = [...free].find((found) => fits(wanted, found));
    if (hit) free.delete(hit);
  }
  return tally(gold.length, predicted.length - free.size, predicted.length);
}
