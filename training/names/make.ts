import { rememberWords } from "../../src/text/names/word.ts";
import type { Corpus } from "./corpus.ts";
import { exampleOf, labelled } from "./example.ts";
import type { Marked } from "./marks.ts";
import { meanOf, packTransitions, packWeights } from "./pack.ts";
import { factsOf, factTable } from "./statistics.ts";
import { observe, train } from "./train.ts";

/** How many learn the same in another order. */
const LEARNERS = 3;
const [WEIGHT_BITS, FACT_BITS] = [18, 18];
/** Features that weigh less are left out. */
const LEAST = 0.06;

/** Learns a first model, counts what it finds in the silver text, and learns again with that. */
export function makeModel(marked: Marked[], { articles, statistics }: Corpus, random: () => number) {
  const seen = observe(statistics, train(marked, statistics, random), articles);
  const learner = meanOf(Array.from({ length: LEARNERS }, () => train(marked, seen, random)));
  const facts = factsOf(seen, 0);
  const words = rememberWords(facts);
  const rows = marked.flatMap((each) => {
    const sentence = labelled(each);
    return [0, 1].map((less) => exampleOf(sentence, words, factsOf(seen, less)).row);
  });
  const { weights, count } = packWeights(learner, rows, WEIGHT_BITS, LEAST);
  return { weights, transitions: packTransitions(learner), facts: factTable(seen, FACT_BITS), count };
}
