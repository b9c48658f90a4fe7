import type { Command } from "commander";
import type { Person } from "../pipeline.ts";
import { exitCodes } from "./exit-codes.ts";
import { addHelp } from "./help.ts";
import { withLedger } from "./ledger.ts";
import { addLedgerOption, addUiOption, ledgerAt } from "./options.ts";
import { complain, sheetOf } from "./output.ts";
import type { CsvColumn } from "./print/csv.ts";
import type { Setting } from "./setting.ts";

interface WhoOptions {
  json?: true;
  csv?: true;
  ledger?: string;
}

/** People of one name that are shown at most. */
const MOST = 5;

export function addWhoCommand(program: Command, setting: Setting): void {
  const { messages } = setting;
  const { options } = messages.help;
  const command = program
    .command("who")
    .description(messages.help.commands.who)
    .argument("<name>", messages.help.name)
    .option("--json", options.listJson)
    .option("--csv", options.csv);
  addLedgerOption(command, messages);
  addUiOption(command, messages);
  addHelp(command, messages, [
    'doichieu who "Suga Yoshihide"',
    "doichieu who Suga --json",
    "doichieu who person:suga-yoshihide",
  ]);
  command.action((name: string, options: WhoOptions) => who(name, options, setting));
}

async function who(name: string, { json, csv, ledger }: WhoOptions, setting: Setting): Promise<void> {
  const { messages, ui, env } = setting;
  const { peopleCalled } = await import("../pipeline.ts");
  const { people, more } = await withLedger(ledgerAt(ledger, env), { mustExist: true }, (opened) =>
    peopleCalled(opened, name, MOST),
  );
  if (json) process.stdout.write(`${JSON.stringify({ people }, null, 2)}\n`);
  else if (csv) await printCsv(people);
  else if (people.length > 0) {
    const { printedPeople } = await import("./print/who.ts");
    process.stdout.write(printedPeople(people, ui, sheetOf(env)));
  }
  if (more > 0) complain(messages.who.more(more));
  if (people.length > 0) return;
  complain(messages.who.nobody(name));
  process.exitCode = exitCodes.partly;
}

/** One thing that is known of somebody. */
interface Row {
  person: string;
  what: "name" | "post" | "rank" | "met" | "join";
  value: string;
  of: string;
  from: string;
  to: string;
  count: number;
}

async function printCsv(people: Person[]): Promise<void> {
  const { csvOf } = await import("./print/csv.ts");
  const heads = ["person", "what", "value", "of", "from", "to", "count"] as const;
  const columns = heads.map((head): CsvColumn<Row> => ({ head, cell: (row) => `${row[head]}` }));
  process.stdout.write(csvOf(columns, people.flatMap(rowsOf)));
}

function rowsOf({ id: person, names, posts, met, joins }: Person): Row[] {
  const days = ({
    from,
    to,
    documents,
  }: Person["names"][number] | Person["posts"][number] | Person["joins"][number]) => ({
    from: from ?? "",
    to: to ?? "",
    count: documents.length,
  });
  return [
    ...names.map((each): Row => ({ person, what: "name", value: each.name, of: "", ...days(each) })),
    ...posts.map(
      (each): Row => ({
        person,
        what: each.rank ? "rank" : "post",
        value: each.title,
        of: each.of ?? "",
        ...days(each),
      }),
    ),
    ...joins.map((each): Row => ({ person, what: "join", value: each.short, of: each.basis, ...days(each) })),
    ...met.map(
      (each): Row => ({
        person,
        what: "met",
        value: each.name,
        of: each.entity,
        from: "",
        to: each.last ?? "",
        count: each.events,
      }),
    ),
  ];
}
