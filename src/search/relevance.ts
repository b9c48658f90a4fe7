import type { Row } from "./query.ts";
import { inRow, type Words, wordsOf } from "./words.ts";

/** How often a row of words is in a document, and in how many of so many documents it is (Okapi BM25). */
const saturation = 1.2;
const byLength = 0.75;
/** How many times in the text once in the title is worth. */
const titleWorth = 3;

/** A document to put in order. */
export interface Candidate {
  words: Words;
  title: string | null;
}

/** What is known of the documents of a desk. */
export interface Collection {
  documents: number;
  /** In how many of them each row of words is. */
  having: number[];
}

/** How well each candidate answers, in their order: a number without a unit. The length of a text is held against theirs. */
export function relevanceOf(rows: readonly Row[], candidates: readonly Candidate[], all: Collection): number[] {
  const lengths = candidates.map(({ words }) => lengthOf(words));
  const mean = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length);
  const worth = all.having.map((having) => Math.log(1 + (all.documents - having + 0.5) / (having + 0.5)));
  return candidates.map(({ words, title }, at) => {
    const long = saturation * (1 - byLength + (byLength * lengths[at]!) / mean);
    const titled = wordsOf([title ?? ""]);
    const scores = rows.map((row, nth) => {
      const often = timesIn(words, row) + titleWorth * timesIn(titled, row);
      return (worth[nth]! * often * (saturation + 1)) / (often + long);
    });
    return scores.reduce((sum, each) => sum + each, 0);
  });
}

function timesIn(words: Words, { form, words: sought }: Row): number {
  const row = inRow(sought);
  let times = 0;
  // The space behind one is that before the next.
  for (let at = words[form].indexOf(row); at !== -1; at = words[form].indexOf(row, at + row.length - 1)) times++;
  return times;
}

function lengthOf({ folded }: Words): number {
  let spaces = 0;
  for (let at = folded.indexOf(" "); at !== -1; at = folded.indexOf(" ", at + 1)) spaces++;
  return spaces;
}
