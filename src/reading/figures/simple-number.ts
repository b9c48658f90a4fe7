import { hyphenAt, literalAt, type Reader, scaleAt, type Value, wordAt } from "./number-word.ts";

/** A numeral, a digit, a ten with its digit, or a part of the scale that follows. */
export function simpleAt(reader: Reader, at: number, limit: number, linked: boolean): Value | undefined {
  const found = literalAt(reader, at) ?? partAt(reader, at) ?? tenAt(reader, at) ?? digitAt(reader, at, limit, linked);
  return found && found.value < limit ? found : undefined;
}

function partAt(reader: Reader, at: number) {
  const part = wordAt(reader, at, "parts");
  return part && scaleAt(reader, hyphenAt(reader, part.last)) ? part : undefined;
}

function tenAt(reader: Reader, at: number) {
  const ten = wordAt(reader, at, "tens");
  if (!ten) return undefined;
  const digit = digitAt(reader, hyphenAt(reader, ten.last), 10, false);
  return digit && digit.value < 10 ? { value: ten.value + digit.value, last: digit.last } : ten;
}

function digitAt(reader: Reader, at: number, limit: number, linked: boolean) {
  const digit = wordAt(reader, at, "digits") ?? (limit === 10 ? wordAt(reader, at, "late") : undefined);
  if (!digit) return undefined;
  const isYear = reader.grammar.ambiguous.has(reader.tokens[at]!.key) && limit < Number.POSITIVE_INFINITY;
  return isYear && !linked && !(limit > 10 && scaleAt(reader, digit.last)) ? undefined : digit;
}
