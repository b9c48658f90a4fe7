import { bkee } from "./bkee.ts";
import { ecbPlus } from "./ecb-plus.ts";
import { headlines } from "./headlines.ts";
import { meantime } from "./meantime.ts";
import { meantimeEvents } from "./meantime-events.ts";
import { pages } from "./pages.ts";
import { polnear } from "./polnear.ts";
import { vlspQuantities } from "./quantities.ts";
import { seeds } from "./seeds.ts";
import type { BenchmarkSet } from "./set.ts";
import { speed } from "./speed.ts";
import { te3Platinum, wikiWars } from "./times.ts";
import { viReports } from "./vi-reports.ts";
import { viStories } from "./vi-stories.ts";
import { viWords } from "./vi-words.ts";
import { viWordsSpeed } from "./vi-words-speed.ts";
import { vlsp2016, vlsp2021 } from "./vlsp.ts";

/** In the order of the scoreboard. Speed comes first, so that the garbage of the others does not slow it. */
export const sets: BenchmarkSet[] = [
  speed,
  viWordsSpeed,
  viWords,
  seeds,
  viReports,
  wikiWars,
  te3Platinum,
  polnear,
  bkee,
  meantime,
  ecbPlus,
  meantimeEvents,
  vlsp2021,
  vlspQuantities,
  vlsp2016,
  viStories,
  pages,
  headlines,
];

/** The sets of the names, or those that do not take minutes. Throws for a name that none has. */
export function setsOf(names: string[] | null): BenchmarkSet[] {
  const unknown = names?.find((name) => !sets.some((set) => set.name === name));
  if (unknown !== undefined) {
    const known = [...new Set(sets.map(({ name }) => name))];
    throw new Error(`No set is named "${unknown}": ${known.join(", ")} are.`);
  }
  return sets.filter(({ name, takesMinutes }) => (names ? names.includes(name) : !takesMinutes));
}
