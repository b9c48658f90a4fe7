import type { NumberWords } from "../../languages/figure-words.ts";
import { buildLexicon, type Lexicon, longestAt } from "../../text/lexicon.ts";
import type { Token } from "../../text/token.ts";
import { literalValue } from "./literal.ts";

type Kind =
  | "digits"
  | "tens"
  | "late"
  | "scales"
  | "moneyScales"
  | "parts"
  | "many"
  | "plurals"
  | "denominators"
  | "half"
  | "links"
  | "over";

/** The number words of a language, ready to look up. */
export interface NumberGrammar {
  words: Record<Kind, Lexicon<number>>;
  /** Keys that number words begin with. */
  firsts: ReadonlySet<string>;
  decimal: "," | ".";
  ambiguous: ReadonlySet<string>;
  one: ReadonlySet<string>;
  tenths: boolean;
}

const lists: Kind[] = ["half", "links", "over"];
const tables: Kind[] = ["digits", "tens", "late", "scales", "moneyScales", "parts", "many", "plurals", "denominators"];

export function numberGrammar(words: NumberWords, decimal: "," | "."): NumberGrammar {
  const ofTables = tables.map((kind) => [kind, buildLexicon(Object.entries(words[kind] as Record<string, number>))]);
  const ofLists = lists.map((kind) => [kind, buildLexicon((words[kind] as string[]).map((form) => [form, 0]))]);
  const lexicons = Object.fromEntries([...ofTables, ...ofLists]) as NumberGrammar["words"];
  const { tenths } = words;
  return {
    words: lexicons,
    firsts: new Set(Object.values(lexicons).flatMap((lexicon) => [...lexicon.next.keys()])),
    decimal,
    ambiguous: new Set(words.ambiguous),
    one: new Set(words.one),
    tenths,
  };
}

/** Number words are looked up in the tokens of a sentence. */
export interface Reader {
  grammar: NumberGrammar;
  tokens: Token[];
  /** Whether a currency stands before the number. */
  money: boolean;
}

/** A value that is said by the tokens up to `last`. */
export interface Value {
  value: number;
  last: number;
}

/** Whether a number can begin with a token. */
export const canBeginNumber = ({ firsts }: NumberGrammar, token: Token | undefined): boolean =>
  token !== undefined && (token.shape === "number" || firsts.has(token.key));

export function wordAt({ grammar, tokens }: Reader, at: number, kind: Kind): Value | undefined {
  return longestAt(grammar.words[kind], tokens, at);
}

export const isGlued = (tokens: Token[], at: number) => tokens[at] !== undefined && !tokens[at].spaced;

export function scaleAt(reader: Reader, at: number): Value | undefined {
  const onDigits = reader.money && isGlued(reader.tokens, at) && reader.tokens[at - 1]?.shape === "number";
  return (onDigits ? wordAt(reader, at, "moneyScales") : undefined) ?? wordAt(reader, at, "scales");
}

/** Scales in a row multiply: "chục nghìn". */
export function scalesAt(reader: Reader, first: number): Value | undefined {
  let found: Value | undefined;
  for (let next = scaleAt(reader, first); next; next = scaleAt(reader, next.last)) {
    found = { value: (found?.value ?? 1) * next.value, last: next.last };
  }
  return found;
}

export function literalAt({ grammar, tokens }: Reader, at: number): Value | undefined {
  const token = tokens[at];
  if (token?.shape !== "number") return undefined;
  const value = literalValue(token.key, grammar.decimal);
  return value === undefined ? undefined : { value, last: at + 1 };
}

/** After a hyphen that is glued on both sides, as in "twenty-five". */
export const hyphenAt = ({ tokens }: Reader, at: number) =>
  tokens[at]?.key === "-" && isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : at;
