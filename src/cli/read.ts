import type { Command } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { complainOf } from "./failures.ts";
import { addHelp } from "./help.ts";
import { addToldOptions, addUiOption, type ToldOptions, toldOf } from "./options.ts";
import { complain, show } from "./output.ts";
import type { Setting } from "./setting.ts";

export function addReadCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const command = program
    .command("read")
    .description(messages.help.commands.read)
    .argument("<inputs...>", messages.help.inputs)
    .option("--json", messages.help.options.json);
  addToldOptions(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, [
    "doichieu read report.txt",
    "doichieu read reports/ --json > dossier.json",
    'curl -s https://example.org/report.html | doichieu read - --outlet "Kyodo" --published 2021-09-11',
  ]);
  command.action((inputs: string[], options: ToldOptions & { json?: true }) => read(inputs, options, setting));
}

async function read(inputs: string[], options: ToldOptions & { json?: true }, setting: Setting): Promise<void> {
  const { readAll } = await import("../pipeline.ts");
  const { dossier, failures } = await readAll(inputs, toldOf(options));
  failures.forEach(complainOf);
  const json = options.json === true;
  const nothing = dossier.documents.length === 0;
  if (nothing && failures.length === 0) complain(setting.messages.nothingRead);
  if (json || !nothing) await show(dossier, json, setting);
  if (nothing || failures.length > 0) process.exitCode = exitCodes.partly;
}
