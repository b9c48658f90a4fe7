import { isCapital, isWord, type Token } from "../../text/token.ts";
import { isGrouped, isYear } from "./literal.ts";
import type { Measure } from "./measure.ts";
import type { Quantity } from "./quantity.ts";
import type { Words } from "./words.ts";

const calendar = new Set(["a", "mo", "wk", "d", "h", "min"]);

/** Units of which dates and hours are made. */
export const isCalendar = (unit: string): boolean => calendar.has(unit);

/** Whether one of these words, of at most two tokens, stands right before token `at`. */
export function precedes(words: ReadonlySet<string>, tokens: Token[], at: number): boolean {
  const [far, near] = [tokens[at - 2]?.key, tokens[at - 1]?.key];
  return near !== undefined && (words.has(near) || words.has(`${far} ${near}`));
}

export const isSpelled = (tokens: Token[], { numberFirst }: Measure): boolean => isWord(tokens[numberFirst]);

const isOneNumeral = (tokens: Token[], measure: Measure) =>
  measure.numberLast === measure.numberFirst + 1 && !isSpelled(tokens, measure);

/** "28 tháng 6", "15 giờ 30", "10 giờ sáng", "tháng 6 năm", "the 1991 agreement". */
export function isDate(words: Words, tokens: Token[], { bounded }: Quantity, { unit, ...measure }: Measure): boolean {
  const { first, last, numberFirst, numberLast } = measure;
  if (unit!.kind === "counted") return !bounded && numberLast === numberFirst + 1 && isYear(tokens[numberFirst]!.key);
  if (!isCalendar(unit!.unit)) return false;
  const after = tokens[last];
  const isMonth = isCapital(tokens[last - 1]) && isCapital(after); // "28 Tháng Năm"
  const isClock = unit!.unit === "h" && words.clock.has(after?.key ?? "");
  return isMonth || isClock || after?.shape === "number" || precedes(words.labels, tokens, first);
}

/** "Sư đoàn 5 tổ chức", "Boeing 787 Dreamliner aircraft": one of a series, before a noun that could be counted. */
export function isSerial(words: Words, tokens: Token[], { bounded }: Quantity, measure: Measure): boolean {
  const { first, numberLast, numberFirst, unit } = measure;
  if (bounded || unit!.kind !== "counted" || !isOneNumeral(tokens, measure)) return false;
  if (precedes(words.series, tokens, first)) return true;
  const isName = words.data.plural !== null && isNameBefore(tokens, first) && isCapital(tokens[numberLast]);
  return isName && !isGrouped(tokens[numberFirst]!.key);
}

/** "Điều 5", "Su 30", "2021": digits that number or name something. */
export function isLabel(words: Words, tokens: Token[], { bounded }: Quantity, measure: Measure): boolean {
  const { key } = tokens[measure.numberFirst]!;
  if (isYear(key) && measure.numberLast === measure.numberFirst + 1) return true;
  if (bounded || measure.number.open) return false;
  const { first } = measure;
  if (precedes(words.labels, tokens, first)) return !precedes(words.totals, tokens, first); // "trong số 44 xã"
  return !isSpelled(tokens, measure) && !isGrouped(key) && isNameBefore(tokens, first);
}

/** A word with a capital that does not begin a sentence or what follows a colon. */
const isNameBefore = (tokens: Token[], at: number) =>
  at > 1 && isCapital(tokens[at - 1]) && !/^[:.•*]$/u.test(tokens[at - 2]!.key);
