import { figures as en } from "../../languages/en/figures.ts";
import type { FigureWords } from "../../languages/figure-words.ts";
import { figures as vi } from "../../languages/vi/figures.ts";
import { buildLexicon, formKey, type Lexicon } from "../../text/lexicon.ts";
import { firstWords, indexRules, type RuleIndex, type WordClass } from "../../text/pattern.ts";
import { measureAt } from "./measure.ts";
import { numberAt } from "./number.ts";
import { type NumberGrammar, numberGrammar } from "./number-word.ts";

type Rules<K extends "bounds" | "boundsAfter" | "ranges" | "amounts" | "signs"> = RuleIndex<FigureWords[K][number]>;

export interface UnitRule {
  pattern: string;
  unit: string;
  kind: "measured" | "counted";
}

/** What a single measure is read by. */
export interface MeasureWords {
  numbers: NumberGrammar;
  units: RuleIndex<UnitRule>;
  signs: Rules<"signs">;
  data: FigureWords;
  classifiers: Lexicon<true>;
  idioms: Lexicon<true>;
  shareOf: Lexicon<true>;
  phraseEnds: Lexicon<true>;
  outOf: Lexicon<true>;
  heads: ReadonlySet<string>;
  per: ReadonlySet<string>;
  later: ReadonlySet<string>;
  joints: ReadonlySet<string>;
}

/** A language's words for figures, indexed. */
export interface Words extends MeasureWords {
  bounds: Rules<"bounds">;
  boundsAfter: Rules<"boundsAfter">;
  ranges: Rules<"ranges">;
  amounts: Rules<"amounts">;
  from: ReadonlySet<string>;
  ordinals: ReadonlySet<string>;
  labels: ReadonlySet<string>;
  series: ReadonlySet<string>;
  totals: ReadonlySet<string>;
  clock: ReadonlySet<string>;
  minus: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  amountVerbs: ReadonlySet<string>;
  /** Keys that a quantity can begin with, numerals aside. */
  firsts: ReadonlySet<string>;
}

const forms = (list: string[]): Lexicon<true> => buildLexicon(list.map((form) => [form, true] as const));
const keys = (list: string[]): ReadonlySet<string> => new Set(list.map(formKey));
const pattern = (rule: { pattern: string }) => rule.pattern;

const unitRules = (data: FigureWords, kind: UnitRule["kind"]): UnitRule[] =>
  data[kind].map(({ pattern, value }) => ({ pattern, unit: value, kind }));

const measureWords = (data: FigureWords): MeasureWords => ({
  data,
  numbers: numberGrammar(data.numbers, data.decimal),
  units: indexRules([...unitRules(data, "measured"), ...unitRules(data, "counted")], pattern),
  signs: indexRules(data.signs, pattern),
  classifiers: forms(data.classifiers),
  idioms: forms(data.idioms),
  shareOf: forms(data.shareOf),
  phraseEnds: forms(data.phraseEnds),
  outOf: forms(data.outOf),
  heads: keys(data.heads),
  per: keys(data.per),
  later: keys(data.later),
  joints: keys(data.joints),
});

function index(data: FigureWords): Words {
  const words = measureWords(data);
  const number: WordClass = (tokens, first) => numberAt(words.numbers, tokens, first)?.last ?? -1;
  const measure: WordClass = (tokens, first) => measureAt(words, tokens, first)?.last ?? -1;
  const [bounds, from] = [indexRules(data.bounds, pattern), keys(data.from)];
  const ranges = indexRules(data.ranges, pattern, { measure });
  const amounts = indexRules(data.amounts, pattern, { number });
  const rules = [firstWords(bounds), firstWords(ranges), firstWords(amounts), firstWords(words.signs)];
  return {
    ...words,
    bounds,
    boundsAfter: indexRules(data.boundsAfter, pattern),
    ranges,
    amounts,
    from,
    firsts: new Set([...rules.flatMap((keys) => [...keys]), ...words.numbers.firsts, ...from]),
    ordinals: keys(data.ordinals),
    labels: keys([...data.labels, ...data.series]),
    series: keys(data.series),
    totals: keys(data.totals),
    clock: keys(data.clock),
    minus: keys(data.minus),
    prepositions: keys(data.prepositions),
    amountVerbs: keys(data.amountVerbs),
  };
}

const figureWords: Record<string, FigureWords> = { vi, en };
const indexed = new Map<string, Words>();

/** The words of a language by its BCP 47 tag. */
export function wordsOf(tag: string): Words | undefined {
  const data = figureWords[tag];
  const words = indexed.get(tag) ?? (data && index(data));
  if (words) indexed.set(tag, words);
  return words;
}
