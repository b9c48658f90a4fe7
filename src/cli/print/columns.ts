const noColumn = /[\p{M}\p{Cf}]/u;
const twoColumns =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** Composed Latin letters, which nearly every word is made of: each takes one column. */
const latin = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/;

/** How many columns of a terminal a text takes: a mark takes none, a Chinese character two. */
export function columnsOf(text: string): number {
  if (latin.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!noColumn.test(character)) columns += twoColumns.test(character) ? 2 : 1;
  }
  return columns;
}

/** The text with spaces after it up to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text in pieces of at most so many columns; a letter stays with its marks. */
export function broken(text: string, columns: number): string[] {
  const pieces = [""];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
    const last = pieces.at(-1) ?? "";
    if (last !== "" && columnsOf(last) + columnsOf(segment) > columns) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}
