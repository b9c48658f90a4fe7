import { Command } from "commander";
import { addAddCommand } from "./add.ts";
import { addDecideCommands } from "./decide.ts";
import { addDemoCommand } from "./demo.ts";
import { addDossierCommand } from "./dossier.ts";
import { addHelp } from "./help.ts";
import { addListCommands } from "./lists.ts";
import type { HelpMessages } from "./messages/messages.ts";
import { addUiOption } from "./options.ts";
import { addReadCommand } from "./read.ts";
import { addSearchCommand } from "./search.ts";
import { type Setting, version } from "./setting.ts";
import { addSnapshotCommand } from "./snapshot.ts";
import { addWhoCommand } from "./who.ts";

/** The command line; what goes wrong in it is thrown, and nothing is printed of it. */
export function createProgram(setting: Setting): Command {
  const { help } = setting.messages;
  const program = new Command("doichieu")
    .description(help.about)
    .version(version(), "-V, --version", help.options.version)
    .helpCommand("help [command]", help.options.helpCommand)
    .configureHelp({ styleTitle: (title) => help.headings[title as keyof HelpMessages["headings"]] ?? title })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  addUiOption(program, setting.messages);
  addHelp(program, setting.messages, ["doichieu demo", "doichieu read report.txt", "doichieu add reports/"]);
  const commands = [
    addReadCommand,
    addAddCommand,
    addDossierCommand,
    addListCommands,
    addWhoCommand,
    addDecideCommands,
    addSearchCommand,
    addSnapshotCommand,
    addDemoCommand,
  ];
  for (const add of commands) add(program, setting);
  return program;
}
