import { rejoin } from "../../benchmark/treebank.ts";
import { rememberSyllables } from "../../src/text/words/syllable.ts";
import type { Table } from "../../src/text/words/table.ts";
import type { Corpus } from "./corpus.ts";
import { dictionariesOf, entriesOf } from "./dictionary.ts";
import { type Example, exampleOf } from "./example.ts";
import { kindsOf } from "./kinds.ts";
import { type Learner, learn, newLearner } from "./learner.ts";
import { pack } from "./pack.ts";
import { partOf } from "./parts.ts";
import { shuffled } from "./random.ts";

/** The share of examples that are learned without looking at which syllables stand there. */
const UNLEXICAL = { silver: 0.3, gold: 0.2 };
const SILVER_RATES = [0.5, 0.25];
const GOLD_RATES = [0.4, 0.3, 0.2, 0.1];
/** How slowly the second step begins: squared gradients that every weight is taken to have seen. */
const GOLD_SQUARES = 5;

/** Learns from silver first and then, from the same weights but almost as quickly as at the start, from gold. */
export function train({ gold, silver, listed }: Corpus, random: () => number): { table: Table; entries: number } {
  const entries = entriesOf(silver, listed);
  const kinds = kindsOf(silver);
  const { whole, parts } = dictionariesOf(entries);
  const none = { cluster: 0, alone: 0 };
  const syllable = rememberSyllables((id) => kinds.get(id) ?? none);
  const fromSilver = silver.map((words, i) => exampleOf(rejoin(words), syllable, parts[partOf(i, silver.length)]!));
  const fromGold = gold.map((words) => exampleOf(rejoin(words), syllable, whole));
  const learner = newLearner();
  study(learner, fromSilver, SILVER_RATES, UNLEXICAL.silver, random);
  learner.squares.fill(GOLD_SQUARES);
  study(learner, fromGold, GOLD_RATES, UNLEXICAL.gold, random);
  return pack(learner, [...fromGold, ...fromSilver], entries, kinds, { bits: 20, least: 0.1 });
}

function study(learner: Learner, examples: Example[], rates: number[], unlexical: number, random: () => number): void {
  for (const rate of rates) {
    for (const example of shuffled(examples, random)) learn(learner, example, rate, random() >= unlexical);
  }
}
