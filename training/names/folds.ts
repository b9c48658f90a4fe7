import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultPlace, root } from "../../benchmark/place.ts";
import { type Labelled as Span, scoreExactly } from "../../benchmark/score/spans.ts";
import { measuresOf, sum, type Tally } from "../../benchmark/score/tally.ts";
import { loadNameModel, nameModelBytes } from "../../src/text/names/model.ts";
import { findNames, type Name } from "../../src/text/names/names.ts";
import { seeded } from "../words/random.ts";
import { readCorpus } from "./corpus.ts";
import { labelled } from "./example.ts";
import { makeModel } from "./make.ts";
import type { Marked } from "./marks.ts";
import { namesIn } from "./train.ts";

/**
 * Scores models that have not seen what they are scored on. `--data DIR`; `--folds N`: parts in which the marked
 * sentences are cut; `--only N`: how many of them to score; `--misses`: show what was wrong.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    folds: { type: "string" },
    only: { type: "string" },
    misses: { type: "boolean" },
  },
});
const data = values.data ? resolve(values.data) : defaultPlace.data;
const folds = Number(values.folds ?? 4);
const only = Number(values.only ?? folds);
/** Sentences that stand together are mostly of one article. */
const TOGETHER = 20;

const random = seeded(7);
const corpus = readCorpus(data, join(root, "training"), random);
const foldOf = ({ id }: Marked) =>
  Math.floor(Number(id.slice(1)) / (id.startsWith("u") ? TOGETHER : 10 * TOGETHER)) % folds;

const spansOf = (names: Name[], type?: string): Span[] =>
  names
    .filter((name) => name.type !== "other" && (!type || name.type === type))
    .map(({ first, last, type: label }) => ({ start: first, end: last, label }));

const tallies = new Map<string, Tally[]>();
const add = (name: string, tally: Tally) => tallies.set(name, [...(tallies.get(name) ?? []), tally]);

for (let fold = 0; fold < only; fold++) {
  const marked = corpus.marked.filter((each) => foldOf(each) !== fold);
  const { weights, transitions, facts } = makeModel(marked, corpus, random);
  const model = loadNameModel(nameModelBytes(weights, transitions, facts));
  for (const each of corpus.marked.filter((one) => foldOf(one) === fold)) {
    const { tokens, labels } = labelled(each);
    const [gold, found] = [namesIn(labels), findNames(model, tokens)];
    const from = each.id[0]!;
    for (const type of ["person", "place", "organization"])
      add(`${from} ${type}`, scoreExactly(spansOf(gold, type), spansOf(found, type)));
    add(`${from} all`, scoreExactly(spansOf(gold), spansOf(found)));
    if (values.misses) showMisses(each, tokens, spansOf(gold), spansOf(found));
  }
}
for (const [name, list] of [...tallies].sort()) {
  console.log(
    name,
    measuresOf("names", sum(list))
      .map(({ metric, value }) => `${metric} ${value.toFixed(1)}`)
      .join(" "),
  );
}

function showMisses({ id }: Marked, tokens: { key: string }[], gold: Span[], found: Span[]): void {
  const nameOf = ({ start, end, label }: Span) =>
    `${label}: ${tokens
      .slice(start, end)
      .map(({ key }) => key)
      .join(" ")} @${start}`;
  const [wanted, got] = [gold.map(nameOf), found.map(nameOf)];
  const [missed, wrong] = [wanted.filter((name) => !got.includes(name)), got.filter((name) => !wanted.includes(name))];
  if (missed.length + wrong.length > 0) console.log(`${id}\t- ${missed.join(" | ")}\t+ ${wrong.join(" | ")}`);
}
