import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const room = mkdtempSync(join(tmpdir(), "doichieu-who-"));
const ledger = join(room, "samples.db");
afterAll(() => rmSync(room, { recursive: true, force: true }));

function doichieu(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli/main.js"), ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "C.UTF-8" },
  });
  return { code: status, stdout, lines: stderr.split("\n").filter(Boolean) };
}

const at = ["--ledger", ledger];

beforeAll(() => {
  expect(doichieu("add", "samples", ...at).code).toBe(0);
});

describe("who", () => {
  test("gives names, posts over time and whom they met, for a person", () => {
    const { code, stdout } = doichieu("who", "yoshihide SUGA", ...at);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Suga Yoshihide · person:suga-yoshihide$/m);
    expect(stdout).toMatch(/^ {2}names {7}Suga Yoshihide · 2020-10-\d\d – 2020-10-\d\d · \d reports$/m);
    expect(stdout).toMatch(/^ {2}posts {7}Thủ tướng \(Japan\) · /m);
    expect(stdout).toMatch(/^ {2}met {9}.* shared, last /m);
  });

  test("gives the same as JSON and CSV", () => {
    const { people } = JSON.parse(doichieu("who", "Suga", "--json", ...at).stdout);
    expect(people).toMatchObject([{ id: "person:suga-yoshihide", decisions: [] }]);
    const lines = doichieu("who", "Suga", "--csv", ...at)
      .stdout.trimEnd()
      .split("\r\n");
    const { names, posts, met, joins } = people[0];
    expect(lines).toHaveLength(1 + names.length + posts.length + met.length + joins.length);
    expect(lines[0]).toBe("person,what,value,of,from,to,count");
  });

  test("of nobody: said, and 1", () => {
    const { code, stdout, lines } = doichieu("who", "Nobody Anywhere", ...at);
    expect({ code, stdout, lines: lines.length }).toEqual({ code: 1, stdout: "", lines: 1 });
  });
});

describe("same, different and undo", () => {
  const decide = (...args: string[]) => doichieu(...args, "--because", "To see.", "--who", "lan", ...at);

  test("are shown beside the person, and taken back", () => {
    expect(decide("same", "Izutsu Shunji", "Suga Yoshihide")).toMatchObject({
      code: 0,
      stdout: "d1: person:izutsu-shunji is person:suga-yoshihide\n",
    });
    const after = doichieu("who", "person:suga-yoshihide", ...at).stdout;
    const before = doichieu("who", "Izutsu", "--json", ...at);
    expect(after + before.stdout).toContain("Izutsu Shunji");
    expect(after + before.stdout).toContain("d1");
    const refused = decide("different", "Izutsu Shunji", "Suga Yoshihide");
    expect(refused.code).toBe(3);
    expect(refused.lines).toEqual([expect.stringContaining("because of d1; withdraw")]);
    expect(decide("undo", "d1")).toMatchObject({ code: 0, stdout: "d1 was taken back\n" });
    const { people } = JSON.parse(doichieu("who", "Izutsu", "--json", ...at).stdout);
    expect(people).toMatchObject([{ id: "person:izutsu-shunji", joins: [] }]);
    expect(people[0].decisions).toMatchObject([{ id: "d1", withdrawn: { who: "lan" } }]);
  });

  test.each([
    [["same", "Nobody", "Suga", "--because", "x", "--who", "lan"], 2, "<a>: no report in the ledger names “Nobody”"],
    [["same", "Suga", "Izutsu", "--who", "lan"], 2, "--because is missing"],
    [["same", "Suga Yoshihide", "Izutsu Shunji", "--because", "x"], 2, "nobody is logged in"],
    [["undo", "d9", "--because", "x", "--who", "lan"], 3, "There is no decision d9"],
    [["who"], 2, "say what is meant by <name>"],
  ])("%j is told in one line", (args, code, line) => {
    const run = doichieu(...args, ...at);
    expect(run.code).toBe(code);
    expect(run.lines).toEqual([expect.stringContaining(line)]);
  });
});
