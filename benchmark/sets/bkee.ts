import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readBrat } from "../brat.ts";
import { asTakenIn, closedUp, type Edit, edit, moved } from "../edit.ts";
import { type Place, textAt } from "../place.ts";
import { read } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { scoreByHalf } from "../score/spans.ts";
import { measuresOf, sum } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";

const folder = ({ data, split }: Place) => join(data, "vi-events", split);

/** The syllables of a word are joined by "_" in this set. */
const unjoined: Edit = [/(?<=[\p{L}\p{M}\p{N}])_(?=[\p{L}\p{M}\p{N}])/gu, " "];

function scoreText(name: string, place: Place) {
  const source = textAt(folder(place), `${name}.txt`);
  const { spans, events } = readBrat(textAt(folder(place), `${name}.ann`), source);
  const edited = edit(source, [unjoined, ...closedUp, ...asTakenIn]);
  const gold = events
    .filter((event) => event.type === "Meet")
    .flatMap((event) => spans.get(event.trigger)?.pieces[0] ?? [])
    .map((trigger) => ({ ...moved(edited, trigger), label: "Meet" }));
  const { claims } = read(standoffReport(name, edited.text, { language: "vi" }));
  const found = claims
    .filter(({ type }) => type === "meeting" || type === "conference")
    .map(({ trigger }) => ({ ...trigger, label: "Meet" }));
  return scoreByHalf(gold, found);
}

/** Triggers of meetings, which ACE counts talks and conferences among, in Vietnamese news of every kind. */
export const bkee: BenchmarkSet = {
  name: "bkee",
  needs: (place) => [folder(place)],
  measure: (place) => {
    const names = readdirSync(folder(place)).filter((file) => file.endsWith(".ann"));
    const tallies = names.sort().map((file) => scoreText(file.replace(/\.ann$/u, ""), place));
    return measuresOf("claims", sum(tallies)).map((measure) => ({ ...measure, metric: `Meet ${measure.metric}` }));
  },
};
