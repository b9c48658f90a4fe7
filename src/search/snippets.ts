import type { Quote, Span } from "../model.ts";
import type { Place } from "./places.ts";

/** A piece of a text, as it stands there, and where in the text the words that were looked for stand. */
export interface Snippet extends Quote {
  marks: Span[];
}

/** Characters before the word that a piece was chosen for, and in all, at most. */
const before = 60;
const length = 200;

/**
 * The pieces of a text that say best why it was found: the one with the most of what was looked for, and a second where
 * that has something that the first has not. Of two alike, that which is not the title, because the title is shown anyway.
 * Where nothing was found, how the text begins.
 */
export function snippetsOf(text: string, title: string | null, places: readonly Place[]): Snippet[] {
  const body = title !== null && text.startsWith(`${title}\n`) ? title.length + 1 : 0;
  const [first, ...others] = piecesAt(text, body, places);
  if (!first) return beginningAt(text, body);
  const second = others.find(
    ({ span, rows }) => isApart(span, first.span) && rows.some((row) => !first.rows.includes(row)),
  );
  return [first, ...(second ? [second] : [])].map(({ span, marks }) => snippet(text, span, marks));
}

const snippet = (text: string, { start, end }: Span, marks: Span[]): Snippet => ({
  start,
  end,
  text: text.slice(start, end),
  marks,
});

function beginningAt(text: string, body: number): Snippet[] {
  const start = body + text.slice(body).search(/\S|$/u);
  return start < text.length ? [snippet(text, around(text, { start, end: start }), [])] : [];
}

interface Piece {
  span: Span;
  marks: Span[];
  /** Which rows of words are in it. */
  rows: number[];
}

/** A piece around each place, the best first. */
function piecesAt(text: string, body: number, places: readonly Place[]): Piece[] {
  const pieces = places.map((place): Piece => {
    const span = around(text, place);
    const inside = places.filter(({ start, end }) => start >= span.start && end <= span.end);
    const marks = inside.map(({ start, end }) => ({ start, end }));
    return { span, marks, rows: [...new Set(inside.map(({ row }) => row))] };
  });
  const inTitle = ({ span }: Piece) => Number(span.start < body);
  return pieces.sort(
    (a, b) => b.rows.length - a.rows.length || inTitle(a) - inTitle(b) || b.marks.length - a.marks.length,
  );
}

const isApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;

/** A stretch of the line around a place; no word of it is cut unless it fills the stretch. */
function around(text: string, place: Span): Span {
  const line = { start: text.lastIndexOf("\n", place.start - 1) + 1, end: text.indexOf("\n", place.end) };
  if (line.end === -1) line.end = text.length;
  const start = Math.max(line.start, place.start - before);
  const end = Math.min(line.end, Math.max(start + length, place.end));
  return {
    start: start === line.start ? start : spaceBehind(text, start, place.start),
    end: end === line.end ? end : spaceBefore(text, end, place.end),
  };
}

/** The first place behind a space, from one on and up to another. */
function spaceBehind(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isSpace(text[at - 1])) return at;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function spaceBefore(text: string, from: number, to: number): number {
  for (let at = from; at >= to && at > 0; at--) if (isSpace(text[at])) return at;
  return isLowSurrogate(text, from) ? from - 1 : from;
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/u.test(character);
const isLowSurrogate = (text: string, at: number) => /^[\udc00-\udfff]/.test(text.charAt(at));
