import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { complainOf } from "./failures.ts";
import { addHelp } from "./help.ts";
import { withLedger } from "./ledger.ts";
import { addUiOption, filledOption } from "./options.ts";
import { show } from "./output.ts";
import type { Setting } from "./setting.ts";

/** The reports that come with the package. */
const samples = fileURLToPath(new URL("../../samples/", import.meta.url));

export function addDemoCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const command = program
    .command("demo")
    .description(messages.help.commands.demo)
    .addOption(filledOption("--ledger <place>", messages.help.options.demoLedger, messages.usage));
  addUiOption(command, messages);
  addHelp(command, messages, ["doichieu demo", "doichieu demo --ui vi", "doichieu demo --ledger demo.db"]);
  command.action((options: { ledger?: string }) => demo(options, setting));
}

async function demo(options: { ledger?: string }, setting: Setting): Promise<void> {
  const { addAll, dossierOf } = await import("../pipeline.ts");
  const location = options.ledger ?? join(await mkdtemp(join(tmpdir(), "doichieu-")), "demo.db");
  const { dossier, failures } = await withLedger(location, {}, async (ledger) => {
    const { failures } = await addAll(ledger, [samples], {});
    return { failures, dossier: await dossierOf(ledger, {}) };
  });
  failures.forEach(complainOf);
  await show(dossier, false, setting);
  process.stdout.write(`\n${setting.messages.demoKept(location)}\n`);
  if (failures.length > 0) process.exitCode = exitCodes.partly;
}
