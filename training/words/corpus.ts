import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { treebankSentences } from "../../benchmark/treebank.ts";
import { careless, corrected, countPairs, named, silverSentences } from "./silver.ts";
import { readWordList } from "./word-list.ts";

/** Everything that the model is made from, sentences as words. */
export interface Corpus {
  /** Annotated by people. */
  gold: string[][];
  /** Segmented by another program, corrected by the lists. */
  silver: string[][];
  listed: Set<string>;
}

/** How often a program must part two syllables before a list of words is not believed against it. */
const OFTEN = 3;

/** Reads `vi-words` of the data folder and the lists that lie beside this file. */
export function readCorpus(data: string, lists: string, random: () => number): Corpus {
  const folder = join(data, "vi-words");
  const gold = treebankSentences(readFileSync(join(folder, "train.conllu"), "utf8"));
  const silver = silverSentences(gunzipSync(readFileSync(join(folder, "silver.txt.gz"))).toString("utf8"));
  const apart = readWordList(readFileSync(join(lists, "apart.txt"), "utf8"));
  const listed = believable(readWordList(readFileSync(join(lists, "lexicon.txt"), "utf8")), apart, silver);
  const written = silver.map((words) => named(careless(corrected(words, listed, apart), 0.1, random), 0.05, random));
  return { gold, silver: written, listed };
}

/** A list without the pairs that are two words by another list or by how the text has them. */
function believable(list: Set<string>, apart: Set<string>, silver: string[][]): Set<string> {
  const counts = countPairs(silver);
  return new Set(
    [...list].filter((word) => {
      const count = counts.get(word);
      return !apart.has(word) && !(count && count.apart >= OFTEN && count.joined < 0.1 * count.apart);
    }),
  );
}
