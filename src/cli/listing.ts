import type { Command } from "commander";
import type { Dossier } from "../model.ts";
import { exitCodes } from "./exit-codes.ts";
import { addFilterOptions, checkFilter, type FilterOptions, filterOf } from "./filters.ts";
import { addHelp } from "./help.ts";
import { withLedger } from "./ledger.ts";
import type { SectionName } from "./messages/messages.ts";
import { addLedgerOption, addUiOption, ledgerAt, numberOption } from "./options.ts";
import { complain, sheetOf } from "./output.ts";
import type { CsvColumn } from "./print/csv.ts";
import type { Page } from "./print/page.ts";
import type { Setting } from "./setting.ts";

/** A command that lists one kind of thing of a ledger: for a person, as JSON or as comma-separated values. */
export interface Listing<Thing> {
  name: "events" | "agreements" | "coverage" | "findings";
  section: SectionName;
  examples: string[];
  things: (dossier: Dossier) => Thing[];
  columns: (page: Page) => CsvColumn<Thing>[];
}

interface ListOptions extends FilterOptions {
  most: number;
  json?: true;
  csv?: true;
  ledger?: string;
}

/** Events that are looked at where nothing else is said: those told last. */
const MOST = 500;

export function addListing<Thing>(program: Command, setting: Setting, listing: Listing<Thing>): void {
  const { messages } = setting;
  const { options } = messages.help;
  const command = program.command(listing.name).description(messages.help.commands[listing.name]);
  addFilterOptions(command, messages);
  command
    .addOption(numberOption("--most <number>", options.most, messages.usage).default(MOST))
    .option("--json", options.listJson)
    .option("--csv", options.csv);
  addLedgerOption(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, listing.examples);
  command.action((given: ListOptions) => list(given, setting, listing));
}

async function list<Thing>(given: ListOptions, setting: Setting, listing: Listing<Thing>): Promise<void> {
  const { most, json, csv, ledger } = given;
  const { messages } = setting;
  await checkFilter(given, messages);
  const { lastEventsOf } = await import("../pipeline.ts");
  const { dossier, more } = await withLedger(ledgerAt(ledger, setting.env), { mustExist: true }, async (opened) =>
    lastEventsOf(opened, await filterOf(given, opened, messages), most),
  );
  const things = listing.things(dossier);
  if (json) process.stdout.write(`${JSON.stringify({ [listing.name]: things }, null, 2)}\n`);
  else if (csv) await printCsv(dossier, things, setting, listing);
  else if (things.length > 0) await printSections(dossier, setting, listing.section);
  if (more > 0) complain(messages.moreEvents(most, more));
  if (things.length > 0) return;
  complain(messages.nothingListed);
  process.exitCode = exitCodes.partly;
}

async function printSections(dossier: Dossier, { ui, env }: Setting, section: SectionName): Promise<void> {
  const { printed } = await import("./print/dossier.ts");
  process.stdout.write(printed(dossier, ui, sheetOf(env), [section, "notes"]));
}

async function printCsv<Thing>(dossier: Dossier, things: Thing[], { ui, env }: Setting, listing: Listing<Thing>) {
  const [{ csvOf }, { pageOf }] = await Promise.all([import("./print/csv.ts"), import("./print/page.ts")]);
  process.stdout.write(csvOf(listing.columns(pageOf(dossier, ui, sheetOf(env))), things));
}
