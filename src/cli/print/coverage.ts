import type { Coverage, Event } from "../../model.ts";
import { sayEdtf } from "./edtf.ts";
import { participants } from "./happening.ts";
import type { Page, Section } from "./page.ts";
import type { Paragraph, Run } from "./paragraph.ts";
import { table } from "./table.ts";
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
  if (page.dossier.coverage.length === 0) return [];
  const events = new Map(eventsOf(page).map((event) => [event.id, event]));
  const tables = [...grouped(page.dossier.coverage, (cell) => cell.event)].flatMap(([id, cells]) => [
    heading(page, id, events.get(id)),
    ...outletsByMember(page, cells),
  ]);
  return [...tables, legend(page)];
};

function heading(page: Page, id: string, event: Event | undefined): Paragraph {
  if (!event) return { indent: 0, runs: [{ text: id, style: "strong" }] };
  const { dates, dossier } = page.messages;
  const when = event.when ? sayEdtf(event.when, dates) : dossier.day.unknown;
  const parts = [dossier.type[event.type], participants(page, event), when].filter((part) => part !== "");
  return { indent: 0, hang: 2, runs: [{ text: parts.join(" · "), style: "strong" }] };
}

function outletsByMember(page: Page, cells: Coverage[]): Paragraph[] {
  const rows = [...grouped(cells, (cell) => cell.member ?? "")];
  const labels = rows.map(([member]) => (member === "" ? page.messages.dossier.event : page.names(member)));
  const columns = [...new Set(cells.map((cell) => cell.outlet))].map((outlet) => ({
    head: page.names(outlet),
    cells: rows.map(([, row]) =>
      cellOf(
        page,
        row.find((cell) => cell.outlet === outlet),
      ),
    ),
  }));
  return table(labels, columns, page.sheet.width);
}

function cellOf(page: Page, cell: Coverage | undefined): Run[] {
  if (!cell) return [];
  const words = `${signs[cell.state]} ${page.messages.dossier.coverage[cell.state]}`;
  const mark = cell.basis === "said-by-another" ? saidByAnother : "";
  const note = cell.evidence[0] ? ` [${page.notes.of(cell.evidence[0])}]` : "";
  const style = cell.state === "left-out" ? "alarm" : undefined;
  return [
    { text: words + mark, style },
    { text: note, style: "faint" },
  ];
}

/** What the signs mean, of those that are used. */
function legend(page: Page): Paragraph {
  const { coverage: words, saidByAnother: meaning } = page.messages.dossier;
  const used = new Set(page.dossier.coverage.map((cell) => cell.state));
  const states = (Object.keys(signs) as Coverage["state"][]).filter((state) => used.has(state));
  const said = page.dossier.coverage.some((cell) => cell.basis === "said-by-another");
  const parts = [
    ...states.map((state) => `${signs[state]} ${words[state]}`),
    ...(said ? [`${saidByAnother} ${meaning}`] : []),
  ];
  return { indent: 0, hang: 2, runs: [{ text: parts.join("; "), style: "faint" }] };
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
