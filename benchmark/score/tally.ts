/** Things in the key, those of them found, and things found; null where the key does not mark every one. */
export interface Tally {
  gold: number;
  right: number;
  predicted: number | null;
}

/** One figure of the scoreboard; "%" is 0 to 100. */
export interface Measure {
  layer: string;
  metric: string;
  value: number;
  unit: string;
}

export const tally = (gold: number, right: number, predicted: number | null): Tally => ({ gold, right, predicted });

/** The sum of tallies; with nothing to sum, an empty one. */
export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (a, b) => tally(a.gold + b.gold, a.right + b.right, b.predicted === null ? null : (a.predicted ?? 0) + b.predicted),
    tally(0, 0, 0),
  );
}

/** In percent; 0 of 0 is 0. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** The harmonic mean of two shares in percent. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

export const percent = (layer: string, metric: string, value: number): Measure => ({ layer, metric, value, unit: "%" });

/** Precision, recall and F1; only recall where what was found beyond the key cannot be judged. */
export function measuresOf(layer: string, { gold, right, predicted }: Tally): Measure[] {
  const recall = share(right, gold);
  if (predicted === null) return [percent(layer, "recall", recall)];
  return triple(layer, share(right, predicted), recall);
}

export const triple = (layer: string, precision: number, recall: number): Measure[] => [
  percent(layer, "precision", precision),
  percent(layer, "recall", recall),
  percent(layer, "F1", f1(precision, recall)),
];
