import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { closedUp, edit } from "../../benchmark/edit.ts";
import { treebankSentences } from "../../benchmark/treebank.ts";
import { type Token, tokenise } from "../../src/text/token.ts";
import { readCorpus as readWords } from "../words/corpus.ts";
import { countPairs } from "../words/silver.ts";
import { type CapitalCounts, capitalShares, countCapitals } from "./capitals.ts";
import { listedNames } from "./known.ts";
import { type Marked, readMarks } from "./marks.ts";
import { mostlyTogether, type Statistics } from "./statistics.ts";

/** Everything that the model is made from. */
export interface Corpus {
  marked: Marked[];
  /** The silver text: articles of sentences of tokens. */
  articles: Token[][][];
  /** What can be counted before there is a model. */
  statistics: Statistics;
}

/** Reads the treebank and the silver text in `vi-words` of the data folder, and the marks and lists of this project. */
export function readCorpus(data: string, lists: string, random: () => number): Corpus {
  const folder = join(data, "vi-words");
  const treebank = treebankSentences(readFileSync(join(folder, "train.conllu"), "utf8")).map((forms) =>
    plain(forms.join(" ")),
  );
  const silver = gunzipSync(readFileSync(join(folder, "silver.txt.gz")))
    .toString("utf8")
    .normalize("NFC")
    .split("\n")
    .map((line) => plain(line.replace(/(?<=\S)_|_(?=\S)/gu, " ")));
  const textOf = (id: string) => (id.startsWith("u") ? treebank : silver)[Number(id.slice(1))];
  const marked = readMarks(readFileSync(join(lists, "names", "marks.tsv"), "utf8"), textOf);
  const articles = articlesOf(silver).map((lines) => lines.map((line) => tokenise(edit(line, closedUp).text)));
  const counts: CapitalCounts = new Map();
  for (const tokens of articles.flat()) countCapitals(counts, tokens);
  const { corpus: words } = readWords({ data, splits: ["train"], lists: join(lists, "words") }, null, random);
  const statistics: Statistics = {
    capitals: capitalShares(counts),
    together: mostlyTogether(countPairs([...words.gold, ...words.silver]), words.listed),
    listed: listedNames(),
    names: new Map(),
    words: { small: new Map(), large: new Map() },
  };
  return { marked, articles, statistics };
}

const plain = (text: string): string => text.trim().replace(/\s+/gu, " ");

/** Two empty lines stand between articles, one between their parts. */
function articlesOf(lines: string[]): string[][] {
  const articles: string[][] = [[]];
  let empty = 0;
  for (const line of lines) {
    if (line === "") empty++;
    else {
      if (empty > 1 && articles.at(-1)!.length > 0) articles.push([]);
      empty = 0;
      articles.at(-1)!.push(line);
    }
  }
  return articles;
}
