import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { treebankSentences } from "../../benchmark/treebank.ts";
import { careless, corrected, countPairs, named, silverSentences } from "./silver.ts";
import { believable, mostlyApart, mostlyJoined, readWordList } from "./word-list.ts";

/** Everything that the model is made from, sentences as words. */
export interface Corpus {
  /** Annotated by people. */
  gold: string[][];
  /** Segmented by another program, corrected by the lists. */
  silver: string[][];
  listed: Set<string>;
}

/** Reads splits of `vi-words` in the data folder, and the lists of words. */
export function readCorpus(data: string, splits: string[], lists: string, random: () => number): Corpus {
  const folder = join(data, "vi-words");
  const gold = splits.flatMap((split) => treebankSentences(readFileSync(join(folder, `${split}.conllu`), "utf8")));
  const silver = silverSentences(gunzipSync(readFileSync(join(folder, "silver.txt.gz"))).toString("utf8"));
  const list = (name: string) => readWordList(readFileSync(join(lists, name), "utf8"));
  const counts = countPairs(gold);
  const apart = mostlyApart(list("apart.txt"), counts);
  const listed = believable(mostlyJoined(list("lexicon.txt"), counts), apart, countPairs(silver));
  const written = silver.map((words) => named(careless(corrected(words, listed, apart), 0.1, random), 0.05, random));
  return { gold, silver: written, listed };
}
