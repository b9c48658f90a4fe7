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

/** Sentence `at` of every `every`. */
export interface Fold {
  at: number;
  every: number;
}

/** The fold of "K/N"; null where there is none. */
export function foldOf(text: string | undefined): Fold | null {
  if (text === undefined) return null;
  const [, at, every] = /^(\d+)\/(\d+)$/u.exec(text) ?? [];
  if (at === undefined || Number(at) >= Number(every))
    throw new Error(`"${text}" is no fold: give one as "0/5" to "4/5".`);
  return { at: Number(at), every: Number(every) };
}

/** Where `vi-words` lies and which splits of it are annotated; where the lists of words lie. */
interface Sources {
  data: string;
  splits: string[];
  lists: string;
}

/** Reads everything; what is held out is in no part of it. */
export function readCorpus(
  { data, splits, lists }: Sources,
  hold: Fold | null,
  random: () => number,
): { corpus: Corpus; held: string[][] } {
  const folder = join(data, "vi-words");
  const all = splits.flatMap((split) => treebankSentences(readFileSync(join(folder, `${split}.conllu`), "utf8")));
  const isHeld = (_: string[], i: number) => hold !== null && i % hold.every === hold.at;
  const gold = all.filter((words, i) => !isHeld(words, i));
  const silver = silverSentences(gunzipSync(readFileSync(join(folder, "silver.txt.gz"))).toString("utf8"));
  const list = (name: string) => readWordList(readFileSync(join(lists, name), "utf8"));
  const counts = countPairs(gold);
  const apart = mostlyApart(list("apart.txt"), counts);
  const listed = believable(mostlyJoined(list("lexicon.txt"), counts), apart, countPairs(silver));
  const written = silver.map((words) => named(careless(corrected(words, listed, apart), 0.1, random), 0.05, random));
  return { corpus: { gold, silver: written, listed }, held: all.filter(isHeld) };
}
