import type { Command } from "commander";
import type { Agreement, Claim, Coverage, Event, Evidence, Finding } from "../model.ts";
import { addListing } from "./listing.ts";
import type { CsvColumn } from "./print/csv.ts";
import type { Page } from "./print/page.ts";
import type { Setting } from "./setting.ts";

export function addListCommands(program: Command, setting: Setting): void {
  addListing<Event>(program, setting, {
    name: "events",
    section: "timeLine",
    examples: [
      "doichieu events --with Japan --with Vietnam --from 2021-01-01",
      "doichieu events --type agreement --as-of 2020-12-31 --csv > agreements.csv",
    ],
    things: ({ events }) => events,
    columns: (page) => [...happening(page), ...sources(page)],
  });
  addListing<Agreement>(program, setting, {
    name: "agreements",
    section: "agreements",
    examples: ["doichieu agreements", "doichieu agreements --with Japan --status planned --json"],
    things: ({ agreements }) => agreements,
    columns: (page) => [
      { head: "parties", cell: ({ parties }) => parties.map(page.names).join("; ") },
      { head: "subject", cell: ({ subject }) => subject },
      ...happening(page),
      ...sources(page),
    ],
  });
  addListing<Coverage>(program, setting, {
    name: "coverage",
    section: "coverage",
    examples: ["doichieu coverage --about Izutsu", "doichieu coverage --type agreement --csv"],
    things: ({ coverage }) => coverage,
    columns: covering,
  });
  addListing<Finding>(program, setting, {
    name: "findings",
    section: "findings",
    examples: ["doichieu findings", "doichieu findings --with Japan --from 2021-01-01 --json"],
    things: ({ findings }) => findings,
    columns: found,
  });
}

function happening(page: Page): CsvColumn<Event>[] {
  return [
    { head: "id", cell: ({ id }) => id },
    { head: "type", cell: ({ type }) => type },
    { head: "status", cell: ({ status }) => status },
    { head: "when", cell: ({ when }) => when ?? "" },
    {
      head: "participants",
      cell: ({ participants }) => participants.map(({ role, entity }) => `${role}: ${page.names(entity)}`).join("; "),
    },
    {
      head: "history",
      cell: ({ history }) => history.map(({ status, asOf }) => [status, asOf].filter(Boolean).join(" ")).join("; "),
    },
  ];
}

/** Who tells of it, and the sentence of the first claim with its report. */
function sources(page: Page): CsvColumn<Event>[] {
  const claimsOf = ({ claims }: Event): Claim[] => claims.flatMap((id) => page.claims.get(id) ?? []);
  const names = (ids: string[]) => ids.map(page.names).join("; ");
  return [
    { head: "outlets", cell: ({ outlets }) => names(outlets) },
    { head: "origins", cell: ({ origins }) => names(origins) },
    { head: "reports", cell: (event) => `${new Set(claimsOf(event).map(({ document }) => document)).size}` },
    ...quoted<Event>(page, (event) => claimsOf(event).slice(0, 1)),
  ];
}

function covering(page: Page): CsvColumn<Coverage>[] {
  const types = new Map([...page.dossier.events, ...page.dossier.agreements].map(({ id, type }) => [id, type]));
  return [
    { head: "event", cell: ({ event }) => event },
    { head: "type", cell: ({ event }) => types.get(event) ?? "" },
    { head: "member", cell: ({ member }) => (member ? page.names(member) : "") },
    { head: "outlet", cell: ({ outlet }) => page.names(outlet) },
    { head: "state", cell: ({ state }) => state },
    { head: "basis", cell: ({ basis }) => basis },
    ...quoted<Coverage>(page, ({ evidence }) => evidence),
  ];
}

const found = (page: Page): CsvColumn<Finding>[] => [
  { head: "id", cell: ({ id }) => id },
  { head: "kind", cell: ({ kind }) => kind },
  { head: "says", cell: ({ says }) => says[page.ui] },
  { head: "entities", cell: ({ entities }) => entities.map(page.names).join("; ") },
  ...quoted<Finding>(page, ({ evidence }) => evidence),
];

/** What a row follows from: each place as it stands in its report, and the reports' addresses. */
function quoted<Thing>(page: Page, evidenceOf: (thing: Thing) => Evidence[]): CsvColumn<Thing>[] {
  const uriOf = ({ document }: Evidence) => page.documents.get(document)?.uri ?? document;
  return [
    {
      head: "quote",
      cell: (thing) =>
        evidenceOf(thing)
          .map(({ text }) => text)
          .join(" | "),
    },
    { head: "report", cell: (thing) => [...new Set(evidenceOf(thing).map(uriOf))].join(" | ") },
  ];
}
