import type { Command } from "commander";
import type { Snapshot } from "../pipeline.ts";
import { exitCodes } from "./exit-codes.ts";
import { addFilterOptions, checkFilter, type FilterOptions, filterOf } from "./filters.ts";
import { addHelp } from "./help.ts";
import { withLedger } from "./ledger.ts";
import { addLedgerOption, addUiOption, ledgerAt, wrongUsage } from "./options.ts";
import { complain } from "./output.ts";
import { printable } from "./print/printable.ts";
import type { Setting } from "./setting.ts";

interface SnapshotOptions extends FilterOptions {
  list?: true;
  json?: true;
  ledger?: string;
}

export function addSnapshotCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const { commands, options, snapshot } = messages.help;
  const command = program.command("snapshot").description(commands.snapshot).argument("[sha256]", snapshot);
  addFilterOptions(command, messages);
  command.option("--list", options.list).option("--json", options.listJson);
  addLedgerOption(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, [
    'doichieu snapshot --about "thiết bị quốc phòng" --as-of 2021-12-31',
    "doichieu snapshot --list",
    `doichieu snapshot 3f0c…e19 > dossier.json`,
  ]);
  command.action((sha256: string | undefined, given: SnapshotOptions) => run(sha256, given, setting));
}

async function run(sha256: string | undefined, given: SnapshotOptions, setting: Setting): Promise<void> {
  const { messages, env } = setting;
  await checkFilter(given, messages);
  const { listSnapshots, snapshotOf, takeSnapshot } = await import("../pipeline.ts");
  await withLedger(ledgerAt(given.ledger, env), { mustExist: true }, async (ledger) => {
    if (given.list) return list(await listSnapshots(ledger), given.json === true, setting);
    if (sha256 === undefined) {
      const kept = await takeSnapshot(ledger, await filterOf(given, ledger, messages));
      process.stdout.write(given.json ? `${JSON.stringify(kept, null, 2)}\n` : lineOf(kept));
      return;
    }
    const body = await snapshotOf(ledger, sha256.toLowerCase());
    if (body === null) throw wrongUsage(messages.usage.noSnapshot(sha256));
    // To the byte: no line end behind it.
    process.stdout.write(body);
  });
}

function list(snapshots: Snapshot[], json: boolean, { messages }: Setting): void {
  if (json) process.stdout.write(`${JSON.stringify({ snapshots }, null, 2)}\n`);
  else process.stdout.write(snapshots.map(lineOf).join(""));
  if (snapshots.length > 0) return;
  complain(messages.nothingListed);
  process.exitCode = exitCodes.partly;
}

const lineOf = ({ sha256, at, question }: Snapshot): string =>
  `${printable(`${sha256}  ${at}  ${JSON.stringify(question)}`)}\n`;
