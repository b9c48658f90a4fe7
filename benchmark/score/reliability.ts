import { type Measure, percent, share } from "./tally.ts";

interface Verdict {
  confidence: number;
  holds: boolean;
}

/** From where to where, in hundredths, confidences are looked at together. */
const buckets: [from: number, to: number][] = [
  [0, 60],
  [60, 70],
  [70, 80],
  [80, 90],
  [90, 101],
];

/**
 * What share of the claims of one confidence holds, and by how much, on average over all claims, that share lies off
 * what they say of themselves (expected calibration error).
 */
export function reliability(verdicts: Verdict[]): Measure[] {
  let off = 0;
  const measures = buckets.map(([from, to]) => {
    const here = verdicts.filter(({ confidence }) => confidence * 100 >= from && confidence * 100 < to);
    const holding = here.filter(({ holds }) => holds).length;
    off += Math.abs(here.reduce((sum, { confidence }) => sum + 100 * confidence, 0) - 100 * holding);
    return percent("confidence", nameOf(from, to), share(holding, here.length));
  });
  return [...measures, percent("confidence", "calibration error", verdicts.length === 0 ? 0 : off / verdicts.length)];
}

const nameOf = (from: number, to: number): string => `hold of ${from / 100} to ${Math.min(1, to / 100)}`;
