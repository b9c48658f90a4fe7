import type { Command } from "commander";
import type { Decision } from "../pipeline.ts";
import { addHelp } from "./help.ts";
import { withLedger } from "./ledger.ts";
import { addLedgerOption, addUiOption, filledOption, ledgerAt, wrongUsage } from "./options.ts";
import type { Setting } from "./setting.ts";

interface DecideOptions {
  because: string;
  who?: string;
  document?: string;
  ledger?: string;
}

type Verdict = Decision["verdict"];

/** `same`, `different` and `undo`: what a person decides of who is who. */
export function addDecideCommands(program: Command, setting: Setting): void {
  addVerdict(program, setting, "same", [
    'doichieu same Keola "Somphone Keola" --because "One prime minister at a time"',
  ]);
  addVerdict(program, setting, "different", [
    'doichieu different Kim "Kim Jong-un" --document 0123456789abcdef --because "A footballer"',
  ]);
  const { messages } = setting;
  const undo = program
    .command("undo")
    .description(messages.help.commands.undo)
    .argument("<id>", messages.help.decision);
  addReason(undo, setting);
  addHelp(undo, messages, ['doichieu undo d3 --because "They are brothers"']);
  undo.action((id: string, options: DecideOptions) => takeBack(id, options, setting));
}

function addVerdict(program: Command, setting: Setting, verdict: Verdict, examples: string[]): void {
  const { help, usage } = setting.messages;
  const command = program
    .command(verdict)
    .description(help.commands[verdict])
    .argument("<a>", help.entity)
    .argument("<b>", help.entity)
    .addOption(filledOption("--document <id>", help.options.document, usage));
  addReason(command, setting);
  addHelp(command, setting.messages, examples);
  command.action((a: string, b: string, options: DecideOptions) => decide(a, b, verdict, options, setting));
}

function addReason(command: Command, { messages }: Setting): void {
  const { help, usage } = messages;
  command
    .addOption(filledOption("--because <why>", help.options.because, usage).makeOptionMandatory())
    .addOption(filledOption("--who <name>", help.options.who, usage));
  addLedgerOption(command, messages);
  addUiOption(command, messages);
}

async function decide(a: string, b: string, verdict: Verdict, options: DecideOptions, setting: Setting): Promise<void> {
  const { messages, env } = setting;
  const { decideOn, idCalled } = await import("../pipeline.ts");
  const who = deciderIn(options, setting);
  const said = await withLedger(ledgerAt(options.ledger, env), { mustExist: true }, async (ledger) => {
    const [one, other] = [await idCalled(ledger, a), await idCalled(ledger, b)];
    if (one === null) throw wrongUsage(messages.usage.notInLedger("<a>", a));
    if (other === null) throw wrongUsage(messages.usage.notInLedger("<b>", b));
    const document = options.document ?? null;
    const id = await decideOn(ledger, { a: one, b: other, verdict, document, reason: options.because, who });
    return `${id}: ${one} ${messages.who.verdict[verdict]} ${other}`;
  });
  process.stdout.write(`${said}\n`);
}

async function takeBack(id: string, options: DecideOptions, setting: Setting): Promise<void> {
  const { undo } = await import("../pipeline.ts");
  const who = deciderIn(options, setting);
  await withLedger(ledgerAt(options.ledger, setting.env), { mustExist: true }, (ledger) =>
    undo(ledger, id, who, options.because),
  );
  process.stdout.write(`${setting.messages.who.undone(id)}\n`);
}

/** Who decides: as said, else who is logged in. */
function deciderIn({ who }: DecideOptions, { env, messages }: Setting): string {
  const name = who ?? (env.USER || env.LOGNAME || env.USERNAME);
  if (!name) throw wrongUsage(messages.usage.nobodyDecides);
  return name;
}
