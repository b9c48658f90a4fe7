import { type Command, CommanderError, Option } from "commander";
import type { Messages, UsageMessages } from "./messages/messages.ts";
import { uis } from "./ui.ts";

/** What the person knows of the reports and the reports may not say. */
export interface ToldOptions {
  published?: string;
  outlet?: string;
  language?: string;
}

/** What of that was given. */
export function toldOf({ published, outlet, language }: ToldOptions): ToldOptions {
  return { ...(published && { published }), ...(outlet && { outlet }), ...(language && { language }) };
}

/** An error of usage with a line of its own. */
export function wrongUsage(line: string): CommanderError {
  return new CommanderError(2, "doichieu.usage", line);
}

export function addToldOptions(command: Command, { help: { options }, usage }: Messages): void {
  command
    .addOption(dayOption("--published <day>", options.published, usage))
    .addOption(filledOption("--outlet <name>", options.outlet, usage))
    .addOption(new Option("--language <tag>", options.language).argParser((given) => languageTag(given, usage)));
}

export function addUiOption(command: Command, { help: { options }, usage }: Messages): void {
  const option = new Option("--ui <language>", options.ui).argParser((given: string) => {
    if (!uis.some((ui) => ui === given)) throw wrongUsage(usage.notAUi(given));
    return given;
  });
  command.addOption(option);
}

export function addLedgerOption(command: Command, { help: { options }, usage }: Messages): void {
  command.addOption(filledOption("--ledger <place>", options.ledger, usage));
}

/** Where the ledger is: from the option, the environment, or in this directory. */
export function ledgerAt(told: string | undefined, env: Record<string, string | undefined>): string {
  return told ?? (env.DOICHIEU_LEDGER || "doichieu.db");
}

/** An option whose value may be anything but nothing. */
export function filledOption(flags: string, description: string, usage: UsageMessages): Option {
  const option = new Option(flags, description);
  return option.argParser((given: string) => filled(given, option, usage));
}

function filled(given: string, { long, flags }: Option, usage: UsageMessages): string {
  if (given.trim() === "") throw wrongUsage(usage.blank(long ?? flags));
  return given;
}

/** An option with several such values, in one place or in several. */
export function filledOptions(flags: string, description: string, usage: UsageMessages): Option {
  const option = new Option(flags, description);
  return option.argParser((given: string, before: string[] = []) => [...before, filled(given, option, usage)]);
}

export function numberOption(flags: string, description: string, usage: UsageMessages): Option {
  const option = new Option(flags, description);
  return option.argParser((given: string) => {
    if (!/^[1-9]\d{0,8}$/.test(given)) throw wrongUsage(usage.notANumber(option.long ?? flags, given));
    return Number(given);
  });
}

export function dayOption(flags: string, description: string, usage: UsageMessages): Option {
  const option = new Option(flags, description);
  return option.argParser((given: string) => {
    if (!isDay(given)) throw wrongUsage(usage.notADay(option.long ?? flags, given));
    return given;
  });
}

/** A day of the calendar: "2021-11-05", and not "2021-02-30". */
export function isDay(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const day = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(given);
}

function languageTag(given: string, usage: UsageMessages): string {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? given;
  } catch {
    throw wrongUsage(usage.notATag(given));
  }
}

export function oneOf(flags: string, description: string, values: string[], usage: UsageMessages): Option {
  const option = new Option(flags, description);
  return option.argParser((given: string) => {
    if (!values.includes(given)) throw wrongUsage(usage.notOneOf(option.long ?? flags, given, values.join(", ")));
    return given;
  });
}
