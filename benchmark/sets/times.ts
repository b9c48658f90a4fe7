import { readdirSync } from "node:fs";
import { join } from "node:path";
import { asTakenIn, edit, moved } from "../edit.ts";
import { inside, unmark } from "../markup.ts";
import { type Place, textAt } from "../place.ts";
import { readTimes } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { scoreTimexes, type TimexTally, timexesOf, timexMeasures } from "../score/timex.ts";
import type { BenchmarkSet } from "./set.ts";

function scoreFile(path: string): TimexTally {
  const xml = textAt(path);
  const body = unmark(inside(xml, "TEXT") ?? "");
  const creation = unmark(inside(xml, "DCT") ?? "").markings.find((marking) => marking.tag === "TIMEX3");
  const edited = edit(body.text, asTakenIn);
  const published = /^\d{4}(?:-\d\d){0,2}/u.exec(creation?.attributes.value ?? "")?.[0];
  const times = readTimes(standoffReport(path, edited.text, { published, language: "en" }));
  const gold = body.markings.filter(({ tag, start, end }) => tag === "TIMEX3" && end > start);
  return scoreTimexes(
    gold.map((marking) => ({ ...moved(edited, marking), value: marking.attributes.value ?? "" })),
    times.flatMap(timexesOf),
  );
}

const timeMl = (name: string): BenchmarkSet => {
  const folder = ({ data }: Place) => join(data, "en-times", name);
  return {
    name,
    needs: (place) => [folder(place)],
    measure: (place) => {
      const files = readdirSync(folder(place)).filter((file) => /\.(?:tml|xml|sgml)$/u.test(file));
      const tallies = files.sort().map((file) => scoreFile(join(folder(place), file)));
      const sum = (field: keyof TimexTally) => tallies.reduce((total, tally) => total + tally[field], 0);
      return timexMeasures({
        gold: sum("gold"),
        predicted: sum("predicted"),
        found: sum("found"),
        valued: sum("valued"),
      });
    },
  };
};

/** Narratives of wars, and news: TimeML time expressions in English. */
export const wikiWars = timeMl("wikiwars");
export const te3Platinum = timeMl("te3-platinum");
