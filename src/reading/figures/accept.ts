import { longestAt } from "../../text/lexicon.ts";
import { isCapital, isWord, type Token } from "../../text/token.ts";
import { isCalendar, isDate, isLabel, isSerial, isSpelled, precedes } from "./label.ts";
import { isGrouped, isYear } from "./literal.ts";
import { isKnown, type Measure } from "./measure.ts";
import type { Quantity } from "./quantity.ts";
import { unitAt } from "./unit.ts";
import type { Words } from "./words.ts";

/** Before a number they leave it a number of its own: "(12", "“12", "~12". */
const openers = new Set(["(", "[", "{", '"', "'", "~", "≈", "<", ">", "≥", "≤", "=", "…"]);

/** Whether a quantity is meant as one, and is no date, label, name or article. */
export function isFigure(words: Words, tokens: Token[], quantity: Quantity, taken: ReadonlySet<Token>): boolean {
  const { measure } = quantity;
  if (!measure) return !tokens.slice(quantity.first, quantity.last).some((token) => taken.has(token));
  const { numberFirst, numberLast } = measure;
  if (tokens.slice(numberFirst, numberLast).some((token) => taken.has(token))) return false;
  if (isPartOfWord(tokens, quantity, measure)) return false;
  if (isOrdinal(words, tokens, measure) || longestAt(words.idioms, tokens, numberFirst)) return false;
  if (isNamed(words, tokens, measure) || isArticle(words, tokens, quantity, measure)) return false;
  if (isNumberedRange(words, tokens, quantity, measure)) return false;
  if (measure.signed) return true;
  return isKnown(measure)
    ? !isDate(words, tokens, quantity, measure) && !isSerial(words, tokens, quantity, measure)
    : !isLabel(words, tokens, quantity, measure) && isAmount(words, tokens, quantity, measure);
}

/** "thứ 3", but not "toàn bộ 8 tàu". */
const isOrdinal = (words: Words, tokens: Token[], { first }: Measure) =>
  precedes(words.ordinals, tokens, first) && !precedes(words.totals, tokens, first);

/** "F-35", "4G", "27th", "25/4", "15:30". */
function isPartOfWord(tokens: Token[], quantity: Quantity, { first, last }: Measure): boolean {
  const start = quantity.bounded ? quantity.first : first;
  const before = tokens[start - 1];
  if (before && !tokens[start]!.spaced && !openers.has(before.key) && !isMinus(tokens, start - 1)) return true;
  const after = tokens[last];
  if (!after || after.spaced) return false;
  return (
    isWord(after) || (/^[-/:.,_]$/u.test(after.key) && tokens[last + 1]?.spaced === false && !isMark(tokens[last + 1]!))
  );
}

/** "-5 °C", "58%-33%"; but the dash of a list stands at the beginning. */
const isMinus = (tokens: Token[], at: number) =>
  tokens[at]!.key === "-" && (tokens[at]!.spaced || openers.has(tokens[at - 1]!.key) || tokens[at - 1]!.key === "%");

const isMark = (token: Token) => token.shape === "mark";

/** A number word with a capital inside a sentence, or before another capital, is a name: "Ba Lan", "Group of Seven". */
function isNamed({ data: { plural } }: Words, tokens: Token[], { numberFirst, numberLast }: Measure): boolean {
  if (!isCapital(tokens[numberFirst])) return false;
  const before = tokens[numberFirst - 1];
  if (before && !isMark(before)) return true;
  return !plural && numberLast === numberFirst + 1 && isCapital(tokens[numberLast]);
}

/** "một" and "one", where nothing bounds them; "năm" for a year, where it counts nothing that is known. */
function isArticle(words: Words, tokens: Token[], { bounded, upper }: Quantity, measure: Measure): boolean {
  if (measure.numberLast > measure.numberFirst + 1 || measure.unit?.unit === "%") return false;
  const { key } = tokens[measure.numberFirst]!;
  if (words.numbers.one.has(key)) {
    const isPlace = precedes(words.prepositions, tokens, measure.first) && measure.unit?.kind !== "measured";
    return upper === null && !(bounded && isKnown(measure) && !isPlace);
  }
  return words.numbers.ambiguous.has(key) && !isKnown(measure);
}

/** "2010-2012", "tháng 1 - 300 ca": what stands before the dash is no amount. */
function isNumberedRange(words: Words, tokens: Token[], { upper, bounded }: Quantity, measure: Measure): boolean {
  if (upper === null) return false;
  if (isYear(tokens[measure.numberFirst]!.key)) return true;
  const isMeasured = measure.unit?.kind === "measured" && !isCalendar(measure.unit.unit);
  return !isMeasured && !bounded && precedes(words.labels, tokens, measure.first);
}

/** With no unit that is known: something must say that it counts. */
function isAmount(words: Words, tokens: Token[], { bounded, upper }: Quantity, measure: Measure): boolean {
  const { number, unit, numberFirst, first } = measure;
  if (unit && upper === null) return true;
  if (bounded || number.factor > 1 || number.open) return true;
  if (upper !== null) return unit !== undefined;
  if (number.share) return isSpelledShare(words, tokens, measure) || isShareOf(words, tokens, measure.last);
  if (number.value === 1 || (isSpelled(tokens, measure) && !words.data.plural)) return false;
  if (longestAt(words.outOf, tokens, measure.last)) return true;
  if (precedes(words.from, tokens, first) && words.amountVerbs.has(tokens[measure.last]?.key ?? "")) return true;
  if (isGrouped(tokens[numberFirst]!.key)) return true;
  // "voted 5 to 4" tells a score.
  return precedes(words.amountVerbs, tokens, first) && tokens[first - 2]?.shape !== "number";
}

/** "two-thirds"; but "a third party" is an ordinal. */
const isSpelledShare = ({ numbers }: Words, tokens: Token[], measure: Measure) =>
  isSpelled(tokens, measure) &&
  !(numbers.words.parts.next.has(tokens[measure.numberFirst]!.key) && tokens[measure.last]?.shape === "lower");

/** "2/3 of the fleet", "2/3 dân số". */
const isShareOf = (words: Words, tokens: Token[], at: number) =>
  longestAt(words.shareOf, tokens, at) !== undefined ||
  (!words.data.shareNeedsOf && unitAt(words, tokens, at, true) !== undefined);
