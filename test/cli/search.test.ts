import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dossier } from "../../src/model.ts";
import type { Hits } from "../../src/pipeline.ts";

const room = mkdtempSync(join(tmpdir(), "doichieu-search-"));
const ledger = join(room, "samples.db");
afterAll(() => rmSync(room, { recursive: true, force: true }));

function doichieu(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli/main.js"), ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "C.UTF-8", DOICHIEU_LEDGER: ledger },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, lines: stderr.split("\n").filter(Boolean) };
}

const found = (...args: string[]): Hits => JSON.parse(doichieu("search", "--json", ...args).stdout);

beforeAll(() => {
  expect(doichieu("add", "samples").code).toBe(0);
});

describe("search", () => {
  test("for a person: day, title, publisher, address, and what was looked for in colour", () => {
    const { code, stdout, lines } = doichieu("search", "thiet bi quoc phong", "--limit", "2");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\S*\d{4}-\d\d-\d\d {3,4}\S.*\n {14}\S/m);
    expect(stdout).not.toContain("\u001b");
    expect(lines).toEqual([expect.stringMatching(/^doichieu: \d+ in all; for the next ones add --after \S+$/)]);
  });

  test("as JSON and as CSV, of the same reports; the rest by --after", () => {
    const all = found("quoc phong", "--limit", "100");
    expect(all.total).toBe(all.hits.length);
    expect(all.next).toBeNull();
    const first = found("quoc phong", "--limit", "3");
    const rest = found("quoc phong", "--limit", "100", "--after", first.next!);
    expect([...first.hits, ...rest.hits]).toEqual(all.hits);
    const csv = doichieu("search", "quoc phong", "--limit", "100", "--csv").stdout;
    expect(csv).toMatch(/^published,outlet,title,report,language,document,score,quote\r\n/);
    for (const { uri } of all.hits) expect(csv).toContain(uri);
  });

  test("words, phrases, OR and NOT, with the filters of every question", () => {
    const uris = (...args: string[]) => found("--limit", "100", ...args).hits.map(({ uri }) => uri);
    expect(uris("quốc", "phòng")).toEqual(uris("quốc phòng"));
    expect(uris("Izutsu").length).toBeGreaterThan(0);
    expect(uris("Izutsu NOT Izutsu OR Nowhere")).toEqual([]);
    expect(new Set(uris("Izutsu OR Yamada"))).toEqual(new Set([...uris("Izutsu"), ...uris("Yamada")]));
    expect(uris("quoc phong", "--as-of", "2020-12-31").length).toBeLessThan(uris("quoc phong").length);
    expect(
      found("quoc phong", "--type", "agreement", "--with", "JP", "--by", "relevance").hits[0]?.score,
    ).toBeGreaterThan(0);
  });

  test("that finds nothing: said, and 1", () => {
    const { code, stdout, lines } = doichieu("search", "nowhere-at-all");
    expect({ code, stdout, lines: lines.length }).toEqual({ code: 1, stdout: "", lines: 1 });
    expect(found("nowhere-at-all")).toEqual({ hits: [], total: 0, next: null });
  });

  test.each([
    [["search", "NOT Nga"], 2, "only says what to leave out"],
    [["dossier", "--about", "NOT Nga"], 2, "only says what to leave out"],
    [["search", "a ".repeat(101)], 2, "more than a hundred words"],
    [["search", "--by", "truth"], 2, "“truth” is none of day, relevance"],
    [["search", "--limit", "no"], 2, "“no” is not a number"],
    [["search", "--after", "here"], 3, "does not say where to go on"],
    [["search", '"(Nga không ai hay', "--ui", "vi"], 1, "không có gì để in"],
    [["snapshot", "0000"], 2, "there is no snapshot 0000"],
  ])("%j ends with %i and a line", (args, code, line) => {
    const ended = doichieu(...args);
    expect(ended).toMatchObject({ code, stdout: "" });
    expect(ended.lines).toEqual([expect.stringContaining(line)]);
  });
});

describe("a snapshot", () => {
  test("is given back to the byte, and is the dossier", () => {
    const asked = ["--about", '"quốc phòng"', "--as-of", "2021-12-31"];
    const made = doichieu("snapshot", ...asked);
    expect(made.code).toBe(0);
    const sha256 = /^([0-9a-f]{64}) {2}/.exec(made.stdout)![1]!;
    expect(doichieu("snapshot", ...asked).stdout).toBe(made.stdout);
    const { stdout } = doichieu("snapshot", sha256);
    expect(createHash("sha256").update(stdout).digest("hex")).toBe(sha256);
    const dossier: Dossier = JSON.parse(stdout);
    expect(dossier).toEqual(JSON.parse(doichieu("dossier", "--json", ...asked).stdout));
    expect(dossier.documents.length).toBeGreaterThan(0);
    expect(doichieu("snapshot", "--list").stdout).toBe(made.stdout);
    expect(JSON.parse(doichieu("snapshot", "--list", "--json").stdout).snapshots).toMatchObject([
      { sha256, question: { about: '"quốc phòng"', asOf: "2021-12-31" } },
    ]);
  });
});
