import { isReportLayer, missesOf } from "./errors.ts";
import { type Options, optionsOf } from "./options.ts";
import { record } from "./record.ts";
import { reportLayers } from "./score/reports.ts";
import { scoresOf } from "./score.ts";
import { scoreboard } from "./scoreboard.ts";
import { sets } from "./sets/index.ts";

async function showScores({ place, json, keep }: Options): Promise<void> {
  const scores = await scoresOf(sets, place, (set, missing) =>
    console.error(`${set.name}: left out, there is no ${missing.join(", no ")}`),
  );
  console.log(json ? JSON.stringify({ scores }) : scoreboard(scores));
  if (keep) record(scores);
}

async function showMisses(layer: string, { place }: Options): Promise<void> {
  if (!isReportLayer(layer)) throw new Error(`There is no layer "${layer}": ${reportLayers.join(", ")}.`);
  console.log((await missesOf(layer, place)).join("\n"));
}

try {
  const options = optionsOf(process.argv.slice(2));
  await (options.misses === null ? showScores(options) : showMisses(options.misses, options));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
