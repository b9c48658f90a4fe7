import { CommanderError } from "commander";
import { type Ending, exitCodes } from "./exit-codes.ts";
import type { Messages, UsageMessages } from "./messages/messages.ts";

/** How a run that threw ends: its code, and the line to say, if any. */
export interface End {
  code: (typeof exitCodes)[Ending];
  line: string | null;
}

export function endOf(error: unknown, messages: Messages, command: string): End {
  if (error instanceof CommanderError) return endOfUsage(error, messages.usage, command);
  const what = error instanceof Error ? error.message : String(error);
  // By its name, so that no ledger need be loaded to know.
  if (error instanceof Error && error.name === "LedgerError") return { code: exitCodes.ledger, line: what };
  return { code: exitCodes.unexpected, line: messages.unexpected(what) };
}

/** Help and version that were asked for are thrown, too. */
function endOfUsage(error: CommanderError, usage: UsageMessages, command: string): End {
  if (error.exitCode === 0) return { code: exitCodes.well, line: null };
  if (error.code === "commander.help") return { code: exitCodes.usage, line: null };
  if (error.code === "doichieu.usage") return { code: exitCodes.usage, line: error.message };
  const said = error.message.split("\n").map((line) => usageLine(error.code, line, usage));
  return { code: exitCodes.usage, line: [...said, usage.seeHelp(command)].join("; ") };
}

/** What the parser says in English, in the language of the interface: its code, and the word in quotes. */
function usageLine(code: string, line: string, usage: UsageMessages): string {
  const meant = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(line)?.[1];
  if (meant) return usage.didYouMean(meant);
  const kind = code.replace(/^commander\./, "") as keyof UsageMessages;
  const say: unknown = usage[kind];
  const quoted = /'([^']*)'/.exec(line)?.[1] ?? "";
  return typeof say === "function" ? say(quoted.replace(/ <.*$/, "")) : line.replace(/^error: /, "");
}
