import { beginsRule, bestRuleAt } from "../../text/pattern.ts";
import { isCapital, isWord, type Token } from "../../text/token.ts";
import { askedAgain } from "./asked.ts";
import { knownAt, type UnitRead } from "./known-unit.ts";
import { isYear } from "./literal.ts";
import { bareScaleAt, type NumberRead, numberAt, sumAt } from "./number.ts";
import { canBeginNumber } from "./number-word.ts";
import { isSlash, perUnit, unitAt } from "./unit.ts";
import type { MeasureWords } from "./words.ts";

/** A number with its unit: tokens [first, last), of them the number's own [numberFirst, numberLast). */
export interface Measure {
  first: number;
  last: number;
  numberFirst: number;
  numberLast: number;
  number: NumberRead;
  unit: UnitRead | undefined;
  /** Whether a sign of currency stands before the number. */
  signed: boolean;
}

/** The measure that begins at token `first` of a sentence. */
export const measureAt = askedAgain((words: MeasureWords, tokens: Token[], first: number) =>
  readMeasure(words, tokens, first, false),
);

/** The same after a bound, where a scale may stand alone: "hơn trăm người". */
export const boundedMeasureAt = (words: MeasureWords, tokens: Token[], first: number): Measure | undefined =>
  readMeasure(words, tokens, first, true);

function readMeasure(words: MeasureWords, tokens: Token[], first: number, bounded: boolean): Measure | undefined {
  if (!canBegin(words, tokens[first])) return undefined;
  const sign = signAt(words, tokens, first);
  const numberFirst = sign?.last ?? first;
  const number =
    (sign ? sumAt : numberAt)(words.numbers, tokens, numberFirst) ??
    (bounded ? bareScaleAt(words.numbers, tokens, numberFirst) : undefined);
  if (!number) return undefined;
  const unit = sign
    ? signedUnit(words, tokens, sign.rule.value, number.last)
    : unitOf(words, tokens, numberFirst, number);
  const last = unit?.last ?? number.last;
  const measure = { first, last, numberFirst, numberLast: number.last, number, unit, signed: sign !== undefined };
  return withRest(words, tokens, measure);
}

const canBegin = ({ numbers, signs }: MeasureWords, token: Token | undefined): boolean =>
  token !== undefined && (canBeginNumber(numbers, token) || beginsRule(signs, token));

/** The "A" of "A$5" is a capital that touches its sign: "a $5 note" is no Australian one. */
function signAt(words: MeasureWords, tokens: Token[], first: number) {
  const sign = bestRuleAt(words.signs, tokens, first);
  const isLetter = sign !== undefined && sign.last > first + 1 && tokens[first]!.key.length === 1;
  return isLetter && (!isCapital(tokens[first]) || tokens[first + 1]!.spaced) ? undefined : sign;
}

/** "$5" is in dollars, and so is "$5 dollars". */
function signedUnit(words: MeasureWords, tokens: Token[], unit: string, at: number): UnitRead {
  const again = knownAt(words, tokens, at);
  return perUnit(words, tokens, { unit, last: again?.unit === unit ? again.last : at, kind: "measured" });
}

function unitOf(words: MeasureWords, tokens: Token[], first: number, number: NumberRead): UnitRead | undefined {
  // The whole of which a share is one is no unit of it.
  if (number.share) return undefined;
  const isOne = number.value === 1 && !number.open;
  const isScaled = isWord(tokens[number.last - 1]) && isSlash(tokens, number.last);
  if (isScaled) return perUnit(words, tokens, { unit: "1", last: number.last, kind: "noun" }); // "2 triệu/xe"
  return (
    unitAt(words, tokens, number.last, isOne) ??
    sharedAt(words, tokens, first, number) ??
    ageAt(words, tokens, first, number.last)
  );
}

/** "102 and 21 people": a number has the unit of the one that is joined to it. */
function sharedAt(words: MeasureWords, tokens: Token[], first: number, { last }: NumberRead): UnitRead | undefined {
  if (!words.joints.has(tokens[last]?.key ?? "") || !tokens[last + 1]?.spaced) return undefined;
  if (isYear(tokens[first]!.key)) return undefined;
  const next = measureAt(words, tokens, last + 1);
  return next?.unit && !next.signed ? { unit: next.unit.unit, last, kind: "shared" } : undefined;
}

/** "Hill, 49, left". */
function ageAt(words: MeasureWords, tokens: Token[], first: number, last: number): UnitRead | undefined {
  if (!words.data.ages || !/^(?:[3-9]|[1-9]\d|10\d)$/u.test(tokens[first]!.key)) return undefined;
  const isBetween = tokens[first - 1]?.key === "," && isCapital(tokens[first - 2]);
  return isBetween && /^[,.;)]$/u.test(tokens[last]?.key ?? ".") ? { unit: "a", last, kind: "measured" } : undefined;
}

/** What a unit is divided into. */
const smaller = new Map<string, [unit: string, count: number]>([
  ["a", ["mo", 12]],
  ["h", ["min", 60]],
  ["min", ["s", 60]],
  ["[ft_i]", ["[in_i]", 12]],
]);

/** "2 hours and 15 minutes" is one amount, of the smaller unit. */
function withRest(words: MeasureWords, tokens: Token[], measure: Measure): Measure {
  const part = measure.unit && smaller.get(measure.unit.unit);
  if (!part) return measure;
  const { number, last } = measure;
  const from = words.joints.has(tokens[last]?.key ?? "") ? last + 1 : last;
  const rest = tokens[from]?.shape === "number" ? numberAt(words.numbers, tokens, from) : undefined;
  const unit = rest && knownAt(words, tokens, rest.last);
  if (unit?.unit !== part[0] || rest!.value >= part[1]) return measure;
  return {
    ...measure,
    number: { ...number, value: number.value * part[1] + rest!.value, factor: 1 },
    unit,
    last: unit.last,
  };
}

/** Whether its unit is one of the tables. */
export const isKnown = ({ unit }: Measure): boolean => unit?.kind === "measured" || unit?.kind === "counted";
