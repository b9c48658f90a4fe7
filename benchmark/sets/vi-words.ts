import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toText } from "../../src/text/text.ts";
import { loadWordModel, type WordModel } from "../../src/text/words/model.ts";
import { segment } from "../../src/text/words/words.ts";
import { type Place, root, textAt } from "../place.ts";
import { scoreSegments } from "../score/segments.ts";
import { type Measure, measuresOf, sum, type Tally } from "../score/tally.ts";
import { type Rejoined, rejoin, treebankSentences } from "../treebank.ts";
import type { BenchmarkSet } from "./set.ts";

const modelPath = join(root, "models", "words", "vi.bin");
const treebank = ({ data, split }: Place) => join(data, "vi-words", `${split}.conllu`);

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

export const treebankTexts = (place: Place): Rejoined[] => treebankSentences(textAt(treebank(place))).map(rejoin);

/** Vietnamese words of UD_Vietnamese-VTB, its sentences written as newspapers write them. */
export const viWords: BenchmarkSet = {
  name: "ud-vtb",
  needs: (place) => [treebank(place), modelPath],
  measure: (place) => scoresOn(place.split, scoreWordsOf(wordModel(), treebankTexts(place))),
};
