import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { EventType } from "../../src/model.ts";
import { type BratEvent, readBrat } from "../brat.ts";
import { asTakenIn, closedUp, type Edit, edit, moved } from "../edit.ts";
import { type Place, textAt } from "../place.ts";
import { read } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { scoreByHalf } from "../score/spans.ts";
import { type Measure, measuresOf, sum, type Tally, tally } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";

const folder = ({ data, split }: Place) => join(data, "vi-events", split);

/** The syllables of a word are joined by "_" in this set. */
const unjoined: Edit = [/(?<=[\p{L}\p{M}\p{N}])_(?=[\p{L}\p{M}\p{N}])/gu, " "];

/** What BKEE, after ACE, calls what we read; a meeting and a conference are one to it. */
const NAMES: Partial<Record<EventType, string>> = {
  meeting: "Meet",
  conference: "Meet",
  visit: "Transport",
  incident: "Attack",
};

interface Scored {
  meet: Tally;
  /** Of the visits found, those that are movements of persons to it. */
  visits: Tally;
  /** Of the attacks that it marks, those found among incidents. */
  attacks: Tally;
}

function scoreText(name: string, place: Place): Scored {
  const source = textAt(folder(place), `${name}.txt`);
  const { spans, events } = readBrat(textAt(folder(place), `${name}.ann`), source);
  const edited = edit(source, [unjoined, ...closedUp, ...asTakenIn]);
  const movesPersons = (event: BratEvent) =>
    event.type !== "Transport" || event.arguments.some(([, id]) => spans.get(id)?.type === "PER");
  const gold = events.filter(movesPersons).flatMap(({ type, trigger }) => {
    const at = spans.get(trigger)?.pieces[0];
    return at ? [{ ...moved(edited, at), label: type }] : [];
  });
  const { claims } = read(standoffReport(name, edited.text, { language: "vi" }));
  const found = claims.flatMap(({ type, trigger }) => (NAMES[type] ? [{ ...trigger, label: NAMES[type] }] : []));
  const scored = (label: string) =>
    scoreByHalf(
      gold.filter((each) => each.label === label),
      found.filter((each) => each.label === label),
    );
  const [meet, visits, attacks] = [scored("Meet"), scored("Transport"), scored("Attack")];
  return {
    meet,
    visits: tally(visits.predicted!, visits.right, null),
    attacks: tally(attacks.gold, attacks.right, null),
  };
}

const named = (name: string, measures: Measure[]): Measure[] =>
  measures.map((measure) => ({ ...measure, metric: `${name} ${measure.metric}` }));

/**
 * Triggers in Vietnamese news of every kind. Not every one is marked: of fifty meetings found that are not, forty are
 * meetings, so that precision is a floor.
 */
export const bkee: BenchmarkSet = {
  name: "bkee",
  needs: (place) => [folder(place)],
  measure: (place) => {
    const names = readdirSync(folder(place)).filter((file) => file.endsWith(".ann"));
    const scores = names.sort().map((file) => scoreText(file.replace(/\.ann$/u, ""), place));
    const total = (layer: keyof Scored) => measuresOf("claims", sum(scores.map((score) => score[layer])));
    return [
      ...named("Meet", total("meet")),
      ...total("visits").map((measure) => ({ ...measure, metric: "visits at Transport of persons" })),
      ...named("Attack", total("attacks")),
    ];
  },
};
