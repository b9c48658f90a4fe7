import { rejoin } from "../../benchmark/treebank.ts";
import { rememberSyllables } from "../../src/text/words/syllable.ts";
import type { Table } from "../../src/text/words/table.ts";
import type { Corpus } from "./corpus.ts";
import { dictionaryOf, entriesOf } from "./dictionary.ts";
import { type Example, exampleOf } from "./example.ts";
import { type Learner, learn, newLearner } from "./learner.ts";
import { pack } from "./pack.ts";
import { shuffled } from "./random.ts";

/** How often a silver word must be seen to be in the dictionary: more while learning, where each has seen itself. */
const SEEN_LEARNING = 4;
const SEEN = 2;
/** The share of examples that are learned without looking at which syllables stand there. */
const UNLEXICAL = 0.2;
const SILVER_RATES = [0.5, 0.25];
const GOLD_RATES = [0.2, 0.15, 0.1, 0.05];

/** Learns from silver first and then, from the same weights but as quickly as at the start, from gold. */
export function train({ gold, silver, listed }: Corpus, random: () => number): { table: Table; entries: number } {
  const entries = entriesOf(silver, listed);
  const syllable = rememberSyllables();
  const examples = (sentences: string[][], seen: number): Example[] => {
    const dictionary = dictionaryOf(entries, seen);
    return sentences.map((words) => exampleOf(rejoin(words), syllable, dictionary));
  };
  const learner = newLearner();
  const fromSilver = examples(silver, SEEN_LEARNING);
  const fromGold = examples(gold, SEEN);
  study(learner, fromSilver, SILVER_RATES, random);
  learner.squares.fill(1);
  study(learner, fromGold, GOLD_RATES, random);
  return pack(learner, [...fromGold, ...fromSilver], entries, { bits: 20, least: 0.1, seen: SEEN });
}

function study(learner: Learner, examples: Example[], rates: number[], random: () => number): void {
  for (const rate of rates) {
    for (const example of shuffled(examples, random)) learn(learner, example, rate, random() >= UNLEXICAL);
  }
}
