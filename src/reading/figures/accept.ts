import { longestAt } from "../../text/lexicon.ts";
import { isCapital, isWord, type Token } from "../../text/token.ts";
import { isGrouped } from "./literal.ts";
import { isKnown, type Measure } from "./measure.ts";
import type { Quantity } from "./quantity.ts";
import type { Words } from "./words.ts";

/** Before a number they leave it a number of its own: "(12", "“12", "~12". */
const openers = new Set(["(", "[", "{", '"', "'", "~", "≈", "<", ">", "≥", "≤", "=", "…"]);
const calendar = new Set(["a", "mo", "wk", "d", "h", "min"]);

/** Whether a quantity is meant as one, and is no date, label, name or article. */
export function isFigure(words: Words, tokens: Token[], quantity: Quantity, taken: ReadonlySet<Token>): boolean {
  const { measure } = quantity;
  if (!measure) return !tokens.slice(quantity.first, quantity.last).some((token) => taken.has(token));
  const { numberFirst, numberLast } = measure;
  if (tokens.slice(numberFirst, numberLast).some((token) => taken.has(token))) return false;
  if (isPartOfWord(tokens, quantity, measure)) return false;
  if (precedes(words.ordinals, tokens, measure.first) || longestAt(words.idioms, tokens, numberFirst)) return false;
  if (isNamed(tokens, measure) || isArticle(words, tokens, quantity, measure)) return false;
  if (isNumberedRange(words, tokens, quantity, measure)) return false;
  if (measure.signed) return true;
  return isKnown(measure)
    ? !isDate(words, tokens, quantity, measure)
    : !isLabel(words, tokens, quantity, measure) && isAmount(words, tokens, quantity, measure);
}

/** "F-35", "4G", "27th", "25/4", "15:30". */
function isPartOfWord(tokens: Token[], quantity: Quantity, { first, last }: Measure): boolean {
  const start = quantity.bounded ? quantity.first : first;
  const before = tokens[start - 1];
  if (before && !tokens[start]!.spaced && !openers.has(before.key)) return true;
  const after = tokens[last];
  if (!after || after.spaced) return false;
  return (
    isWord(after) || (/^[-/:.,_]$/u.test(after.key) && tokens[last + 1]?.spaced === false && !isMark(tokens[last + 1]!))
  );
}

const isMark = (token: Token) => token.shape === "mark";

/** Whether one of these words, of at most two tokens, stands right before token `at`. */
function precedes(words: ReadonlySet<string>, tokens: Token[], at: number): boolean {
  const [far, near] = [tokens[at - 2]?.key, tokens[at - 1]?.key];
  return near !== undefined && (words.has(near) || words.has(`${far} ${near}`));
}

const isSpelled = (tokens: Token[], { numberFirst }: Measure) => isWord(tokens[numberFirst]);

/** A number word with a capital inside a sentence, or before another capital, is a name: "Ba Lan", "Group of Seven". */
function isNamed(tokens: Token[], { numberFirst, numberLast }: Measure): boolean {
  if (!isCapital(tokens[numberFirst])) return false;
  const before = tokens[numberFirst - 1];
  if (before && !isMark(before)) return true;
  return numberLast === numberFirst + 1 && isCapital(tokens[numberLast]);
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
  return isYear(tokens[measure.numberFirst]!.key) || (!bounded && precedes(words.labels, tokens, measure.first));
}

/** "28 tháng 6", "15 giờ 30", "tháng 6 năm", "the 1991 agreement". */
function isDate(words: Words, tokens: Token[], { bounded }: Quantity, { unit, ...measure }: Measure): boolean {
  const { first, last, numberFirst, numberLast } = measure;
  if (unit!.kind === "counted") return !bounded && numberLast === numberFirst + 1 && isYear(tokens[numberFirst]!.key);
  if (!calendar.has(unit!.unit)) return false;
  const isMonth = isCapital(tokens[last - 1]) && isCapital(tokens[last]); // "28 Tháng Năm"
  return isMonth || tokens[last]?.shape === "number" || precedes(words.labels, tokens, first);
}

/** "Điều 5", "Su 30", "2021": digits that number or name something. */
function isLabel(words: Words, tokens: Token[], { bounded }: Quantity, measure: Measure): boolean {
  const token = tokens[measure.numberFirst]!;
  if (isYear(token.key) && measure.numberLast === measure.numberFirst + 1) return true;
  if (bounded || measure.number.open) return false;
  if (precedes(words.labels, tokens, measure.first)) return true;
  return !isSpelled(tokens, measure) && measure.first > 1 && isCapital(tokens[measure.first - 1]);
}

const isYear = (numeral: string) => /^(?:19|20)\d\d$/u.test(numeral) || /^\d{7,}$/u.test(numeral);

/** With no unit that is known: something must say that it counts. */
function isAmount(words: Words, tokens: Token[], { bounded, upper }: Quantity, measure: Measure): boolean {
  const { number, unit, numberFirst, first } = measure;
  if (unit && upper === null) return true;
  if (bounded || number.factor > 1 || number.open) return true;
  if (upper !== null) return unit !== undefined;
  if (number.share) return isSpelled(tokens, measure) || longestAt(words.shareOf, tokens, measure.last) !== undefined;
  if (isSpelled(tokens, measure) || number.value === 1) return false;
  return isGrouped(tokens[numberFirst]!.key) || precedes(words.amountVerbs, tokens, first);
}
