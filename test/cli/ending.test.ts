import { expect, test } from "vitest";
import { endOf } from "../../src/cli/ending.ts";
import { messagesIn } from "../../src/cli/messages/index.ts";
import { createProgram } from "../../src/cli/program.ts";
import type { Ui } from "../../src/cli/ui.ts";

async function ended(ui: Ui, ...args: string[]) {
  const messages = messagesIn(ui);
  const program = createProgram({ ui, messages, env: {} });
  const error = await program.parseAsync(args, { from: "user" }).catch((thrown: unknown) => thrown);
  return endOf(error, messages, "doichieu read");
}

test.each([
  [["raed"], "there is no command raed; did you mean read?; see doichieu read --help"],
  [["read"], "say what to read: files, directories, or - for standard input; see doichieu read --help"],
  [["read", "a.txt", "--jsno"], "there is no option --jsno; did you mean --json?; see doichieu read --help"],
  [["read", "a.txt", "--outlet"], "--outlet needs a value; see doichieu read --help"],
  [["read", "a.txt", "--outlet", " "], "--outlet is empty; give it a value or leave it out"],
  [["read", "a.txt", "--published", "28/6"], "--published: “28/6” is not a day; write it as 2021-11-05"],
  [["read", "a.txt", "--language", "?"], "--language: “?” is not a language tag; write it as vi or en"],
  [["read", "a.txt", "--ui", "fr"], "--ui: “fr” is not a language of the interface; choose vi or en"],
  [["dossier", "a.txt"], "dossier takes no files or other arguments; see doichieu read --help"],
  [["dossier", "--from", "2021-02-30"], "--from: “2021-02-30” is not a day; write it as 2021-11-05"],
  [
    ["dossier", "--from", "2021-03-01", "--to", "2021-02-01"],
    "--from 2021-03-01 is later than --to 2021-02-01; exchange them",
  ],
])("%j is wrong usage, and one line says why", async (args, line) => {
  expect(await ended("en", ...args)).toEqual({ code: 2, line });
});

test("the line is in the language of the interface", async () => {
  const { line } = await ended("vi", "read", "a.txt", "--jsno");
  expect(line).toBe("không có tùy chọn --jsno; có phải ý bạn là --json?; xem doichieu read --help");
});

test.each([
  ["LedgerError", 3, "The ledger is damaged"],
  ["TypeError", 4, "something unexpected: The ledger is damaged; set DOICHIEU_DEBUG=1 to see where"],
])("a %s ends with %i", (name, code, line) => {
  const error = Object.assign(new Error("The ledger is damaged"), { name });
  expect(endOf(error, messagesIn("en"), "doichieu")).toEqual({ code, line });
});
