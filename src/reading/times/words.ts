import { enTimes } from "../../languages/en/times.ts";
import type { TimeRule, TimeWords } from "../../languages/times.ts";
import { viTimes } from "../../languages/vi/times.ts";
import { buildLexicon, type Lexicon } from "../../text/lexicon.ts";
import { firstWords, indexRules, type RuleIndex, type WordClass } from "../../text/pattern.ts";
import { type Token, tokenise } from "../../text/token.ts";
import { type TimeClasses, timeClasses } from "./classes.ts";
import type { TimeMention } from "./mention.ts";

/** The words for time of each language, by BCP 47 tag. */
const timeWords: Record<string, TimeWords> = { vi: viTimes, en: enTimes };

/** A language made ready for finding. */
export interface TimeGrammar {
  words: TimeWords;
  classes: TimeClasses;
  rules: RuleIndex<TimeRule>;
  frames: RuleIndex<TimeRule>;
  joins: ReadonlySet<string>;
  clauses: ReadonlySet<string>;
  /** Keys of the words that a rule can begin with, and whether a slot can, figures aside: all others are passed by. */
  firsts: ReadonlyMap<string, boolean>;
  cues: Lexicon<-1 | 1>;
  published: Lexicon<true>;
}

/** Mentions that stand in a text's tokens already, by their first token: what {time} fits in a frame. */
export const laid = new WeakMap<Token[], Map<number, TimeMention>>();
const time: WordClass = (tokens, first) => laid.get(tokens)?.get(first)?.last ?? -1;

const grammars = new Map<string, TimeGrammar>();

export function grammarOf(language: string): TimeGrammar | null {
  const words = timeWords[language];
  const grammar = grammars.get(language) ?? (words ? prepare(words) : null);
  if (grammar) grammars.set(language, grammar);
  return grammar;
}

function prepare(words: TimeWords): TimeGrammar {
  const classes = timeClasses(words);
  const ends = Object.fromEntries(Object.entries(classes).map(([name, made]) => [name, made.ends]));
  const cue = (forms: readonly string[], way: -1 | 1) => forms.map((form) => [form, way] as const);
  const rules = indexRules(words.rules, (rule) => rule.pattern, ends);
  return {
    words,
    classes,
    rules,
    firsts: new Map([...wordFirsts(rules), ...formFirsts(words, classes, rules)]),
    frames: indexRules(words.frames, (rule) => rule.pattern, { ...ends, time }),
    joins: new Set(words.joins),
    clauses: new Set(words.clauses),
    published: buildLexicon(words.published.map((form) => [form, true])),
    cues: buildLexicon([...cue(words.future, 1), ...cue(words.past, -1)]),
  };
}

const wordFirsts = (rules: RuleIndex<TimeRule>) => [...firstWords(rules)].map((key) => [key, false] as const);

/** First keys of the forms that a rule can begin with, figures aside. */
function formFirsts({ lexicons, numbers, months }: TimeWords, classes: TimeClasses, rules: RuleIndex<TimeRule>) {
  const begins = new Set(rules.slots.map(({ test }) => test));
  return Object.entries({ ...lexicons, n: numbers, month: months })
    .filter(([name]) => begins.has(classes[name]!.ends))
    .flatMap(([, forms]) => Object.keys(forms))
    .map((form) => [tokenise(form.normalize("NFC"), 1)[0]!.key, true] as const);
}
