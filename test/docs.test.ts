import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command, Option } from "commander";
import { describe, expect, test } from "vitest";
import type { Score } from "../benchmark/score.ts";
import { exitCodes } from "../src/cli/exit-codes.ts";
import { messagesIn } from "../src/cli/messages/index.ts";
import { createProgram } from "../src/cli/program.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");
const jsonOf = <T>(path: string) => JSON.parse(textOf(path)) as T;

const notOurs = /(?:^|\/)(?:node_modules|dist|build|coverage|\.[^/]*)$/u;
const walked = (folder: string): { path: string; isFolder: boolean }[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.test(path)) return [];
    const isFolder = entry.isDirectory();
    return [{ path, isFolder }, ...(isFolder ? walked(path) : [])];
  });

const docs = walked("").flatMap(({ path, isFolder }) => (!isFolder && path.endsWith(".md") ? [path] : []));
const readme = textOf("README.md");
const architecture = textOf("ARCHITECTURE.md");

/** What stands under a heading, up to the next of its kind. */
const section = (text: string, heading: string) =>
  text.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`))!;
const cellsIn = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));

describe.each(docs)("%s", (path) => {
  const text = textOf(path);
  const prose = text.replace(/^```.*?^```/gmsu, "");

  test("links to what is there", () => {
    const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/gu)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  test("names files and folders that are there", () => {
    const named = [...prose.matchAll(/`((?:src|test|docs|samples|benchmark|training)\/[^`\s*…]*)`/gu)];
    expect(named.map((match) => match[1]!).filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test("names scripts of the package", () => {
    const { scripts } = jsonOf<{ scripts: Record<string, string> }>("package.json");
    const named = [...text.matchAll(/npm run (?:--?\S+ )*([\p{L}-]+)/gu)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("names no place of anybody's machine and no host of packages", () => {
    expect(text.match(/(?<![\p{L}\p{N}.:/])\/(?:home|root|tmp|work|Users|var|opt)\/\S*/gu) ?? []).toEqual([]);
    expect(text.match(/https?:\/\/[^\s/)]*(?:npm|registry|mirror)[^\s)]*/giu) ?? []).toEqual([]);
  });
});

describe("the commands in the README", () => {
  const commandText = section(readme, "The commands");
  const program = createProgram({ ui: "en", messages: messagesIn("en"), env: {} });
  const optionsOf = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);
  const rows = cellsIn(commandText);
  /** What the README calls some commands together. */
  const together: Record<string, string[]> = {
    all: program.commands.map((command) => command.name()),
    lists: ["events", "agreements", "coverage", "findings"],
  };
  const takersIn = (cell: string): string[] =>
    [...cell.matchAll(/`?(\p{L}+)`?/gu)].flatMap(([, word]) => together[word!] ?? [word!]);
  const rowOf = ({ flags }: Option) => rows.find(([option]) => option === `\`${flags}\``);

  test.each(program.commands.map((command) => [command.name(), command] as const))("%s is there", (name, command) => {
    const given = command.registeredArguments.map((argument) => {
      const named = `${argument.name()}${argument.variadic ? "..." : ""}`;
      return argument.required ? ` <${named}>` : ` [${named}]`;
    });
    expect(rows.map(([first]) => first)).toContain(`\`doichieu ${name}${given.join("")}\``);
    for (const option of optionsOf(command)) {
      expect(takersIn(rowOf(option)?.[1] ?? ""), option.flags).toContain(name);
    }
  });

  test("options of the program itself are there", () => {
    expect(optionsOf(program).filter((option) => !rowOf(option))).toEqual([]);
  });

  test("no option is there that no command takes", () => {
    const known = [program, ...program.commands].flatMap((command) => optionsOf(command).map(({ long }) => long));
    const named = [...readme.matchAll(/(?<![\p{L}-])--\p{L}[\p{L}-]*/gu)].map(([option]) => option);
    expect(named.filter((option) => !known.includes(option))).toEqual([]);
  });

  test("no command is given an option that it does not take", () => {
    const takers = rows.filter(([option]) => option!.startsWith("`--"));
    const wrong = takers.flatMap(([option, cell]) =>
      takersIn(cell!).filter((name) => {
        const command = program.commands.find((each) => each.name() === name);
        return !command || !optionsOf(command).some(({ flags }) => option === `\`${flags}\``);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the exit codes are those of the program", () => {
    const codes = rows.map(([first]) => first!).filter((first) => /^\d+$/u.test(first));
    expect(codes.map(Number)).toEqual(Object.values(exitCodes));
  });
});

describe("the story in the README", () => {
  const [command, ...lines] = /^```console\n\$ (.*?)^```/msu.exec(readme)![1]!.trimEnd().split("\n");
  const shown = lines.filter((line) => line.trim() !== "" && line.trim() !== "…");

  test("comes out of the program, line by line and in order", () => {
    const [node, ...args] = command!.split(" ");
    expect(node).toBe("node");
    const env = { PATH: process.env.PATH, LANG: "C.UTF-8" };
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", env });
    expect(status).toBe(0);
    const printed = stdout.split("\n");
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
    const places = shown.map((line) => printed.indexOf(line));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("shows what is worth showing", () => {
    expect(shown.length).toBeGreaterThan(10);
  });
});

describe("the scores in the README", () => {
  const { scores } = jsonOf<{ scores: Score[] }>("benchmark/scores.json");
  const rows = cellsIn(section(readme, "How sure it is")).filter(([, set]) => set?.startsWith("`"));
  const plain = (cell: string) => cell.replaceAll("`", "");

  test.each(rows.map((row) => row.map(plain)))("%s of %s: %s", (layer, set, metric, shown, peer) => {
    const score = scores.find((each) => each.layer === layer && each.set === set && each.metric === metric);
    expect(score?.unit).toBe("%");
    // Whole points: a half on either side, and what binary fractions add to it.
    expect(Math.abs(Number(shown) - score!.value), `${shown} for ${score!.value}`).toBeLessThan(0.501);
    expect(peer).toBe(score!.peer === null ? "–" : String(score!.peer));
  });

  test("leave out no set, however low it is", () => {
    const measured = new Set(scores.filter(({ unit }) => unit === "%").map(({ set }) => set));
    expect([...measured].filter((set) => !rows.some((row) => plain(row[1]!) === set))).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  const folders = walked("src").flatMap(({ path, isFolder }) => (isFolder ? [path] : []));

  test("names every folder of src/", () => {
    const unnamed = folders.filter((path) => !architecture.includes(`${path.split("/").at(-1)}/`));
    expect(unnamed).toEqual([]);
  });

  test("names the readers in the order in which they read", () => {
    const listed = [...section(architecture, "Reading").matchAll(/^\d+\. `(\p{L}+)`/gmu)].map((match) => match[1]!);
    const body = textOf("src/reading/read.ts").split("export function read(")[1]!;
    const called = listed.map((name) => body.search(new RegExp(`(?<!\\p{L})${name}\\(`, "u")));
    expect(listed.filter((_, i) => called[i]! < 0)).toEqual([]);
    // What stands inside the brackets of another is called before it.
    const statements = called.map((at) => body.slice(0, at).split("\n").length);
    expect(statements).toEqual(statements.toSorted((a, b) => a - b));
  });
});

test("decisions are numbered, each once, and say their number", () => {
  const files = readdirSync(join(root, "docs", "decisions")).sort();
  expect(files.filter((file) => !/^\d{4}-[a-z]+(?:-[a-z]+)*\.md$/u.test(file))).toEqual([]);
  const numbers = files.map((file) => Number(file.slice(0, 4)));
  expect(new Set(numbers).size).toBe(numbers.length);
  const said = files.map((file) => Number(/^# (\d+)\. /u.exec(textOf(`docs/decisions/${file}`))?.[1]));
  expect(said).toEqual(numbers);
});

test("the changelog begins with the version of the package", () => {
  const { version } = jsonOf<{ version: string }>("package.json");
  expect(/^## \[(.*?)\]/mu.exec(textOf("CHANGELOG.md"))?.[1]).toBe(version);
});

test("the README gives the licence of the package", () => {
  const { license } = jsonOf<{ license: string }>("package.json");
  expect(readme).toContain(`Licence: ${license}`);
});
