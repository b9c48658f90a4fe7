/** A column of a list: its head, and what stands under it for each thing. */
export interface CsvColumn<Thing> {
  head: string;
  cell: (thing: Thing) => string;
}

/** Things as comma-separated values, a line each, by RFC 4180. */
export function csvOf<Thing>(columns: CsvColumn<Thing>[], things: Thing[]): string {
  const lines = [columns.map(({ head }) => head), ...things.map((thing) => columns.map(({ cell }) => cell(thing)))];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

/** What a spreadsheet would take for a formula and run: it is shown as text, and its text is what stands behind the mark. */
const formula = /^(?:[=@\t\r]|[+-](?![\d.,]+$))/u;

function quoted(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
