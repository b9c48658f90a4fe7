import type { Command } from "commander";
import type { Reading } from "../model.ts";
import type { Endpoint } from "../pipeline.ts";
import { exitCodes } from "./exit-codes.ts";
import { complainOf } from "./failures.ts";
import { addHelp } from "./help.ts";
import { addToldOptions, addUiOption, type ToldOptions, toldOf } from "./options.ts";
import { complain, show } from "./output.ts";
import { addSecondOption, differencesIn, endpointFor, gather, showCompared, spentOn, warnOf } from "./second.ts";
import type { Setting } from "./setting.ts";

type ReadOptions = ToldOptions & { json?: true; second?: true };

export function addReadCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const command = program
    .command("read")
    .description(messages.help.commands.read)
    .argument("<inputs...>", messages.help.inputs)
    .option("--json", messages.help.options.json);
  addToldOptions(command, messages);
  addSecondOption(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, [
    "doichieu read report.txt",
    "doichieu read reports/ --json > dossier.json",
    'curl -s https://example.org/report.html | doichieu read - --outlet "Kyodo" --published 2021-09-11',
  ]);
  command.action((inputs: string[], options: ReadOptions) => read(inputs, options, setting));
}

async function read(inputs: string[], options: ReadOptions, setting: Setting): Promise<void> {
  const endpoint = await endpointFor(options.second, setting);
  const { readAll } = await import("../pipeline.ts");
  const { dossier, readings, failures } = await readAll(inputs, toldOf(options));
  failures.forEach(complainOf);
  const json = options.json === true;
  const nothing = dossier.documents.length === 0;
  if (nothing && failures.length === 0) complain(setting.messages.nothingRead);
  if (json || !nothing) await show(dossier, json, setting);
  if (nothing || failures.length > 0) process.exitCode = exitCodes.partly;
  if (endpoint && !nothing) await readAgain(readings, endpoint, json, setting);
}

/** Behind the first reader, whose dossier has been printed by now. JSON has no place for it: there it is counted. */
async function readAgain(readings: Reading[], endpoint: Endpoint, json: boolean, setting: Setting): Promise<void> {
  const { readSecond } = await import("../pipeline.ts");
  const say = setting.messages.second;
  const { compared, step } = gather();
  const sum = await readSecond(readings, endpoint, { onStep: step });
  warnOf(sum, setting.messages);
  const order = new Map(readings.map((reading, nth) => [reading, nth]));
  compared.sort((a, b) => order.get(a.first)! - order.get(b.first)!);
  if (json) complain(`${spentOn(sum, say)} · ${differencesIn(compared, say)}`);
  else await showCompared(compared, spentOn(sum, say), setting);
}
