import type { SlotValue, TimeWords } from "../../languages/times.ts";
import { buildLexicon, longestAt } from "../../text/lexicon.ts";
import type { WordClass } from "../../text/pattern.ts";
import type { Token } from "../../text/token.ts";
import { clockClass } from "./clock-class.ts";
import { dateClasses } from "./date-classes.ts";

/** A class of words, and what they say. */
export interface TimeClass {
  ends: WordClass;
  read: (tokens: Token[], first: number, last: number) => SlotValue;
}

export type TimeClasses = Record<string, TimeClass>;

/** The classes that the rules of a language may name in their slots. */
export function timeClasses(words: TimeWords): TimeClasses {
  const ordinal = new Set(words.ordinals);
  const month = wordsOrNumber(words.months, 12);
  const lexicons = Object.entries(words.lexicons).map(([name, forms]) => [name, lexiconClass(forms)] as const);
  return {
    ...dateClasses(words.order),
    ...Object.fromEntries(lexicons),
    day: dayClass(ordinal, 1),
    /** A day of a list that is told by its ends. */
    innerday: { ends: dayClass(ordinal, 1).ends, read: () => ({}) },
    /** "14th": a day only where its ending says so. */
    nth: dayClass(ordinal, 2),
    month: { ends: month.ends, read: (t, f, l) => ({ month: month.read(t, f, l) }) },
    /** A month of a list that is told by its ends. */
    innermonth: { ends: month.ends, read: () => ({}) },
    n: countClass(words.numbers),
    quarter: romanClass(4, (value) => ({ quarter: value })),
    century: centuryClass(ordinal, 1),
    /** Before the year 1: "the 4th century BC" is the century -4. */
    bccentury: centuryClass(ordinal, -1),
    clock: clockClass(words),
    open: markClass("("),
    close: markClass(")"),
  };
}

function lexiconClass(forms: Record<string, SlotValue>): TimeClass {
  const lexicon = buildLexicon(Object.entries(forms));
  return {
    ends: (tokens, first) => longestAt(lexicon, tokens, first)?.last ?? -1,
    read: (tokens, first) => longestAt(lexicon, tokens, first)!.value,
  };
}

const markClass = (mark: string): TimeClass => ({
  ends: (tokens, first) => (tokens[first]!.key === mark ? first + 1 : -1),
  read: () => ({}),
});

const whole = /^\d{1,4}$/u;
const asNumber = (token: Token | undefined) => (token && whole.test(token.key) ? Number(token.key) : -1);

function wordsOrNumber(forms: Record<string, number>, most: number) {
  const lexicon = buildLexicon(Object.entries(forms));
  const ends: WordClass = (tokens, first) => {
    const number = asNumber(tokens[first]);
    return number >= 1 && number <= most ? first + 1 : (longestAt(lexicon, tokens, first)?.last ?? -1);
  };
  const read = (tokens: Token[], first: number, _last: number) => {
    const number = asNumber(tokens[first]);
    return number >= 0 ? number : longestAt(lexicon, tokens, first)!.value;
  };
  return { ends, read };
}

function dayClass(ordinal: Set<string>, length: 1 | 2): TimeClass {
  return {
    ends: (tokens, first) => {
      const number = asNumber(tokens[first]);
      if (number < 1 || number > 31 || tokens[first]!.key.length > 2) return -1;
      const next = tokens[first + 1];
      return next && !next.spaced && ordinal.has(next.key) ? first + 2 : length === 1 ? first + 1 : -1;
    },
    read: (tokens, first) => ({ day: asNumber(tokens[first]) }),
  };
}

const count = /^\d{1,3}(?:[.,]\d)?$/u;

/** "3", "1,5", "100", "hai", "mười hai". */
function countClass(forms: Record<string, number>): TimeClass {
  const lexicon = buildLexicon(Object.entries(forms));
  return {
    ends: (tokens, first) =>
      count.test(tokens[first]!.key) ? first + 1 : (longestAt(lexicon, tokens, first)?.last ?? -1),
    read: (tokens, first) => {
      const { key } = tokens[first]!;
      if (!count.test(key)) return { n: longestAt(lexicon, tokens, first)!.value };
      return { n: Number(key.replace(",", ".")) };
    },
  };
}

const romans = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
romans.push("xvi", "xvii", "xviii", "xix", "xx", "xxi");

function romanClass(most: number, read: (value: number) => SlotValue): TimeClass {
  const value = (token: Token | undefined) => {
    const roman = token ? romans.indexOf(token.key) : -1;
    return roman > 0 ? roman : asNumber(token);
  };
  return {
    ends: (tokens, first) => (value(tokens[first]) >= 1 && value(tokens[first]) <= most ? first + 1 : -1),
    read: (tokens, first) => read(value(tokens[first])),
  };
}

function centuryClass(ordinal: Set<string>, sign: 1 | -1): TimeClass {
  const inner = romanClass(21, (value) => ({ century: sign * value }));
  const ends: WordClass = (tokens, first) => {
    const last = inner.ends(tokens, first);
    const next = tokens[last];
    return last > 0 && next && !next.spaced && ordinal.has(next.key) ? last + 1 : last;
  };
  return { ends, read: inner.read };
}
