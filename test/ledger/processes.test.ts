import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/open.ts";
import { readings } from "../../src/ledger/queries/readings.ts";

/**
 * Opens a ledger, records reports "from" to "to" in it, closes it, and begins again with the next few; prints the
 * number of each when it is recorded. Every report has the same claims and names.
 */
const writer = `
  import { openLedger } from "./src/ledger/open.js";
  import { record } from "./src/ledger/record.js";
  import { readingOf, reportOf } from "./test/ledger/report.js";
  const [, , location, from, to, few] = process.argv;
  for (let at = Number(from); at < Number(to); at += Number(few)) {
    const ledger = await openLedger(location);
    for (let nth = at; nth < Math.min(at + Number(few), Number(to)); nth++) {
      const report = reportOf("Visit " + nth + "\\nKishi came to Hanoi.", { uri: nth + ".txt" });
      const names = Array.from({ length: 30 }, (_, nth) => ({ id: "person:kishi-" + nth, name: "Kishi", said: "Kishi" }));
      const claims = Array.from({ length: 30 }, () => ({ trigger: "came" }));
      await record(ledger, report, readingOf(report, { names, claims }), "1");
      console.log(nth);
    }
    await ledger.close();
  }
`;

/** As somebody who may not write: counts the reports of a ledger, then tries to add to it and prints what is said. */
const reader = `
  import { openLedger } from "./src/ledger/open.js";
  import { readings } from "./src/ledger/queries/readings.js";
  await (await openLedger(":memory:")).close(); // The driver is read from disk while we may.
  if (process.getuid() === 0) process.setuid(65534);
  const ledger = await openLedger(process.argv[2], { mustExist: true });
  console.log((await readings(ledger)).length);
  await ledger.close();
  await openLedger(process.argv[2]).catch((error) => console.log(error.message));
`;

const folder = mkdtempSync(join(tmpdir(), "ledger-processes-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  // Node 20 runs no TypeScript, and only a process of its own can be killed.
  const options = ["--noEmit", "false", "--outDir", folder, "--rootDir", ".", "--types", "node", "--target", "es2023"];
  const modules = [
    "--module",
    "nodenext",
    "--allowImportingTsExtensions",
    "false",
    "--rewriteRelativeImportExtensions",
  ];
  const sources = [
    "src/ledger/open.ts",
    "src/ledger/record.ts",
    "src/ledger/queries/readings.ts",
    "test/ledger/report.ts",
  ];
  execFileSync("node_modules/.bin/tsc", ["--ignoreConfig", ...options, ...modules, "--skipLibCheck", ...sources]);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), `{"type":"module"}`);
  writeFileSync(join(folder, "writer.js"), writer);
  writeFileSync(join(folder, "reader.js"), reader);
}, 60_000);

function write(location: string, from: number, to: number, few: number): ChildProcess {
  const values = [location, from, to, few].map(String);
  return spawn(process.execPath, [join(folder, "writer.js"), ...values], { stdio: ["ignore", "pipe", "inherit"] });
}

const ended = (process: ChildProcess) => new Promise<number | null>((done) => process.on("close", done));

/** The number of whole reports. Fails if there is part of one, or if the database finds itself damaged. */
async function wholeReports(ledger: Ledger): Promise<number> {
  const counts = sql<{ documents: number; whole: number }>`
    select count(*) as documents, count(case when
      (select count(*) from claim where claim.document = document.id) = 30 and
      (select count(*) from named where named.document = document.id) = 30 and
      exists (select 1 from reading where reading.document = document.id) and
      exists (select 1 from words where words.document = document.id) and
      exists (select 1 from original where original.sha256 = document.original) then 1 end) as whole
    from document`;
  const { documents, whole } = (await ledger.read((db) => counts.execute(db))).rows[0]!;
  expect(whole).toBe(documents);
  const checks = await ledger.read((db) => sql<object>`pragma integrity_check`.execute(db));
  expect(checks.rows).toEqual([{ integrity_check: "ok" }]);
  return whole;
}

test("three processes that open, write and close at once lose nothing and wait for each other", async () => {
  const location = join(folder, "shared.db");
  const codes = await Promise.all([0, 1, 2].map((nth) => ended(write(location, nth * 60, nth * 60 + 60, 7))));
  expect(codes).toEqual([0, 0, 0]);
  const ledger = await openLedger(location, { mustExist: true });
  expect(await wholeReports(ledger)).toBe(180);
  expect(await readings(ledger)).toHaveLength(180);
  await ledger.close();
});

test("a process killed while it writes leaves every report whole or absent, and what it told of is there", async () => {
  const location = join(folder, "killed.db");
  let told = 0;
  for (const round of [0, 1, 2]) {
    const killed = write(location, round * 10_000, (round + 1) * 10_000, 10_000);
    const first = new Promise((begun) => killed.stdout!.once("data", begun));
    killed.stdout!.on("data", (lines: Buffer) => {
      told += String(lines).split("\n").length - 1;
    });
    await first;
    await sleep(100 + round * 37);
    const end = ended(killed);
    killed.kill("SIGKILL");
    await end;
    const ledger = await openLedger(location);
    expect(await wholeReports(ledger)).toBeGreaterThanOrEqual(told);
    await ledger.close();
  }
});

test("a ledger that was closed is read where nothing can be written", async () => {
  const home = join(folder, "archive");
  const location = join(home, "a.db");
  mkdirSync(home);
  expect(await ended(write(location, 0, 3, 3))).toBe(0);
  for (const [path, mode] of [
    [location, 0o444],
    [home, 0o555],
    [folder, 0o755],
  ] as const)
    chmodSync(path, mode);
  const printed = execFileSync(process.execPath, [join(folder, "reader.js"), location], { encoding: "utf8" });
  expect(printed).toMatch(/^3\nThe ledger .* can only be read; make the file and its folder writable/);
  chmodSync(home, 0o755);
});
