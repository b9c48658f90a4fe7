import type { Command } from "commander";
import { type Ending, exitCodes } from "./exit-codes.ts";
import type { Messages } from "./messages/messages.ts";

/** Examples and exit codes after a command's own help. */
export function addHelp(command: Command, messages: Messages, examples: string[]): void {
  const { help } = messages;
  const codes = (Object.keys(exitCodes) as Ending[]).map(
    (ending) => `  ${String(exitCodes[ending]).padStart(3)}  ${help.ending[ending]}`,
  );
  const shown = examples.map((example) => `  ${example}`);
  command
    .helpOption("-h, --help", help.options.help)
    .addHelpText("after", ["", help.examples, ...shown, "", help.endings, ...codes].join("\n"));
}
