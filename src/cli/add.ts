import type { Command } from "commander";
import type { Failure } from "../model.ts";
import type { Added, Endpoint, Ledger, SecondStep } from "../pipeline.ts";
import { exitCodes } from "./exit-codes.ts";
import { complainOf } from "./failures.ts";
import { addHelp } from "./help.ts";
import { interruptible } from "./interruption.ts";
import { withLedger } from "./ledger.ts";
import type { AddMessages, Messages } from "./messages/messages.ts";
import { addLedgerOption, addToldOptions, addUiOption, ledgerAt, type ToldOptions, toldOf } from "./options.ts";
import { complain } from "./output.ts";
import { printable } from "./print/printable.ts";
import { type Outcome, type Progress, progressOn } from "./progress.ts";
import { addSecondOption, endpointFor, spentOn, warnOf } from "./second.ts";
import type { Setting } from "./setting.ts";

type AddOptions = ToldOptions & { ledger?: string; second?: true };

export function addAddCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const command = program
    .command("add")
    .description(messages.help.commands.add)
    .argument("<inputs...>", messages.help.inputs);
  addToldOptions(command, messages);
  addLedgerOption(command, messages);
  addSecondOption(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, [
    "doichieu add reports/",
    "doichieu add 2022-06.jsonl page.html --ledger defence.db",
    'doichieu add letter.txt --outlet "Người Việt" --published 2022-06-29',
  ]);
  command.action((inputs: string[], options: AddOptions) => add(inputs, options, setting));
}

async function add(inputs: string[], options: AddOptions, setting: Setting): Promise<void> {
  const { messages, env } = setting;
  const endpoint = await endpointFor(options.second, setting);
  const { addAll } = await import("../pipeline.ts");
  const progress = progressOn(process.stderr, messages.add);
  const stopped = await withLedger(ledgerAt(options.ledger, env), {}, async (ledger) => {
    const run = await interruptible((goOn) =>
      addAll(
        ledger,
        inputs,
        toldOf(options),
        (step) => {
          progress.step(step);
          if (step.failure) complainAside(step.failure, progress);
        },
        goOn,
      ),
    ).finally(progress.end);
    if (run === "interrupted") return messages.add.interrupted(progress.kept(), ledger.location);
    conclude(run, ledger.location, messages);
    return endpoint && run.documents.length > 0 ? addAgain(ledger, run.documents, endpoint, messages) : null;
  });
  if (stopped !== null) stop(stopped);
}

function conclude(run: Added, location: string, messages: Messages): void {
  const counts = { ...run, failed: run.failures.length };
  const nothing = counts.added + counts.known + counts.reread === 0;
  if (nothing && counts.failed === 0) complain(messages.nothingRead);
  else process.stdout.write(`${messages.add.summary(summaryOf(counts, messages.add), location)}\n`);
  if (nothing || counts.failed > 0) process.exitCode = exitCodes.partly;
}

/** Behind the first reader, whose readings are in the ledger by now. Gives what to say if it is interrupted. */
async function addAgain(ledger: Ledger, documents: string[], endpoint: Endpoint, messages: Messages) {
  const { addSecond } = await import("../pipeline.ts");
  const { second: say } = messages;
  const progress = progressOn(process.stderr, say);
  let read = 0;
  let differences = 0;
  const onStep = (step: SecondStep) => {
    progress.step({ ...step, outcome: step.compared ? "added" : "failed" });
    if (step.failure) complainAside(step.failure, progress);
    if (step.compared) read++;
    differences += step.compared?.differences.length ?? 0;
  };
  const sum = await interruptible((_, signal) => addSecond(ledger, documents, endpoint, { onStep, signal })).finally(
    progress.end,
  );
  if (sum === "interrupted") return say.interrupted(read, ledger.location);
  warnOf(sum, messages);
  const found = differences > 0 ? `${say.count.differences(differences)}; ${say.seeDossier}` : say.none;
  process.stdout.write(`${printable(spentOn(sum, say))}${read > 0 ? ` · ${found}` : ""}\n`);
  return null;
}

/** At once, so that it has been said however the run ends; the bar makes room for it. */
function complainAside(failure: Failure, progress: Pick<Progress, "end">): void {
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
