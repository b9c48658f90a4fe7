import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toText } from "../../src/text/text.ts";
import { tokenise } from "../../src/text/token.ts";
import { loadWordModel, type WordModel } from "../../src/text/words/model.ts";
import { segment } from "../../src/text/words/words.ts";
import { type Place, root, textAt } from "../place.ts";
import { scoreSegments } from "../score/segments.ts";
import { type Measure, measuresOf, sum, type Tally } from "../score/tally.ts";
import { type Rejoined, rejoin, treebankSentences } from "../treebank.ts";
import type { BenchmarkSet } from "./set.ts";

const modelPath = join(root, "models", "words", "vi.bin");
const treebank = ({ data, split }: Place) => join(data, "vi-words", `${split}.conllu`);
const articles = ({ data }: Place) => join(data, "vi-articles");

export const wordModel = (path = modelPath): WordModel => loadWordModel(readFileSync(path));

/** Splits that the model has learned from, see its card: its score there tells nothing of other text, and is named so. */
const learned = new Set(["train", "dev"]);

const scoresOn = (split: string, tally: Tally): Measure[] =>
  measuresOf("words", tally).map((score) =>
    learned.has(split) ? { ...score, metric: `${score.metric} on what was learned` } : score,
  );

/** The words that a model finds in rejoined sentences, against those of the treebank. */
export function scoreWordsOf(model: WordModel, sentences: Rejoined[]): Tally {
  return sum(
    sentences.map(({ text, words }) => {
      const { tokens } = toText(text, "vi");
      const found = segment(model, tokens).map(({ first, last }) => ({
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
      }));
      return scoreSegments(words, found);
    }),
  );
}

/** Thousands of words in a second of one core, with and without finding the tokens: the best of some rounds. */
function speedOf(model: WordModel, texts: string[], name: string): Measure[] {
  const tokens = texts.map((text) => tokenise(text));
  const words = tokens.reduce((count, list) => count + segment(model, list).length, 0);
  const rate = (work: () => void): number => {
    const taken = Array.from({ length: 15 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return words / Math.min(...taken);
  };
  const row = (metric: string, value: number): Measure => ({ layer: "words", metric, value, unit: "k words/s" });
  return [
    row(
      `${name} from raw text`,
      rate(() => texts.forEach((text) => void segment(model, tokenise(text)))),
    ),
    row(
      `${name} from tokens`,
      rate(() => tokens.forEach((list) => void segment(model, list))),
    ),
  ];
}

/** Vietnamese words of UD_Vietnamese-VTB, its sentences written as newspapers write them. */
export const viWords: BenchmarkSet = {
  name: "ud-vtb",
  needs: (place) => [treebank(place), modelPath],
  measure: (place) => {
    const model = wordModel();
    const sentences = treebankSentences(textAt(treebank(place))).map(rejoin);
    const folder = articles(place);
    const files = existsSync(folder) ? readdirSync(folder).sort().slice(0, 300) : [];
    const texts = files.map((file) =>
      textAt(folder, file)
        .replace(/^# .*\n/gmu, "")
        .normalize("NFC"),
    );
    return [
      ...scoresOn(place.split, scoreWordsOf(model, sentences)),
      ...speedOf(
        model,
        sentences.map(({ text }) => text),
        "sentences",
      ),
      ...(texts.length > 0 ? speedOf(model, texts, "articles") : []),
    ];
  },
};
