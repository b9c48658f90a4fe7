import { missesOf } from "./errors.ts";
import { type Options, optionsOf } from "./options.ts";
import { record } from "./record.ts";
import { scoresOf } from "./score.ts";
import { scoreboard } from "./scoreboard.ts";
import { setsOf } from "./sets/index.ts";

async function showScores({ place, only, json, keep }: Options): Promise<void> {
  const scores = await scoresOf(setsOf(only), place, (set, missing) =>
    console.error(`${set.name}: left out, there is no ${missing.join(", no ")}`),
  );
  console.log(json ? JSON.stringify({ scores }) : scoreboard(scores));
  if (keep) record(scores);
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options.misses === null) await showScores(options);
  else console.log((await missesOf(options.misses, options.place)).join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
