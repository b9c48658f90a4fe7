import type { Token } from "../token.ts";
import { decode, emptyScores, type Scores } from "./decode.ts";
import { afterJoin, emptyFeatures, type Features, findFeatures } from "./features.ts";
import type { WordModel } from "./model.ts";
import { emptyRow, fillRow, type Row } from "./row.ts";
import { settled } from "./rule.ts";
import { type Table, weightOf } from "./table.ts";

/** The tokens [first, last). */
export interface Word {
  first: number;
  last: number;
}

/** More than a model can say against it. */
export const CERTAIN = 30_000;

/** The words of Vietnamese text, in order: every token is in one. Where sentences are numbered, none crosses two. */
export function segment(model: WordModel, tokens: Token[]): Word[] {
  const words: Word[] = [];
  const longest = longestSentence(tokens);
  const [row, scores, joins] = [emptyRow(longest), emptyScores(longest), new Uint8Array(longest)];
  const features = emptyFeatures();
  for (let first = 0; first < tokens.length; ) {
    const last = sentenceEnd(tokens, first);
    fillRow(row, tokens, first, last, model.syllable, model.dictionary);
    score(model.table, row, tokens, first, features, scores);
    decode(scores, last - first - 1, joins);
    for (let begin = first, i = first; i < last; i++) {
      if (i + 1 < last && joins[i - first] === 1) continue;
      words.push({ first: begin, last: i + 1 });
      begin = i + 1;
    }
    first = last;
  }
  return words;
}

function sentenceEnd(tokens: Token[], first: number): number {
  let last = first + 1;
  while (last < tokens.length && tokens[last]!.sentence === tokens[first]!.sentence) last++;
  return last;
}

function longestSentence(tokens: Token[]): number {
  let longest = 0;
  for (let first = 0; first < tokens.length; ) {
    const last = sentenceEnd(tokens, first);
    longest = Math.max(longest, last - first);
    first = last;
  }
  return longest;
}

function score(table: Table, row: Row, tokens: Token[], first: number, features: Features, scores: Scores): void {
  for (let gap = 0; gap + 1 < row.length; gap++) {
    const known = settled(tokens, first + gap);
    if (known !== null) {
      scores.afterSpace[gap] = scores.afterJoin[gap] = known ? CERTAIN : -CERTAIN;
      continue;
    }
    findFeatures(row, gap, features);
    const { free, bound } = features;
    let sum = 0;
    for (let i = 0; i < features.freeCount; i++) sum += weightOf(table, free[i]!);
    let space = sum;
    let join = sum;
    for (let i = 0; i < features.boundCount; i++) {
      space += weightOf(table, bound[i]!);
      join += weightOf(table, afterJoin(bound[i]!));
    }
    scores.afterSpace[gap] = space;
    scores.afterJoin[gap] = join;
  }
}
