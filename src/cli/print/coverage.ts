import type { Coverage, Event } from "../../model.ts";
import { columnsOf, padded } from "./columns.ts";
import { sayEdtf } from "./edtf.ts";
import { participants } from "./happening.ts";
import type { Page, Section } from "./page.ts";
import type { Paragraph, Run } from "./paragraph.ts";
import { eventsOf } from "./time-line.ts";

/** The four states are never merged; each has a sign and a word. */
const signs: Record<Coverage["state"], string> = {
  reported: "●",
  "left-out": "○",
  "not-found": "·",
  "not-collected": "–",
};
const saidByAnother = "†";

/** A table for each event: outlets across, the event or the members of its list down. */
export const coverage: Section = (page) => {
  const rows = [...grouped(page.dossier.coverage, (row) => row.event)];
  if (rows.length === 0) return [];
  const events = new Map(eventsOf(page).map((event) => [event.id, event]));
  const tables = rows.flatMap(([id, cells]) => [heading(page, id, events.get(id)), ...table(page, cells)]);
  return [...tables, ...legend(page)];
};

function heading(page: Page, id: string, event: Event | undefined): Paragraph {
  if (!event) return { indent: 0, runs: [{ text: id, style: "strong" }] };
  const { dates, dossier } = page.messages;
  const when = event.when ? sayEdtf(event.when, dates) : dossier.day.unknown;
  const who = participants(page, event);
  const text = [dossier.type[event.type], who, when].filter((part) => part !== "").join(" · ");
  return { indent: 0, hang: 2, runs: [{ text, style: "strong" }] };
}

interface Cell {
  text: string;
  run: Run[];
}

/** As many outlets side by side as the page is wide; the rest below. */
function table(page: Page, cells: Coverage[]): Paragraph[] {
  const outlets = [...new Set(cells.map((cell) => cell.outlet))];
  const byMember = grouped(cells, (cell) => cell.member ?? "");
  const labels = [...byMember.keys()].map((member) =>
    member === "" ? page.messages.dossier.event : page.names(member),
  );
  const labelWidth = Math.min(32, Math.max(...labels.map(columnsOf))) + 2;
  const columns = outlets.map((outlet) => columnOf(page, outlet, byMember));
  return bands(columns, page.sheet.width - labelWidth - 2).flatMap((band) => [
    row(
      { text: "" },
      band.map(({ head, width }) => ({ text: fixed(padded(head, width)), style: "faint" })),
      labelWidth,
    ),
    ...labels.map((label, index) =>
      row(
        { text: label },
        band.flatMap(({ body, width }) => spaced(body[index] as Cell, width)),
        labelWidth,
      ),
    ),
  ]);
}

const row = (label: Run, runs: Run[], labelWidth: number): Paragraph => ({
  indent: labelWidth + 2,
  labelAt: 2,
  label,
  runs,
});

interface Column {
  head: string;
  body: Cell[];
  width: number;
}

function columnOf(page: Page, outlet: string, byMember: Map<string, Coverage[]>): Column {
  const head = page.names(outlet);
  const body = [...byMember.values()].map((cells) =>
    cellOf(
      page,
      cells.find((cell) => cell.outlet === outlet),
    ),
  );
  return { head, body, width: Math.max(columnsOf(head), ...body.map(({ text }) => columnsOf(text))) + 2 };
}

function cellOf(page: Page, cell: Coverage | undefined): Cell {
  if (!cell) return { text: "", run: [] };
  const words = `${signs[cell.state]} ${page.messages.dossier.coverage[cell.state]}`;
  const mark = cell.basis === "said-by-another" ? saidByAnother : "";
  const note = cell.evidence[0] ? ` [${page.notes.of(cell.evidence[0])}]` : "";
  const style = cell.state === "left-out" ? ("alarm" as const) : undefined;
  return {
    text: words + mark + note,
    run: [
      { text: words + mark, style },
      { text: note, style: "faint" },
    ],
  };
}

// A row is laid out as one line: its spaces may neither close up nor break.
const fixed = (text: string) => text.replaceAll(" ", "\u00a0");

function spaced({ text, run }: Cell, width: number): Run[] {
  const space = " ".repeat(width - columnsOf(text));
  return [...run, { text: space }].map((part) => ({ ...part, text: fixed(part.text) }));
}

function bands(columns: Column[], width: number): Column[][] {
  const made: Column[][] = [[]];
  let used = 0;
  for (const column of columns) {
    if (used > 0 && used + column.width > width) {
      made.push([]);
      used = 0;
    }
    made.at(-1)?.push(column);
    used += column.width;
  }
  return made;
}

function legend(page: Page): Paragraph[] {
  const { coverage: words, saidByAnother: meaning } = page.messages.dossier;
  const used = new Set(page.dossier.coverage.map((cell) => cell.state));
  const states = (Object.keys(signs) as Coverage["state"][]).filter((state) => used.has(state));
  const said = page.dossier.coverage.some((cell) => cell.basis === "said-by-another");
  const parts = [
    ...states.map((state) => `${signs[state]}\u00a0${fixed(words[state])}`),
    ...(said ? [`${saidByAnother}\u00a0${meaning}`] : []),
  ];
  return [{ indent: 0, hang: 2, runs: [{ text: parts.join("\u00a0\u00a0 "), style: "faint" }] }];
}

function grouped<Thing>(things: Thing[], key: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
