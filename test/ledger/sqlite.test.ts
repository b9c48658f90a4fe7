import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { judge } from "../../src/ledger/judge.ts";
import { LedgerError } from "../../src/ledger/ledger-error.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { readings } from "../../src/ledger/queries/readings.ts";
import { record } from "../../src/ledger/record.ts";
import { filterContract } from "../collation/filter-contract.ts";
import { identityContract } from "../collation/identity-contract.ts";
import { eventsContract } from "../collation/ledger-contract.ts";
import { storiesContract } from "../collation/stories/ledger-contract.ts";
import { contract } from "./contract.ts";
import { quote, readingOf, reportOf } from "./report.ts";
import { searchContract } from "./search-contract.ts";
import { snapshotContract } from "./snapshot-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
const fresh = () => join(folder, `${made++}.db`);

contract("SQLite", async () => fresh());
searchContract("SQLite", async () => fresh());
snapshotContract("SQLite", async () => fresh());
eventsContract("SQLite", async () => fresh());
identityContract("SQLite", async () => fresh());
filterContract("SQLite", async () => fresh());
storiesContract("SQLite", async () => fresh());

const report = reportOf("A visit\nSomeone came.");

test("two that are open in one process wait for each other", async () => {
  const location = fresh();
  const [first, second] = [await openLedger(location), await openLedger(location)];
  const reports = Array.from({ length: 40 }, (_, nth) => reportOf(`Visit ${nth}`, { uri: `${nth}.txt` }));
  await Promise.all(reports.map((each, nth) => record(nth % 2 ? first : second, each, readingOf(each), "1")));
  expect(await readings(first)).toHaveLength(40);
  await Promise.all([first.close(), second.close()]);
});

test("a full disk is told, nothing of the report is kept, and what was there stays", async () => {
  const ledger = await openLedger(fresh());
  await record(ledger, report, readingOf(report), "1");
  await ledger.read((db) => sql`pragma max_page_count = 60`.execute(db));
  const large = reportOf("a visit ".repeat(50_000), { uri: "large.txt" });
  const refused = record(ledger, large, readingOf(large), "1");
  await expect(refused).rejects.toThrow(LedgerError);
  await expect(refused).rejects.toThrow(
    `The ledger ${ledger.location} could not be written because the disk is full; free some space and try again.`,
  );
  expect(await readings(ledger)).toEqual([readingOf(report)]);
  expect(await ledger.read((db) => db.selectFrom("original").select("sha256").execute())).toHaveLength(1);
  await ledger.close();
});

test("a ledger that can only be read is read, and says so when it is written to", async () => {
  const ledger = await openLedger(fresh());
  await record(ledger, report, readingOf(report), "1");
  await ledger.read((db) => sql`pragma query_only = on`.execute(db));
  expect(await readings(ledger)).toHaveLength(1);
  await expect(record(ledger, report, readingOf(report), "2")).rejects.toThrow("can only be read; make the file");
  const judgement = { document: report.id, ...quote(report, "came"), reason: "", who: "lan" };
  const judged = judge(ledger, { ...judgement, property: "claim", verdict: "reject", value: null });
  await expect(judged).rejects.toThrow("can only be read; make the file");
  await ledger.close();
});

const page = join(folder, "page.html");
writeFileSync(page, "<p>Not a ledger at all.</p>".repeat(100));
mkdirSync(join(folder, "here"));

test.each([
  ["a file that is something else", page, "is not a ledger but some other file; choose another with --ledger."],
  ["a folder", join(folder, "here"), "is a folder; name a file in it with --ledger."],
  ["in no folder", join(folder, "none", "a.db"), "is in a folder that does not exist; make the folder."],
  ["where no file can be made", "/proc/a.db", "could not be opened; check that the folder can be written to."],
  ["without a name", "", "has no name; name a file with --ledger."],
])("%s is told in one sentence", async (_, location, told) => {
  const refused = openLedger(location);
  await expect(refused).rejects.toThrow(LedgerError);
  await expect(refused).rejects.toThrow(told);
});

test("to look for a ledger makes no file", async () => {
  const location = fresh();
  await expect(openLedger(location, { mustExist: true })).rejects.toThrow(`The ledger ${location} does not exist`);
  writeFileSync(location, "");
  await expect(openLedger(location, { mustExist: true })).rejects.toThrow(`The ledger ${location} is empty`);
  rmSync(location);
  expect(existsSync(location)).toBe(false);
});

test("a closed ledger is one file", async () => {
  const home = join(folder, "here");
  const ledger = await openLedger(join(home, "a.db"));
  await record(ledger, report, readingOf(report), "1");
  await ledger.close();
  expect(readdirSync(home)).toEqual(["a.db"]);
});

test("a ledger can be in memory alone", async () => {
  const ledger = await openLedger(":memory:");
  expect(await record(ledger, report, readingOf(report), "1")).toBe("added");
  await ledger.close();
});
