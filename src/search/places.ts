import type { Span } from "../model.ts";
import type { Row } from "./query.ts";
import { type Placed, placedWords } from "./words.ts";

/** Where one of the rows of words stands. */
export interface Place extends Span {
  /** Which of the rows it is. */
  row: number;
}

/** Places looked at, at most: enough to choose the best from. */
const most = 200;

/** Where rows of words stand in a text, in order. None goes across the end of a line. */
export function placesIn(text: string, rows: readonly Row[]): Place[] {
  const found: Place[] = [];
  for (const line of linesIn(text)) {
    for (let at = 0; at < line.length; at++) {
      found.push(...rows.flatMap((row, nth) => placeAt(line, at, row, nth)));
      if (found.length >= most) return found;
    }
  }
  return found;
}

function placeAt(line: Placed[], at: number, { form, words }: Row, row: number): Place[] {
  if (words.some((word, next) => line[at + next]?.[form] !== word)) return [];
  return [{ row, start: line[at]!.start, end: line[at + words.length - 1]!.end }];
}

function* linesIn(text: string): Generator<Placed[]> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? text.length : end);
    yield placedWords(line).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
    start += line.length + 1;
  }
}
