import { closedUp, edit, moved } from "../../benchmark/edit.ts";
import type { Facts } from "../../src/text/names/facts.ts";
import { firstOf, nameTypes } from "../../src/text/names/label.ts";
import { emptyRow, fillRow, PAD, type Row } from "../../src/text/names/row.ts";
import type { Word } from "../../src/text/names/word.ts";
import { type Token, tokenise } from "../../src/text/token.ts";
import type { Marked } from "./marks.ts";

/** A sentence as tokens with their labels. */
export interface Labelled {
  tokens: Token[];
  labels: Uint8Array;
}

/** A sentence to learn from. */
export interface Example {
  row: Row;
  labels: Uint8Array;
  weight: number;
}

/** The labels of a marked sentence, its marks closed up to their words as newspapers write them. */
export function labelled({ text, marks }: Pick<Marked, "text" | "marks">): Labelled {
  const edited = edit(text, closedUp);
  const tokens = tokenise(edited.text);
  const labels = new Uint8Array(tokens.length);
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  for (const { first, last, type } of marks) {
    const { start, end } = moved(edited, { start: words[first]!.start, end: words[last - 1]!.end });
    const inside = tokens.flatMap((token, i) => (token.end > start && token.start < end ? [i] : []));
    const label = firstOf(nameTypes.indexOf(type));
    for (const i of inside) labels[i] = i === inside[0] ? label : label + 1;
  }
  return { tokens, labels };
}

export function exampleOf(
  { tokens, labels }: Labelled,
  word: (key: string) => Word,
  facts: Facts,
  weight = 1,
): Example {
  const row = emptyRow(tokens.length);
  fillRow(row, tokens, 0, tokens.length, word, facts);
  labels.forEach((label, i) => {
    if (label !== 0) row.open[i + PAD] = 1;
  });
  return { row, labels, weight };
}
