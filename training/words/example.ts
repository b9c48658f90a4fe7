import type { Rejoined } from "../../benchmark/treebank.ts";
import { type Token, tokenise } from "../../src/text/token.ts";
import { type Dictionary, emptyRow, fillRow, type Row } from "../../src/text/words/row.ts";
import { settled } from "../../src/text/words/rule.ts";
import type { Syllable } from "../../src/text/words/syllable.ts";

/** A sentence to learn from. */
export interface Example {
  row: Row;
  /** 1 where the gap after a token is joined. */
  joins: Uint8Array;
  /** 1 where no model is asked. */
  settled: Uint8Array;
}

export function exampleOf(
  { text, words }: Rejoined,
  syllable: (key: string) => Syllable,
  dictionary: Dictionary,
): Example {
  const tokens = tokenise(text);
  const row = emptyRow(tokens.length);
  fillRow(row, tokens, 0, tokens.length, syllable, dictionary);
  const gaps = tokens.slice(1).map((_, gap) => settled(tokens, gap));
  return { row, joins: joinsOf(tokens, words), settled: Uint8Array.from(gaps, (known) => (known === null ? 0 : 1)) };
}

function joinsOf(tokens: Token[], words: Rejoined["words"]): Uint8Array {
  const joins = new Uint8Array(Math.max(0, tokens.length - 1));
  let word = 0;
  for (let i = 0; i < joins.length; i++) {
    while (words[word]!.end <= tokens[i]!.start) word++;
    joins[i] = tokens[i + 1]!.start < words[word]!.end ? 1 : 0;
  }
  return joins;
}
