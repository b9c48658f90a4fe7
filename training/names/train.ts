import { decode, emptyLattice } from "../../src/text/names/decode.ts";
import { collect, type Name } from "../../src/text/names/names.ts";
import { PAD } from "../../src/text/names/row.ts";
import { rememberWords } from "../../src/text/names/word.ts";
import type { Token } from "../../src/text/token.ts";
import { shuffled } from "../words/random.ts";
import { type Example, exampleOf, type Labelled, labelled } from "./example.ts";
import { countNames } from "./known.ts";
import { constrained, type Learner, learn, newLearner, scoresOf } from "./learner.ts";
import type { Marked } from "./marks.ts";
import { factsOf, type Statistics } from "./statistics.ts";
import { variantOf } from "./variant.ts";
import { countWords } from "./word-kinds.ts";

const ROUNDS = 8;
const RATE = 0.2;
/** The share of examples that are learned without looking at which words the names are made of. */
const UNLEXICAL = 0.2;
/** Shares of examples that are learned as careless writers, and as headlines, have them. */
const [CARELESS, LOUD] = [0.1, 0.03];
const LOUD_SHAPES = ["upper", "capital", "lower"] as const;
/** What a sentence of the silver text weighs against one of the treebank. */
const SILVER = 0.6;

const isSilver = ({ id }: Marked) => id.startsWith("s");

/** Learns from marked sentences. Those of the silver text were themselves counted, once, in the statistics. */
export function train(marked: Marked[], statistics: Statistics, random: () => number): Learner {
  const facts = [0, 1].map((less) => factsOf(statistics, less));
  const words = rememberWords(facts[0]!);
  const sentences = marked.map((each) => ({ ...labelled(each), silver: isSilver(each) }));
  const exampleFrom = (sentence: Labelled, silver: boolean): Example =>
    exampleOf(sentence, words, facts[silver ? 1 : 0]!, silver ? SILVER : 1);
  const examples = sentences.map((each) => exampleFrom(each, each.silver));
  const learner = newLearner();
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of shuffled([...examples.keys()], random)) {
      const kind = kindOf(random);
      const { silver, ...sentence } = sentences[i]!;
      const example = kind === null ? examples[i]! : exampleFrom(variantOf(sentence, kind, random), silver);
      learn(learner, example, RATE * (1 - round / ROUNDS), random() >= UNLEXICAL);
    }
  }
  return learner;
}

function kindOf(random: () => number): "careless" | (typeof LOUD_SHAPES)[number] | null {
  const at = random();
  if (at < CARELESS) return "careless";
  return at < CARELESS + LOUD ? LOUD_SHAPES[Math.floor(random() * LOUD_SHAPES.length)]! : null;
}

/** Sentences that are too long or too short to tell anything. */
const isUsual = (tokens: Token[]): boolean => tokens.length > 2 && tokens.length < 200;

/** Adds to the statistics what a model takes for names in articles, given as tokens of their sentences. */
export function observe(statistics: Statistics, learner: Learner, articles: Token[][][]): Statistics {
  const facts = factsOf(statistics, 1);
  const words = rememberWords(facts);
  const seen: Statistics = { ...statistics, names: new Map(), words: { small: new Map(), large: new Map() } };
  articles.forEach((article, number) => {
    for (const tokens of article.filter(isUsual)) {
      const { row } = exampleOf({ tokens, labels: new Uint8Array() }, words, facts);
      if (!row.open.includes(1)) continue;
      const labels = labelsOf(learner, row);
      countWords(seen.words, row, labels);
      countNames(seen.names, tokens, namesIn(labels), number);
    }
  });
  return seen;
}

const lattice = emptyLattice(4096);

/** The best labels of a sentence as a learner has them. */
export function labelsOf(learner: Learner, row: Example["row"]): Uint8Array {
  scoresOf(learner, row, lattice.scores);
  decode(lattice, constrained(learner), row.length, row.open, PAD);
  return lattice.labels.slice(0, row.length);
}

export function namesIn(labels: Uint8Array): Name[] {
  const names: Name[] = [];
  collect(labels, 0, labels.length, names);
  return names;
}
