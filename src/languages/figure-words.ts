import type { Figure } from "../model.ts";
import type { Rule } from "./rule.ts";

/** What a figure is made of, in the words of one language. Examples show figures as "about 80 %", "range 10–12 km". */
export interface FigureWords {
  /** The mark before the decimals; the other one of the two stands between thousands. */
  decimal: "," | ".";
  numbers: NumberWords;
  /** "khoảng", "at least": before the number. */
  bounds: Rule<Figure["bound"]>[];
  /** "trở lên", "or more": after the unit. */
  boundsAfter: Rule<Figure["bound"]>[];
  /** Of two numbers, each with or without its unit: {lower:measure}, {upper:measure}; "either" of one and the next. */
  ranges: Rule<"range" | "either">[];
  /** Before a number they say no more than a range or a bound does: "từ 8 nước trở lên". */
  from: string[];
  /** Amounts with words of their own; slots {number} and {upper:number} give the value where none is given. */
  amounts: Rule<{ value?: number; unit: string }>[];
  /** Units of measure and currencies. */
  measured: Rule<string>[];
  /** What is counted: the value is its English singular. */
  counted: Rule<string>[];
  /** Currencies and other units that stand before the number: "$", "aged". */
  signs: Rule<string>[];
  /** Words between a number and what it counts, which add nothing: "chiếc". */
  classifiers: string[];
  /** Where nouns have a plural and stand behind what qualifies them; null where they have none and stand before it. */
  plural: {
    /** How many adjectives may stand between a number and what it counts: "three large ships". */
    adjectives: number;
    /** Plurals that do not end in "s": "people", "aircraft". */
    irregular: string[];
  } | null;
  /** Nouns that another noun, often of two syllables, says the kind of: "nhà", "cuộc". */
  heads: string[];
  /** "per", "mỗi": between a unit and that by which it is counted. */
  per: string[];
  /** After a unit of time they make a time of it: "a day later". */
  later: string[];
  /** Between numbers that share the unit behind the last: "102 and 21 people". */
  joints: string[];
  /** Whether a number between commas after a name is an age: "Hill, 49, left". */
  ages: boolean;
  /** "âm", "minus": before an amount that is less than nothing. */
  minus: string[];
  /** After an hour they make it one of the clock: "10 giờ sáng". */
  clock: string[];
  /** After these a number is an ordinal, whatever follows. */
  ordinals: string[];
  /** Bounds that are prepositions too: after them "one" is most often an article. */
  prepositions: string[];
  /** After these a number is a label, unless a known unit follows: "Điều 5", "page 3". */
  labels: string[];
  /** Those that end in a label and are none: "trong số". */
  totals: string[];
  /** Between a number and the whole that it is out of: "5 trong số 12". */
  outOf: string[];
  /** After these a number tells one of a series from the others, whatever noun follows: "Sư đoàn 5 tổ chức". */
  series: string[];
  /** After these a number with no unit is a figure none the less: "tăng lên 300". */
  amountVerbs: string[];
  /** Begin like a number and are none: "hai bên". */
  idioms: string[];
  /** What may stand between a share and what it is a share of. */
  shareOf: string[];
  /** Whether one of them must: "80% of exports", but "a 4 percent surcharge". */
  shareNeedsOf: boolean;
  /** Words at which a noun phrase is at its end. */
  phraseEnds: string[];
}

export interface NumberWords {
  /** Also ten to nineteen where they are words of their own. */
  digits: Record<string, number>;
  /** May be followed by a digit. */
  tens: Record<string, number>;
  /** Digits only after a ten: "lăm". */
  late: Record<string, number>;
  /** Multiply what stands before them. */
  scales: Record<string, number>;
  /** Scales that are written onto digits with a currency: "m" in "$5m". */
  moneyScales: Record<string, number>;
  /** Of a scale: "nửa triệu", "a million". */
  parts: Record<string, number>;
  /** Before a scale: no fewer than so many of it: "hàng trăm", "several hundred". */
  many: Record<string, number>;
  /** Scales in the plural: no fewer than one of it: "hundreds". */
  plurals: Record<string, number>;
  /** Adds half of what was last multiplied by: "rưỡi", "and a half". */
  half: string[];
  /** Between a scale and what is added: "linh", "and". */
  links: string[];
  /** Denominators: "thirds"; or the word between the two parts of a fraction: "phần". */
  denominators: Record<string, number>;
  over: string[];
  /** Digits that are also the word for a year: read as digits only before a scale or what is counted. */
  ambiguous: string[];
  /** One thing, most often no more than an article. */
  one: string[];
  /** Whether a digit right after a scale counts its tenths: "một triệu hai" is 1,200,000. */
  tenths: boolean;
}
