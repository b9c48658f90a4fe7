import { broken, columnsOf } from "./columns.ts";
import { painted, type Style } from "./style.ts";

/** A stretch of text in one style. */
export interface Run {
  text: string;
  style?: Style | undefined;
}

/** Runs that flow within the page, in a block that begins at a column, with a label in the columns before it. */
export interface Paragraph {
  runs: Run[];
  /** Where the text stands. */
  indent: number;
  /** How much further its lines after the first stand. */
  hang?: number;
  label?: Run;
  /** Where the label stands. */
  labelAt?: number;
}

export interface Sheet {
  /** Columns. */
  width: number;
  colour: boolean;
}

/** Columns that a line has in any case. */
const narrowest = 10;

/** The lines of a paragraph on a sheet. Spaces of the text are where it may break; a no-break space is not. */
export function linesOf(paragraph: Paragraph, sheet: Sheet): string[] {
  const { indent, hang = 0, label } = paragraph;
  const first = Math.max(narrowest, sheet.width - indent);
  const room = Math.max(narrowest, first - hang);
  const lines = filled(wordsOf(paragraph.runs, room), first, room).map((line) => coloured(line, sheet.colour));
  const placed = lines.map((line, index) => " ".repeat(indent + (index > 0 ? hang : 0)) + line);
  const whole = label ? labelled(label, paragraph, placed, sheet) : placed;
  return whole.map((line) => line.trimEnd().replaceAll("\u00a0", " "));
}

/** The label on the first line, or on a line of its own where it is too long for that. */
function labelled(label: Run, { labelAt = 0, indent }: Paragraph, lines: string[], sheet: Sheet): string[] {
  const gap = indent - labelAt - columnsOf(label.text);
  if (gap < 1) return [...linesOf({ runs: [label], indent: labelAt, hang: 2 }, sheet), ...lines];
  const shown = " ".repeat(labelAt) + coloured([label], sheet.colour);
  const [first = "", ...rest] = lines;
  return [shown + " ".repeat(gap) + first.slice(indent), ...rest];
}

/** A word: runs that no space parts. */
type Word = Run[];

function wordsOf(runs: Run[], room: number): Word[] {
  const words: Word[] = [[]];
  for (const { text, style } of runs) {
    const parts = text.split(/[ \n]+/);
    parts.forEach((part, index) => {
      if (index > 0) words.push([]);
      if (part !== "") words.at(-1)?.push({ text: part, style });
    });
  }
  return words.filter((word) => word.length > 0).flatMap((word) => (widthOf(word) > room ? cut(word, room) : [word]));
}

const cut = (word: Word, room: number): Word[] =>
  word.flatMap(({ text, style }) => broken(text, room).map((piece) => [{ text: piece, style }]));

const widthOf = (line: Run[]): number => line.reduce((sum, { text }) => sum + columnsOf(text), 0);

function filled(words: Word[], first: number, room: number): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of words) {
    const width = widthOf(word);
    if (used > 0 && used + 1 + width > (lines.length === 1 ? first : room)) {
      lines.push([]);
      used = 0;
    }
    const line = lines.at(-1) as Run[];
    if (used > 0) {
      const style = line.at(-1)?.style;
      line.push({ text: " ", style: style === word[0]?.style ? style : undefined });
      used += 1;
    }
    line.push(...word);
    used += width;
  }
  return lines;
}

/** Neighbours of one style are painted together. */
function coloured(line: Run[], colour: boolean): string {
  if (!colour) return line.map(({ text }) => text).join("");
  const together: Run[] = [];
  for (const { text, style } of line) {
    const last = together.at(-1);
    if (last && last.style === style) last.text += text;
    else together.push({ text, style });
  }
  return together.map(({ text, style }) => (style ? painted(text, style) : text)).join("");
}
