import { beginsRule, bestRuleAt } from "../../text/pattern.ts";
import type { Token } from "../../text/token.ts";
import { askedAgain } from "./asked.ts";
import { bareScaleAt, type NumberRead, numberAt, sumAt } from "./number.ts";
import { canBeginNumber } from "./number-word.ts";
import { type UnitRead, unitAt } from "./unit.ts";
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
  const sign = bestRuleAt(words.signs, tokens, first);
  const numberFirst = sign?.last ?? first;
  const number =
    (sign ? sumAt : numberAt)(words.numbers, tokens, numberFirst) ??
    (bounded ? bareScaleAt(words.numbers, tokens, numberFirst) : undefined);
  if (!number) return undefined;
  // The whole of which a share is one is no unit of it.
  const after = number.share ? undefined : unitAt(words, tokens, number.last);
  const unit: UnitRead | undefined = sign ? { unit: sign.rule.value, last: number.last, kind: "measured" } : after;
  const last = unit?.last ?? number.last;
  return { first, last, numberFirst, numberLast: number.last, number, unit, signed: sign !== undefined };
}

const canBegin = ({ numbers, signs }: MeasureWords, token: Token | undefined): boolean =>
  token !== undefined && (canBeginNumber(numbers, token) || beginsRule(signs, token.key));

/** Whether its unit is one of the tables. */
export const isKnown = ({ unit }: Measure): boolean => unit !== undefined && unit.kind !== "noun";
