import { longestAt } from "../../text/lexicon.ts";
import type { Text } from "../../text/text.ts";
import type { TimeMention } from "./mention.ts";
import { inYear, type Point } from "./point.ts";
import { grammarOf } from "./words.ts";

/** Lines at the head of a text that may say when it came out. */
const head = 6;

export interface Stated {
  mention: TimeMention;
  point: Point;
}

/** The full date that a text gives as its own: "Đăng ngày 12/9/2021", "HÀ NỘI, 12/9/2021 —", a line of nothing else. */
export function statedDay(text: Text, times: TimeMention[]): Stated | null {
  for (const mention of times) {
    const point = fullDay(mention);
    if (point && (isAnnounced(text, mention) || isLineOfItsOwn(text, mention) || isDateline(text, mention))) {
      return { mention, point };
    }
  }
  return null;
}

export function fullDay({ value }: TimeMention): Point | null {
  const { year, month, day, to } = value;
  const isFull = typeof year === "number" && typeof month === "number" && typeof day === "number" && !to;
  return isFull ? inYear(value, year) : null;
}

const paragraphOf = (text: Text, token: number) => text.sentences[text.tokens[token]!.sentence]!.paragraph;

/** Tokens [first, last) of the line of a mention, as far as it reaches 40 tokens to each side. */
function lineOf(text: Text, mention: TimeMention): [first: number, last: number] {
  const paragraph = paragraphOf(text, mention.first);
  let [first, last] = [mention.first, mention.last];
  while (first > 0 && mention.first - first < 40 && paragraphOf(text, first - 1) === paragraph) first--;
  while (last < text.tokens.length && last - mention.last < 40 && paragraphOf(text, last) === paragraph) last++;
  return [first, last];
}

/** A word such as "Published" at the beginning of a line, or after a mark, with the date soon after it. */
function isAnnounced(text: Text, mention: TimeMention): boolean {
  const forms = grammarOf(text.language)!.published;
  const paragraph = paragraphOf(text, mention.first);
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 8) && paragraphOf(text, i) === paragraph; i--) {
    const begins = i === 0 || paragraphOf(text, i - 1) !== paragraph || text.tokens[i - 1]!.shape === "mark";
    if (begins && longestAt(forms, text.tokens, i)) return true;
  }
  return false;
}

function isLineOfItsOwn(text: Text, mention: TimeMention): boolean {
  if (paragraphOf(text, mention.first) >= head) return false;
  const [first, last] = lineOf(text, mention);
  const rest = [...text.tokens.slice(first, mention.first), ...text.tokens.slice(mention.last, last)];
  return rest.length <= 12 && rest.filter((token) => token.shape !== "mark").length <= 5;
}

/** A place in capitals or brackets, the date, and a dash before the text begins. */
function isDateline(text: Text, mention: TimeMention): boolean {
  return fullDay(mention) !== null && isInDateline(text, mention);
}

/** Whether a mention stands between the beginning of a line and a dash after the name of a place. */
export function isInDateline(text: Text, mention: TimeMention): boolean {
  if (paragraphOf(text, mention.first) >= head) return false;
  const [first, last] = lineOf(text, mention);
  if (mention.first - first > 8 || mention.first === first) return false;
  const before = text.tokens.slice(first, mention.first);
  const isPlace = before.every((token) => token.shape !== "lower" && token.shape !== "number");
  const isSetOff = before.some((token) => token.shape === "upper" || token.key === "," || token.key === "(");
  return isPlace && isSetOff && dashFollows(text, mention.last, last);
}

/** A dash, with at most the name of an agency in brackets before it. */
function dashFollows(text: Text, from: number, last: number): boolean {
  let depth = 0;
  for (let i = from; i < Math.min(last, from + 10); i++) {
    const { key, shape } = text.tokens[i]!;
    if (key === "-") return true;
    if (key === "(") depth++;
    else if (key === ")") depth--;
    else if (shape !== "mark" && depth === 0) return false;
  }
  return false;
}
