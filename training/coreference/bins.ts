/** One kind of evidence of all examples, cut into few bins: bin n lies below cut n. */
export interface Binned {
  cuts: number[];
  bins: Uint8Array;
}

const BINS = 64;

export function binned(rows: number[][]): Binned[] {
  return (rows[0] ?? []).map((_, column) => {
    const values = Float64Array.from(rows, (row) => row[column]!);
    const cuts = cutsOf(values.toSorted());
    return { cuts, bins: Uint8Array.from(values, (value) => binOf(value, cuts)) };
  });
}

/** Between all values that there are; of many, by turns so that bins hold as many values and as many examples. */
function cutsOf(sorted: Float64Array): number[] {
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  if (distinct.length <= BINS) return [...distinct.slice(1)].map((value, i) => rounded((value + distinct[i]!) / 2));
  const at = (values: Float64Array, bin: number) => values[Math.floor((bin * values.length) / BINS)]!;
  const cuts = Array.from({ length: BINS - 1 }, (_, i) => at(i % 2 === 0 ? sorted : distinct, i + 1));
  return [...new Set(cuts.map(rounded))].sort((a, b) => a - b);
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The number of cuts that a value is not below. */
function binOf(value: number, cuts: number[]): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
