import type { Command } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { addFilterOptions, checkFilter, type FilterOptions, filterOf } from "./filters.ts";
import { addHelp } from "./help.ts";
import { withLedger } from "./ledger.ts";
import { addLedgerOption, addUiOption, ledgerAt } from "./options.ts";
import { complain, show } from "./output.ts";
import { showCompared } from "./second.ts";
import type { Setting } from "./setting.ts";

interface DossierOptions extends FilterOptions {
  json?: true;
  second?: true;
  ledger?: string;
}

export function addDossierCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const { options } = messages.help;
  const command = program
    .command("dossier")
    .description(messages.help.commands.dossier)
    .option("--json", options.json)
    .option("--second", options.keptSecond);
  addFilterOptions(command, messages);
  addLedgerOption(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, [
    "doichieu dossier",
    'doichieu dossier --about "thiết bị quốc phòng" --from 2020-10-01 --to 2021-12-31',
    "doichieu dossier --ledger postgres://localhost/doichieu --json > dossier.json",
  ]);
  command.action((given: DossierOptions) => dossier(given, setting));
}

async function dossier(given: DossierOptions, setting: Setting): Promise<void> {
  const { json, second, ledger } = given;
  await checkFilter(given, setting.messages);
  const { dossierOf, secondOf } = await import("../pipeline.ts");
  const { found, kept } = await withLedger(ledgerAt(ledger, setting.env), { mustExist: true }, async (opened) => {
    const filter = await filterOf(given, opened, setting.messages);
    const found = await dossierOf(opened, filter);
    const shown = found.documents.map(({ id }) => id);
    return { found, kept: second && !json ? await secondOf(opened, shown) : null };
  });
  const nothing = found.documents.length === 0;
  if (nothing) complain(setting.messages.nothingFound);
  if (json || !nothing) await show(found, json === true, setting);
  if (nothing) process.exitCode = exitCodes.partly;
  if (!kept || nothing) return;
  await showCompared(kept.compared, null, setting);
  if (kept.unread > 0) complain(setting.messages.second.unread(kept.unread));
}
