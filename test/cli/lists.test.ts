import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const room = mkdtempSync(join(tmpdir(), "doichieu-lists-"));
const ledger = join(room, "samples.db");
afterAll(() => rmSync(room, { recursive: true, force: true }));

function doichieu(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli/main.js"), ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "C.UTF-8" },
  });
  return { code: status, stdout, lines: stderr.split("\n").filter(Boolean) };
}

const listed = (name: string, ...args: string[]) => doichieu(name, "--ledger", ledger, ...args);

beforeAll(() => {
  expect(doichieu("add", "samples", "--ledger", ledger).code).toBe(0);
});

describe.each(["events", "agreements", "coverage", "findings"])("%s", (name) => {
  test("for a person, with notes", () => {
    const { code, stdout } = listed(name);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 [A-Z ]+$/m);
    expect(stdout).toMatch(/^2 NOTES$/m);
  });

  test("as JSON and as CSV, of the same things", () => {
    const things = JSON.parse(listed(name, "--json").stdout)[name];
    expect(things.length).toBeGreaterThan(0);
    expect(linesOf(listed(name, "--csv").stdout)).toBe(things.length + 1);
  });
});

/** Lines that are not inside of quotation marks. */
const linesOf = (csv: string): number => csv.replace(/"(?:[^"]|"")*"/g, "").split("\r\n").length - 1;

const types = (...args: string[]): Set<string> =>
  new Set(JSON.parse(listed("events", "--json", ...args).stdout).events.map(({ type }: { type: string }) => type));

describe("a filter", () => {
  test("by type and by who takes part, named as in a report, by code or by id", () => {
    expect(types("--type", "agreement")).toEqual(new Set(["agreement"]));
    const all = ["Nhật Bản", "Japan", "JP", "country:JP"].map(
      (name) => listed("events", "--csv", "--with", name).stdout,
    );
    expect(new Set(all).size).toBe(1);
    expect(linesOf(all[0]!)).toBeGreaterThan(1);
    expect(listed("events", "--csv", "--with", "Japan", "Vietnam").stdout).toBe(
      listed("events", "--csv", "--with", "Japan", "--with", "Vietnam").stdout,
    );
  });

  test("as of a day, when the plan was still a plan", () => {
    const statuses = (...args: string[]) =>
      JSON.parse(listed("agreements", "--json", "--with", "JP", "VN", ...args).stdout).agreements.map(
        ({ status }: { status: string }) => status,
      );
    expect(statuses()).toEqual(["happened"]);
    expect(statuses("--as-of", "2020-12-31")).toEqual(["planned"]);
    expect(statuses("--as-of", "2020-12-31", "--status", "happened")).toEqual([]);
  });

  test("says how many events were not looked at", () => {
    const { code, lines } = listed("events", "--most", "2", "--json");
    expect(code).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/only the 2 events told last were looked at; there are \d+ more/)]);
  });

  test("that nothing meets: said, and 1", () => {
    const { code, stdout, lines } = listed("findings", "--from", "2035-01-01", "--type", "sanction");
    expect({ code, stdout, lines: lines.length }).toEqual({ code: 1, stdout: "", lines: 1 });
  });

  test.each([
    [["--with", "Nobody Anywhere"], "no report in the ledger names “Nobody Anywhere”"],
    [["--outlet", "No Such Paper"], "no report in the ledger names “No Such Paper”"],
    [["--status", "planed"], "“planed” is none of"],
    [["--type", "party"], "“party” is none of"],
    [["--most", "0"], "“0” is not a number from 1"],
    [["--from", "2021-02-01", "--to", "2020-01-01"], "--from 2021-02-01 is later"],
  ])("%j is wrong usage", (args, line) => {
    const { code, lines } = listed("events", ...args);
    expect(code).toBe(2);
    expect(lines).toEqual([expect.stringContaining(line)]);
  });
});
