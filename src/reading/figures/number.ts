import type { NumberWords } from "../../languages/figure-words.ts";
import { buildLexicon, type Lexicon, matchesAt } from "../../text/lexicon.ts";
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
  lexicon: Lexicon<{ kind: Kind; value: number }>;
  decimal: "," | ".";
  ambiguous: ReadonlySet<string>;
  one: ReadonlySet<string>;
  tenths: boolean;
}

export interface NumberRead {
  value: number;
  /** After its last token. */
  last: number;
  /** What its last scales multiply by: 1e6 in "5 triệu". */
  factor: number;
  /** "hàng trăm": no fewer than `value`. */
  open: boolean;
  /** A part of a whole: "2/3". */
  share: boolean;
}

const lists: Kind[] = ["half", "links", "over"];
const tables: Kind[] = ["digits", "tens", "late", "scales", "moneyScales", "parts", "many", "plurals", "denominators"];

export function numberGrammar(words: NumberWords, decimal: "," | "."): NumberGrammar {
  const forms: [string, { kind: Kind; value: number }][] = [];
  for (const kind of tables) {
    for (const [form, value] of Object.entries(words[kind])) forms.push([form, { kind, value: value as number }]);
  }
  for (const kind of lists) for (const form of words[kind] as string[]) forms.push([form, { kind, value: 0 }]);
  const { tenths } = words;
  return {
    lexicon: buildLexicon(forms),
    decimal,
    ambiguous: new Set(words.ambiguous),
    one: new Set(words.one),
    tenths,
  };
}

/** The number that begins at token `first` of a sentence: "3,7 nghìn tỷ", "hai mươi lăm", "hàng trăm", "2/3". */
export function numberAt(
  grammar: NumberGrammar,
  tokens: Token[],
  first: number,
  money = false,
): NumberRead | undefined {
  const reader = { grammar, tokens, money };
  return openAt(reader, first) ?? shareAt(reader, first) ?? closedAt(reader, first);
}

/** A scale that stands alone, as after a bound: "hơn trăm". */
export function bareScaleAt(grammar: NumberGrammar, tokens: Token[], first: number): NumberRead | undefined {
  const scale = scalesAt({ grammar, tokens, money: false }, first);
  return scale && { ...scale, factor: scale.value, open: false, share: false };
}

interface Reader {
  grammar: NumberGrammar;
  tokens: Token[];
  money: boolean;
}

function wordAt({ grammar, tokens }: Reader, at: number, kind: Kind) {
  const key = tokens[at]?.key;
  if (key === undefined || !grammar.lexicon.next.has(key)) return undefined;
  const match = matchesAt(grammar.lexicon, tokens, at).findLast((found) => found.value.kind === kind);
  return match && { value: match.value.value, last: match.last };
}

const isGlued = (tokens: Token[], at: number) => tokens[at] !== undefined && !tokens[at].spaced;

function scaleAt(reader: Reader, at: number) {
  const onDigits = reader.money && isGlued(reader.tokens, at) && reader.tokens[at - 1]?.shape === "number";
  return (onDigits ? wordAt(reader, at, "moneyScales") : undefined) ?? wordAt(reader, at, "scales");
}

function scalesAt(reader: Reader, first: number): { value: number; last: number } | undefined {
  let found: { value: number; last: number } | undefined;
  for (let next = scaleAt(reader, first); next; next = scaleAt(reader, next.last)) {
    found = { value: (found?.value ?? 1) * next.value, last: next.last };
  }
  return found;
}

/** "hàng chục nghìn", "several hundred", "hundreds of thousands". */
function openAt(reader: Reader, first: number): NumberRead | undefined {
  const many = wordAt(reader, first, "many");
  const scale = many && scalesAt(reader, many.last);
  if (scale) return { value: many.value * scale.value, last: scale.last, factor: 1, open: true, share: false };
  let value = 1;
  let last = first;
  for (let next = wordAt(reader, last, "plurals"); next; next = wordAt(reader, last, "plurals")) {
    value *= next.value;
    last = next.last;
  }
  return last > first ? { value, last, factor: 1, open: true, share: false } : undefined;
}

/** "2/3", "hai phần ba", "two-thirds". */
function shareAt(reader: Reader, first: number): NumberRead | undefined {
  const top = simpleAt(reader, first, 100, false) ?? wordAt(reader, first, "parts");
  const bottom = top && (slashedAt(reader, top.last) ?? overAt(reader, top.last) ?? denominatorAt(reader, top.last));
  if (!bottom || bottom.value <= top.value) return undefined;
  return { value: top.value / bottom.value, last: bottom.last, factor: 1, open: false, share: true };
}

function slashedAt(reader: Reader, at: number) {
  const glued = reader.tokens[at]?.key === "/" && isGlued(reader.tokens, at) && isGlued(reader.tokens, at + 1);
  return glued ? literalAt(reader, at + 1) : undefined;
}

function overAt(reader: Reader, at: number) {
  const over = wordAt(reader, at, "over");
  if (!over || wordAt(reader, over.last, "scales")) return undefined;
  return wordAt(reader, over.last, "digits") ?? wordAt(reader, over.last, "late") ?? wordAt(reader, over.last, "tens");
}

const denominatorAt = (reader: Reader, at: number) => wordAt(reader, hyphenAt(reader, at), "denominators");

/** After a hyphen that is glued on both sides, as in "twenty-five". */
const hyphenAt = ({ tokens }: Reader, at: number) =>
  tokens[at]?.key === "-" && isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : at;

function closedAt(reader: Reader, first: number): NumberRead | undefined {
  const read = below(reader, first, Number.POSITIVE_INFINITY, false);
  return read && { ...read, open: false, share: false };
}

type Part = { value: number; last: number; factor: number };

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
    const next = scaleAt(reader, last);
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

function restAt(reader: Reader, at: number, scale: number): { value: number; last: number } | undefined {
  const link = wordAt(reader, at, "links");
  if (scale === 12) return undefined;
  const rest = below(reader, link?.last ?? at, scale, link !== undefined);
  if (!rest) return undefined;
  const beyond = scaleAt(reader, rest.last);
  if (beyond && beyond.value <= scale) return undefined;
  const isTenths = reader.grammar.tenths && !link && scale >= 100 && rest.last === at + 1 && rest.value < 10;
  return isTenths ? { value: (rest.value * scale) / 10, last: rest.last } : rest;
}

/** A numeral, a digit, a ten with its digit, or a part of the scale that follows. */
function simpleAt(
  reader: Reader,
  at: number,
  limit: number,
  linked: boolean,
): { value: number; last: number } | undefined {
  const found = literalAt(reader, at) ?? partAt(reader, at) ?? tenAt(reader, at) ?? digitAt(reader, at, limit, linked);
  return found && found.value < limit ? found : undefined;
}

function literalAt({ grammar, tokens }: Reader, at: number) {
  const token = tokens[at];
  if (token?.shape !== "number") return undefined;
  const value = literalValue(token.key, grammar.decimal);
  return value === undefined ? undefined : { value, last: at + 1 };
}

function partAt(reader: Reader, at: number) {
  const part = wordAt(reader, at, "parts");
  return part && scaleAt(reader, part.last) ? part : undefined;
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
