#!/usr/bin/env node
import { endOf } from "./ending.ts";
import { messagesIn } from "./messages/index.ts";
import { complain, endWithTheReader } from "./output.ts";
import { createProgram } from "./program.ts";
import { uiOf } from "./ui.ts";

const { argv, env } = process;
const ui = uiOf(argv.slice(2), env);
const messages = messagesIn(ui);
const program = createProgram({ ui, messages, env });
endWithTheReader(process.stdout);
endWithTheReader(process.stderr);

try {
  await program.parseAsync(argv);
} catch (error) {
  const named = program.commands.find((command) => command.name() === argv[2]);
  const { code, line } = endOf(error, messages, named ? `doichieu ${named.name()}` : "doichieu");
  if (line !== null) complain(line);
  if (env.DOICHIEU_DEBUG === "1" && line !== null) console.error(error);
  process.exitCode = code;
}
