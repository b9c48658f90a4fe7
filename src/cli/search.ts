import type { Command } from "commander";
import type { Hits } from "../pipeline.ts";
import { exitCodes } from "./exit-codes.ts";
import { addNarrowingOptions, checkFilter, type FilterOptions, filterOf } from "./filters.ts";
import { addHelp } from "./help.ts";
import { withLedger } from "./ledger.ts";
import { addLedgerOption, addUiOption, filledOption, ledgerAt, numberOption, oneOf } from "./options.ts";
import { complain, sheetOf } from "./output.ts";
import type { Setting } from "./setting.ts";

interface SearchOptions extends FilterOptions {
  by?: "day" | "relevance";
  limit: number;
  after?: string;
  json?: true;
  csv?: true;
  ledger?: string;
}

/** Hits given where nothing else is said. */
const LIMIT = 20;

export function addSearchCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const { commands, options, words } = messages.help;
  const command = program.command("search").description(commands.search).argument("[words...]", words);
  addNarrowingOptions(command, messages);
  command
    .addOption(oneOf("--by <order>", options.by, ["day", "relevance"], messages.usage))
    .addOption(numberOption("--limit <number>", options.limit, messages.usage).default(LIMIT))
    .addOption(filledOption("--after <cursor>", options.after, messages.usage))
    .option("--json", options.listJson)
    .option("--csv", options.csv);
  addLedgerOption(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, [
    "doichieu search quoc phong --from 2021-01-01",
    `doichieu search '"thiết bị quốc phòng" (Nhật OR Japan) -Nga' --by relevance`,
    "doichieu search Izutsu --with Japan --csv > reports.csv",
  ]);
  command.action((typed: string[], given: SearchOptions) => find(typed.join(" "), given, setting));
}

async function find(about: string, given: SearchOptions, setting: Setting): Promise<void> {
  const { by, limit, after, json, csv, ledger } = given;
  const { messages } = setting;
  const asked = { ...given, about };
  await checkFilter(asked, messages);
  const { searchIn } = await import("../pipeline.ts");
  const found = await withLedger(ledgerAt(ledger, setting.env), { mustExist: true }, async (opened) => {
    const filter = await filterOf(asked, opened, messages);
    return searchIn(opened, filter, { most: limit, ...(by && { by }), ...(after && { after }) });
  });
  if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.hits.length > 0) await print(found, csv === true, setting);
  if (found.next !== null && !json) complain(messages.moreHits(found.total, found.next));
  if (found.hits.length > 0) return;
  complain(messages.nothingListed);
  process.exitCode = exitCodes.partly;
}

async function print({ hits }: Hits, csv: boolean, { messages, env }: Setting): Promise<void> {
  const { hitsAsCsv, hitsPrinted } = await import("./print/hits.ts");
  process.stdout.write(csv ? hitsAsCsv(hits) : hitsPrinted(hits, messages, sheetOf(env)));
}
