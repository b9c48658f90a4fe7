import type { Token } from "../../text/token.ts";
import { askedAgain } from "./asked.ts";
import {
  canBeginNumber,
  hyphenAt,
  type NumberGrammar,
  type Reader,
  scaleAt,
  scalesAt,
  type Value,
  wordAt,
} from "./number-word.ts";
import { shareAt } from "./share.ts";
import { simpleAt } from "./simple-number.ts";

export interface NumberRead {
  value: number;
  /** After its last token. */
  last: number;
  /** What its last scales multiply by: 1e6 in "5 triệu". */
  factor: number;
  /** "hàng trăm", "50+": no fewer than `value`. */
  open: boolean;
  /** A part of a whole: "2/3". */
  share: boolean;
}

/** The number that begins at token `first` of a sentence: "3,7 nghìn tỷ", "hai mươi lăm", "hàng trăm", "2/3". */
export const numberAt = askedAgain((grammar: NumberGrammar, tokens: Token[], first: number) =>
  readNumber({ grammar, tokens, money: false }, first),
);

/** A number after a currency: "$5bn". */
export const sumAt = (grammar: NumberGrammar, tokens: Token[], first: number): NumberRead | undefined =>
  readNumber({ grammar, tokens, money: true }, first);

function readNumber(reader: Reader, first: number): NumberRead | undefined {
  if (!canBeginNumber(reader.grammar, reader.tokens[first])) return undefined;
  const many = openAt(reader, first);
  if (many) return { value: many.value, last: many.last, factor: 1, open: true, share: false };
  const share = shareAt(reader, first);
  if (share) return { value: share.value, last: share.last, factor: 1, open: false, share: true };
  const closed = below(reader, first, Number.POSITIVE_INFINITY, false);
  if (!closed) return undefined;
  const { value, last, factor } = closed;
  const open = isPlus(reader.tokens, last);
  return { value, last: open ? last + 1 : last, factor, open, share: false };
}

/** "5.000+"; but "90+3" is a sum. */
const isPlus = (tokens: Token[], at: number) =>
  tokens[at]?.key === "+" && !tokens[at].spaced && (tokens[at + 1]?.spaced ?? true);

/** A scale that stands alone, as after a bound: "hơn trăm". */
export function bareScaleAt(grammar: NumberGrammar, tokens: Token[], first: number): NumberRead | undefined {
  const scale = scalesAt({ grammar, tokens, money: false }, first);
  return scale && { value: scale.value, last: scale.last, factor: scale.value, open: false, share: false };
}

/** "hàng chục nghìn", "several hundred", "hundreds of thousands". */
function openAt(reader: Reader, first: number): Value | undefined {
  const many = wordAt(reader, first, "many");
  const scale = many && scalesAt(reader, many.last);
  if (scale) return { value: many.value * scale.value, last: scale.last };
  let value = 1;
  let last = first;
  for (let next = wordAt(reader, last, "plurals"); next; next = wordAt(reader, last, "plurals")) {
    value *= next.value;
    last = next.last;
  }
  return last > first ? { value, last } : undefined;
}

type Part = Value & { factor: number };

/** A number less than `limit`: a simple one, times each greater scale that follows, plus what is less than the scale. */
function below(reader: Reader, first: number, limit: number, linked: boolean): Part | undefined {
  const simple = simpleAt(reader, first, limit, linked);
  if (!simple) return undefined;
  let { value, last } = simple;
  let scale = 1;
  let factor = 1;
  for (;;) {
    const half = wordAt(reader, last, "half");
    if (half) [value, last] = [value + scale / 2, half.last];
    const next = scaleAt(reader, hyphenAt(reader, last));
    if (!next || next.value <= scale || value * next.value >= limit) break;
    scale = next.value;
    factor *= scale;
    [value, last] = [round(value * scale), next.last];
    const rest = restAt(reader, last, scale);
    if (rest) [value, last, factor] = [value + rest.value, rest.last, 1];
  }
  return isBareNumeral(reader, first, last, limit) ? undefined : { value, last, factor };
}

/** Binary multiplication leaves 3.7 × 1e6 a hair off. */
const round = (value: number) => Number(value.toPrecision(15));

/** What is added to a scale must have one of its own when it is written in digits: "5 triệu 200 nghìn". */
const isBareNumeral = ({ tokens }: Reader, first: number, last: number, limit: number) =>
  limit < Number.POSITIVE_INFINITY && last === first + 1 && tokens[first]!.shape === "number";

function restAt(reader: Reader, at: number, scale: number): Value | undefined {
  const link = wordAt(reader, at, "links");
  if (scale === 12) return undefined;
  const rest = below(reader, link?.last ?? at, scale, link !== undefined);
  if (!rest) return undefined;
  const beyond = scaleAt(reader, rest.last);
  if (beyond && beyond.value <= scale) return undefined;
  const isTenths = reader.grammar.tenths && !link && scale >= 100 && rest.last === at + 1 && rest.value < 10;
  return isTenths ? { value: (rest.value * scale) / 10, last: rest.last } : rest;
}
