import { columnsOf, padded } from "./columns.ts";
import type { Paragraph, Run } from "./paragraph.ts";

/** A column of a table: its head, and a cell for each row. */
export interface Column {
  head: string;
  cells: Run[][];
}

const gap = 2;
const widestLabel = 40;

/** Rows with their labels, as many columns side by side as a page is wide, and the rest below. */
export function table(labels: string[], columns: Column[], pageWidth: number): Paragraph[] {
  const labelWidth = Math.min(widestLabel, Math.max(...labels.map(columnsOf)));
  const at = gap + labelWidth + gap;
  return bands(columns, pageWidth - at).flatMap((band) => [
    row(
      "",
      at,
      band.flatMap(({ head, width }) => spaced([{ text: head, style: "faint" }], width)),
    ),
    ...labels.map((label, index) =>
      row(
        label,
        at,
        band.flatMap(({ cells, width }) => spaced(cells[index] ?? [], width)),
      ),
    ),
  ]);
}

const row = (label: string, indent: number, runs: Run[]): Paragraph => ({
  indent,
  labelAt: gap,
  label: { text: label },
  runs,
});

// A row is laid out as one line: its spaces may neither close up nor break.
const fixed = (text: string) => text.replaceAll(" ", "\u00a0");

const textOf = (cell: Run[]) => cell.map(({ text }) => text).join("");

function spaced(cell: Run[], width: number): Run[] {
  const text = textOf(cell);
  return [...cell, { text: padded(text, width).slice(text.length) }].map((run) => ({ ...run, text: fixed(run.text) }));
}

type Measured = Column & { width: number };

function bands(columns: Column[], room: number): Measured[][] {
  const made: Measured[][] = [[]];
  let used = 0;
  for (const { head, cells } of columns) {
    const width = Math.max(columnsOf(head), ...cells.map((cell) => columnsOf(textOf(cell)))) + gap;
    if (used > 0 && used + width > room) {
      made.push([]);
      used = 0;
    }
    made.at(-1)?.push({ head, cells, width });
    used += width;
  }
  return made;
}
