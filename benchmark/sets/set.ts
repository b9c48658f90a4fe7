import type { Place } from "../place.ts";
import type { Measure } from "../score/tally.ts";

/** One set of data with what is measured on it. */
export interface BenchmarkSet {
  name: string;
  /** Measured only where it is asked for by name. */
  takesMinutes?: true;
  /** Files and folders without which it cannot be measured. */
  needs(place: Place): string[];
  measure(place: Place): Measure[] | Promise<Measure[]>;
}
