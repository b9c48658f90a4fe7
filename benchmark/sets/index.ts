import { bkee } from "./bkee.ts";
import { ecbPlus } from "./ecb-plus.ts";
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
];
