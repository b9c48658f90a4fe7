import type { Command } from "commander";
import type { Compared, Endpoint, SecondStep, SecondSum } from "../pipeline.ts";
import { complainOf } from "./failures.ts";
import type { Messages, SecondMessages } from "./messages/messages.ts";
import { wrongUsage } from "./options.ts";
import { complain, sheetOf } from "./output.ts";
import type { Setting } from "./setting.ts";

export function addSecondOption(command: Command, { help: { options } }: Messages): void {
  command.option("--second", options.second);
}

/** The endpoint of the second reader, if it is asked for. What the environment does not say rightly is wrong usage. */
export async function endpointFor(asked: true | undefined, { messages, env }: Setting): Promise<Endpoint | null> {
  if (!asked) return null;
  const { endpointIn, isFault } = await import("../pipeline.ts");
  const endpoint = endpointIn(env);
  if (isFault(endpoint)) throw wrongUsage(messages.usage.endpoint[endpoint.fault](endpoint.variable));
  return endpoint;
}

/** What came of the second reader, report by report. */
export interface Gathered {
  compared: Compared[];
  step: (step: SecondStep) => void;
}

/** Failures are said at once; the rest is gathered in the order of the reports. */
export function gather(): Gathered {
  const compared: Compared[] = [];
  return {
    compared,
    step({ compared: one, failure }) {
      if (one) compared.push(one);
      if (failure) complainOf(failure);
    },
  };
}

/** What the whole run has to be warned of. */
export function warnOf({ gaveUp, notAsked, uncached }: SecondSum, { second }: Messages): void {
  if (gaveUp !== null && notAsked > 0) complain(second.gaveUp(notAsked, gaveUp));
  if (uncached !== null) complain(second.uncached(uncached));
}

/** "llama-3@1: 3 reports read · 2 answers, 1 kept from before · 3,210 + 812 tokens · cost 0.00097 · 4.2 s". */
export function spentOn({ reader, read, failed, spent, ms }: SecondSum, say: SecondMessages): string {
  const { count } = say;
  const answers = [count.answers(spent.asked), ...(spent.cached > 0 ? [count.kept(spent.cached)] : [])];
  const counted = spent.asked > spent.uncounted;
  const parts = [
    [count.read(read), ...(failed > 0 ? [count.failed(failed)] : [])].join(", "),
    answers.join(", "),
    ...(counted ? [say.tokens(spent.tokens.prompt, spent.tokens.completion)] : []),
    ...(spent.uncounted > 0 ? [count.uncounted(spent.uncounted)] : []),
    ...(spent.cost !== null ? [say.cost(spent.cost)] : []),
    say.seconds(ms / 1000),
  ];
  return `${reader}: ${parts.join(" · ")}`;
}

export function differencesIn(compared: Compared[], { count }: SecondMessages): string {
  return count.differences(compared.reduce((sum, { differences }) => sum + differences.length, 0));
}

/** Where the readers differ, on standard output, behind a dossier; with a line of what it cost. */
export async function showCompared(compared: Compared[], spent: string | null, { ui, env }: Setting): Promise<void> {
  const { printedCompared } = await import("./print/compared.ts");
  process.stdout.write(`\n${printedCompared(compared, spent, ui, sheetOf(env))}`);
}
