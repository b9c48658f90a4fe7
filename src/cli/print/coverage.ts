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
const states = Object.keys(signs) as Coverage["state"][];
const saidByAnother = "†";

/** Each event with its outlets by state; and for each list that reports give, a table of outlets and members. */
export const coverage: Section = (page) => {
  if (page.dossier.coverage.length === 0) return [];
  const events = new Map(eventsOf(page).map((event) => [event.id, event]));
  const rows = [...grouped(page.dossier.coverage, ({ event }) => event)].flatMap(([id, cells]) => {
    const title = { text: titleOf(page, events.get(id)) ?? id, style: "strong" as const };
    return [
      { indent: 0, hang: 2, runs: [title] },
      ...outletsByState(
        page,
        cells.filter(({ member }) => member === null),
      ),
      ...outletsByMember(
        page,
        cells.filter(({ member }) => member !== null),
      ),
    ];
  });
  return [...rows, legend(page)];
};

function titleOf(page: Page, event: Event | undefined): string | null {
  if (!event) return null;
  const { dates, dossier } = page.messages;
  const when = event.when ? sayEdtf(event.when, dates) : dossier.day.unknown;
  return [dossier.type[event.type], participants(page, event), when].filter((part) => part !== "").join(" · ");
}

function outletsByState(page: Page, cells: Coverage[]): Paragraph[] {
  const byState = grouped(cells, ({ state }) => state);
  return states
    .filter((state) => byState.has(state))
    .map((state) => ({
      labelAt: 2,
      label: { text: inState(page, state), style: styleOf(state) },
      indent: 22,
      runs: (byState.get(state) ?? []).flatMap((cell, index): Run[] => [
        { text: `${index > 0 ? ", " : ""}${page.names(cell.outlet)}${markOf(cell)}` },
        noteOf(page, cell, "\u00a0"),
      ]),
    }));
}

function outletsByMember(page: Page, cells: Coverage[]): Paragraph[] {
  if (cells.length === 0) return [];
  const rows = [...grouped(cells, ({ member }) => member ?? "")];
  const columns = [...new Set(cells.map(({ outlet }) => outlet))].map((outlet) => ({
    head: page.names(outlet),
    cells: rows.map(([, row]) =>
      cellOf(
        page,
        row.find((cell) => cell.outlet === outlet),
      ),
    ),
  }));
  return table(
    rows.map(([member]) => page.names(member)),
    columns,
    page.sheet.width,
  );
}

function cellOf(page: Page, cell: Coverage | undefined): Run[] {
  if (!cell) return [];
  return [{ text: inState(page, cell.state) + markOf(cell), style: styleOf(cell.state) }, noteOf(page, cell, " ")];
}

const inState = (page: Page, state: Coverage["state"]) => `${signs[state]} ${page.messages.dossier.coverage[state]}`;

const styleOf = (state: Coverage["state"]) => (state === "left-out" ? "alarm" : undefined);

const markOf = (cell: Coverage) => (cell.basis === "said-by-another" ? saidByAnother : "");

function noteOf(page: Page, { evidence: [first] }: Coverage, before: string): Run {
  return { text: first ? `${before}[${page.notes.of(first)}]` : "", style: "faint" };
}

/** What the signs mean, of those that are used. */
function legend(page: Page): Paragraph {
  const { saidByAnother: meaning } = page.messages.dossier;
  const used = new Set(page.dossier.coverage.map((cell) => cell.state));
  const said = page.dossier.coverage.some((cell) => cell.basis === "said-by-another");
  const parts = [
    ...states.filter((state) => used.has(state)).map((state) => inState(page, state)),
    ...(said ? [`${saidByAnother} ${meaning}`] : []),
  ];
  return { indent: 0, hang: 2, runs: [{ text: parts.join("; "), style: "faint" }] };
}

function grouped<Thing, Key>(things: Thing[], key: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
