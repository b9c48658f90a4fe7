import type { Command } from "commander";
import type { EventType, Status } from "../model.ts";
import type { Filter, Ledger } from "../pipeline.ts";
import { eventTypes, progress } from "../scheme/events.ts";
import type { Messages, UsageMessages } from "./messages/messages.ts";
import { dayOption, filledOption, filledOptions, oneOf, wrongUsage } from "./options.ts";

/** What every command that asks a ledger can be narrowed by, as typed. */
export interface FilterOptions {
  about?: string;
  from?: string;
  to?: string;
  asOf?: string;
  outlet?: string;
  story?: string;
  with?: string[];
  type?: EventType;
  status?: Status;
}

export function addFilterOptions(command: Command, messages: Messages): void {
  command.addOption(filledOption("--about <words>", messages.help.options.about, messages.usage));
  addNarrowingOptions(command, messages);
}

/** All but for words. */
export function addNarrowingOptions(command: Command, { help: { options }, usage }: Messages): void {
  command
    .addOption(dayOption("--from <day>", options.from, usage))
    .addOption(dayOption("--to <day>", options.to, usage))
    .addOption(dayOption("--as-of <day>", options.asOf, usage))
    .addOption(filledOptions("--with <names...>", options.with, usage))
    .addOption(filledOption("--outlet <name>", options.fromOutlet, usage))
    .addOption(filledOption("--story <report>", options.story, usage))
    .addOption(oneOf("--type <type>", options.type, Object.keys(eventTypes), usage))
    .addOption(oneOf("--status <status>", options.status, Object.keys(progress), usage));
}

/** Throws wrong usage for what no ledger need be opened to know: days in the wrong order, words that cannot be looked for. */
export async function checkFilter({ about = "", from, to }: FilterOptions, { usage }: Messages): Promise<void> {
  const { understood } = await import("../pipeline.ts");
  if (from && to && from > to) throw wrongUsage(usage.fromAfterTo(from, to));
  const { fault } = understood(about);
  if (fault !== null) throw wrongUsage(usage.words[fault](about));
}

/** The filter that is meant, with the ids of those who are named. Throws wrong usage for a name that the ledger does not have. */
export async function filterOf(given: FilterOptions, ledger: Ledger, { usage }: Messages): Promise<Filter> {
  const { idCalled, publisherCalled, storyCalled } = await import("../pipeline.ts");
  const { about, from, to, asOf, outlet, story, with: names = [], type, status } = given;
  const filter: Filter = {
    ...(about && { about }),
    ...(from && { from }),
    ...(to && { to }),
    ...(asOf && { asOf }),
    ...(type && { type }),
    ...(status && { status }),
  };
  const entities: string[] = [];
  for (const name of names) entities.push(known(await idCalled(ledger, name), "--with", name, usage));
  if (entities.length > 0) filter.entities = entities;
  if (outlet) filter.outlet = known(await publisherCalled(ledger, outlet), "--outlet", outlet, usage);
  if (story) filter.story = known(await storyCalled(ledger, story), "--story", story, usage);
  return filter;
}

function known(id: string | null, option: string, name: string, usage: UsageMessages): string {
  if (id === null) throw wrongUsage(usage.notInLedger(option, name));
  return id;
}
