import type { Command } from "commander";
import type { Failure } from "../model.ts";
import { exitCodes } from "./exit-codes.ts";
import { complainOf } from "./failures.ts";
import { addHelp } from "./help.ts";
import { interruptible } from "./interruption.ts";
import { withLedger } from "./ledger.ts";
import type { AddMessages } from "./messages/messages.ts";
import { addLedgerOption, addToldOptions, addUiOption, ledgerAt, type ToldOptions, toldOf } from "./options.ts";
import { complain } from "./output.ts";
import { type Outcome, type Progress, progressOn } from "./progress.ts";
import type { Setting } from "./setting.ts";

type AddOptions = ToldOptions & { ledger?: string };

export function addAddCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const command = program
    .command("add")
    .description(messages.help.commands.add)
    .argument("<inputs...>", messages.help.inputs);
  addToldOptions(command, messages);
  addLedgerOption(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, [
    "doichieu add reports/",
    "doichieu add 2022-06.jsonl page.html --ledger defence.db",
    'doichieu add letter.txt --outlet "Người Việt" --published 2022-06-29',
  ]);
  command.action((inputs: string[], options: AddOptions) => add(inputs, options, setting));
}

async function add(inputs: string[], options: AddOptions, { messages, env }: Setting): Promise<void> {
  const { addAll } = await import("../pipeline.ts");
  const progress = progressOn(process.stderr, messages.add);
  const { run, location } = await withLedger(ledgerAt(options.ledger, env), {}, async (ledger) => {
    const run = await interruptible((goOn) =>
      addAll(ledger, inputs, toldOf(options), (step) => {
        progress.step(step);
        if (step.failure) complainAside(step.failure, progress);
        goOn();
      }),
    );
    return { run, location: ledger.location };
  }).finally(progress.end);
  if (run === "interrupted") return stop(messages.add.interrupted(progress.kept(), location));
  const counts = { ...run, failed: run.failures.length };
  const nothing = counts.added + counts.known + counts.reread === 0;
  if (nothing && counts.failed === 0) complain(messages.nothingRead);
  else process.stdout.write(`${messages.add.summary(summaryOf(counts, messages.add), location)}\n`);
  if (nothing || counts.failed > 0) process.exitCode = exitCodes.partly;
}

/** At once, so that it has been said however the run ends; the bar makes room for it. */
function complainAside(failure: Failure, progress: Progress): void {
  progress.end();
  complainOf(failure);
}

function stop(line: string): never {
  complain(line);
  // What is left of the run must not go on behind the closed ledger.
  process.exit(exitCodes.interrupted);
}

function summaryOf(counts: Record<Outcome, number>, { outcome }: AddMessages): string {
  const outcomes: Outcome[] = ["added", "reread", "known", "failed"];
  return outcomes
    .filter((each) => each === "added" || counts[each] > 0)
    .map((each) => outcome[each](counts[each]))
    .join(", ");
}
