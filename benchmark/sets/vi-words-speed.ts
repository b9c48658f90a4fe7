import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { tokenise } from "../../src/text/token.ts";
import type { WordModel } from "../../src/text/words/model.ts";
import { segment } from "../../src/text/words/words.ts";
import { type Place, textAt } from "../place.ts";
import type { Measure } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";
import { treebankTexts, viWords, wordModel } from "./vi-words.ts";

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

/** Up to 300 whole articles; none where they are not at hand. */
function articlesOf({ data }: Place): string[] {
  const folder = join(data, "vi-articles");
  const files = existsSync(folder) ? readdirSync(folder).sort().slice(0, 300) : [];
  return files.map((file) =>
    textAt(folder, file)
      .replace(/^# .*\n/gmu, "")
      .normalize("NFC"),
  );
}

/** How fast Vietnamese words are found, in the sentences of the treebank and in whole articles. */
export const viWordsSpeed: BenchmarkSet = {
  name: viWords.name,
  needs: viWords.needs,
  measure: (place) => {
    const model = wordModel();
    const sentences = treebankTexts(place).map(({ text }) => text);
    const articles = articlesOf(place);
    return [
      ...speedOf(model, sentences, "sentences"),
      ...(articles.length > 0 ? speedOf(model, articles, "articles") : []),
    ];
  },
};
