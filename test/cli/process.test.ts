import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-codes.ts";
import type { Dossier } from "../../src/model.ts";

const main = resolve("dist/cli/main.js");
const room = mkdtempSync(join(tmpdir(), "doichieu-cli-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const env = { PATH: process.env.PATH, LANG: "C.UTF-8" };

function doichieu(args: string[], options: { input?: string | Buffer; env?: Record<string, string> } = {}) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: room,
    encoding: "utf8",
    input: options.input ?? "",
    env: { ...env, ...options.env },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr, lines: stderr.split("\n").filter(Boolean), ms: performance.now() - started };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(room, name), content);
  return name;
}

const story = (day: number) => `Hai nước gặp nhau lần ${day}

Ngày ${day}/10/2020, Bộ trưởng Quốc phòng Nhật Bản Kishi Nobuo gặp Bộ trưởng Quốc phòng Việt Nam Ngô Xuân Lịch tại Hà Nội.

Theo Kyodo, Nhật Bản có kế hoạch ký một thỏa thuận về thiết bị quốc phòng với Việt Nam trong tháng 11 năm 2020.
`;

/** A folder of so many reports, each of its own. */
function folder(name: string, count: number): string {
  mkdirSync(join(room, name));
  for (let n = 1; n <= count; n += 1)
    writeFileSync(join(room, name, `${n}.txt`), `${story((n % 28) + 1)}\nBài số ${n}.\n`);
  return name;
}

const dossierKeys = [
  "format",
  "documents",
  "entities",
  "times",
  "figures",
  "attributions",
  "claims",
  "events",
  "agreements",
  "coverage",
  "findings",
];

const dossierIn = (ledger: string): Dossier => JSON.parse(doichieu(["dossier", "--json", "--ledger", ledger]).stdout);

/** Every report of a ledger is whole: what it quotes is there. */
function expectWhole({ documents, claims }: Dossier) {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  for (const claim of claims) expect(texts.get(claim.document)?.slice(claim.start, claim.end)).toBe(claim.text);
  for (const { id } of documents) expect(claims.some(({ document }) => document === id)).toBe(true);
}

describe("asking how", () => {
  test.each([
    [["--help"], "doichieu"],
    [["read", "--help"], "doichieu read"],
    [["add", "--help"], "doichieu add"],
    [["dossier", "--help"], "doichieu dossier"],
    [["demo", "--help"], "doichieu demo"],
    [["help", "read"], "doichieu read"],
  ])("%j shows usage, examples and exit codes", (args, command) => {
    const { code, stdout, stderr } = doichieu(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`Usage: ${command} `);
    expect(stdout).toContain("Examples:\n  doichieu");
    for (const number of Object.values(exitCodes)) expect(stdout).toMatch(new RegExp(`^ +${number}  \\S`, "m"));
  });

  test("help speaks Vietnamese to those who do", () => {
    expect(doichieu(["--help"], { env: { LANG: "vi_VN.UTF-8" } }).stdout).toContain("Cách dùng: doichieu ");
    expect(doichieu(["read", "--help", "--ui", "vi"]).stdout).toContain("Ví dụ:");
  });

  test("the version is that of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(doichieu(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  test("no command at all shows the help, as wrong usage", () => {
    const { code, stdout, stderr } = doichieu([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: doichieu");
  });

  test.each([
    [["raed"]],
    [["read"]],
    [["add"]],
    [["read", "x", "--publishd", "2020-01-01"]],
    [["read", "x", "--published", "soon"]],
  ])("%j is wrong usage: one line and 2", (args) => {
    const { code, stdout, lines } = doichieu(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^doichieu: /);
  });
});

describe("reading", () => {
  test("a report is read and printed in 0.6 s", () => {
    const name = file("one.txt", story(14));
    doichieu(["read", name]);
    const { code, stdout, stderr, ms } = doichieu(["read", name]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("1 TIME LINE\n");
    expect(stdout).toContain("Kishi Nobuo");
    // The machine may be busy with other tests.
    expect(ms).toBeLessThan(1800);
  });

  test("JSON is the dossier and nothing else", () => {
    const { code, stdout } = doichieu(["read", file("json.txt", story(14)), "--json"]);
    expect(code).toBe(0);
    const dossier: Dossier = JSON.parse(stdout);
    expect(Object.keys(dossier)).toEqual(expect.arrayContaining(dossierKeys));
    expect(dossier.format).toBe("doichieu/dossier@1");
    expectWhole(dossier);
  });

  test("what the person knows of a report is taken over", () => {
    const told = ["--outlet", "Kyodo", "--published", "2020-10-15", "--language", "vi"];
    const { documents } = JSON.parse(
      doichieu(["read", "-", "--json", ...told], { input: story(14) }).stdout,
    ) as Dossier;
    expect(documents).toMatchObject([{ language: "vi", published: { edtf: "2020-10-15" } }]);
    expect(documents[0]?.outlet).not.toBeNull();
  });

  test("a language that there are no rules for is read without them, and said", () => {
    const { code, stdout, lines } = doichieu(["read", "-", "--json", "--language", "de"], {
      input: "Ein Bericht.\n\nUnd ein Satz.",
    });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringContaining("(de)")]);
    expect((JSON.parse(stdout) as Dossier).documents).toMatchObject([{ language: "de" }]);
  });

  test("no ledger is made", () => {
    doichieu(["read", file("quiet.txt", story(3))]);
    expect(readdirSync(room)).not.toContain("doichieu.db");
  });

  const unreadable: [string, () => string][] = [
    ["a missing file", () => "missing.txt"],
    [
      "a binary",
      () =>
        file(
          "binary.txt",
          Uint8Array.from({ length: 4096 }, (_, n) => (n * 7) % 256),
        ),
    ],
    ["an empty file", () => file("empty.txt", "")],
    [
      "broken UTF-8",
      () => file("broken.txt", Buffer.concat([Buffer.from(story(1)), Buffer.from([0xe1, 0xbb, 0x28, 0xff])])),
    ],
    [
      "a file over the limit",
      () => {
        truncateSync(join(room, file("large.txt", "")), 3 * 2 ** 30);
        return "large.txt";
      },
    ],
  ];
  test.each(unreadable)("%s: one line, 1, and the others are read", (_, make) => {
    const name = make();
    const { code, stdout, lines } = doichieu(["read", name, file("good.txt", story(5)), "--json"]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`doichieu: ${name}: `);
    expect(lines[0]?.split(name)).toHaveLength(2);
    expect((JSON.parse(stdout) as Dossier).documents).toHaveLength(1);
  });

  test("a folder without reports: nothing to show", () => {
    mkdirSync(join(room, "bare"));
    const { code, stdout, lines } = doichieu(["read", "bare"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(lines).toHaveLength(1);
  });

  test("a bad line of JSON: its number, 1, and the other lines are read", () => {
    const line = (day: number) => JSON.stringify({ text: story(day), url: `https://example.org/${day}` });
    const { code, stdout, lines } = doichieu([
      "read",
      file("mixed.jsonl", `${line(1)}\n{"text": \n${line(2)}\n`),
      "--json",
    ]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("mixed.jsonl:2");
    expect((JSON.parse(stdout) as Dossier).documents).toHaveLength(2);
  });

  test("codes of the terminal in a report stay there", () => {
    const { stdout } = doichieu(["read", "-"], { input: story(6).replaceAll("Kyodo", "\u001b[31mKyodo\u001b[0m") });
    expect(stdout).not.toContain("\u001b");
  });

  test("colour only where it is wanted", () => {
    const name = file("colour.txt", story(7));
    expect(doichieu(["read", name]).stdout).not.toContain("\u001b[");
    expect(doichieu(["read", name], { env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[1");
    expect(doichieu(["read", name, "--json"], { env: { FORCE_COLOR: "1" } }).stdout).not.toContain("\u001b[");
  });

  test("a reader that has seen enough ends it quietly", () => {
    const name = folder("many", 40);
    const command = `"${process.execPath}" "${main}" read ${name} --json | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", command], { cwd: room, encoding: "utf8", env });
    expect({ stdout, stderr }).toEqual({ stdout: "{\n0\n", stderr: "" });
  });
});

describe("a ledger", () => {
  test("keeps what is added, once", () => {
    const name = folder("kept", 3);
    const first = doichieu(["add", name, "--ledger", "kept.db"]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/kept\.db: 3 added\n$/);
    expect(doichieu(["add", name, "--ledger", "kept.db"]).stdout).toMatch(/kept\.db: 0 added, 3 known already\n$/);
    const dossier = dossierIn("kept.db");
    expect(dossier.documents).toHaveLength(3);
    expectWhole(dossier);
  });

  test("is named by the environment where no option names it", () => {
    const options = { env: { DOICHIEU_LEDGER: "named.db" } };
    doichieu(["add", file("named.txt", story(9))], options);
    expect(doichieu(["dossier"], options).stdout).toContain("1 report");
  });

  test("answers to words and days", () => {
    doichieu(["add", folder("asked", 2), "--ledger", "asked.db"]);
    expect(doichieu(["dossier", "--ledger", "asked.db", "--about", "thiết bị quốc phòng"]).code).toBe(0);
    const none = doichieu(["dossier", "--ledger", "asked.db", "--from", "2031-01-01"]);
    expect(none).toMatchObject({ code: 1, stdout: "" });
    expect(none.lines).toHaveLength(1);
  });

  test("takes the good and names the bad", () => {
    const { code, stdout, lines } = doichieu(["add", "missing.txt", file("fine.txt", story(4)), "--ledger", "some.db"]);
    expect(code).toBe(1);
    expect(stdout).toContain("1 added, 1 not read, or only in part");
    expect(lines).toHaveLength(1);
  });

  test.each([
    ["that is not there", () => ["dossier", "--ledger", "nowhere.db"]],
    ["where nothing can be written", () => ["add", "good.txt", "--ledger", "/proc/doichieu.db"]],
    ["in a folder that is not there", () => ["add", "good.txt", "--ledger", "no/such/folder/a.db"]],
    ["that is another file", () => ["dossier", "--ledger", file("prose.db", "This is a letter. ".repeat(400))]],
    ["at a server that is not there", () => ["dossier", "--ledger", "postgres://127.0.0.1:9/none"]],
  ])("%s: one line and 3", (_, args) => {
    file("good.txt", story(5));
    const { code, stdout, lines } = doichieu(args());
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/^ +at /);
  });

  test("made by a later version: one line and 3", async () => {
    doichieu(["add", file("later.txt", story(5)), "--ledger", "later.db"]);
    const { openDatabase } = await import("../../src/ledger/dialects/sqlite-database.ts");
    const database = await openDatabase(join(room, "later.db"));
    database.prepare("update schema_version set version = version + 9000").run([]);
    database.close();
    const { code, lines } = doichieu(["dossier", "--ledger", "later.db"]);
    expect(code).toBe(3);
    expect(lines).toHaveLength(1);
  });

  test("two that add at once both succeed", async () => {
    const inputs = [folder("left", 25), folder("right", 25)];
    const codes = inputs.map((name) => ended(started(["add", name, "--ledger", "both.db"])));
    expect(await Promise.all(codes)).toEqual([0, 0]);
    const dossier = dossierIn("both.db");
    expect(dossier.documents).toHaveLength(50);
    expectWhole(dossier);
  });

  test("after kill -9, every report is whole or absent", async () => {
    const child = started(["add", folder("killed", 400), "--ledger", "killed.db"]);
    await begun("killed.db");
    child.kill("SIGKILL");
    await ended(child);
    const dossier = dossierIn("killed.db");
    expect(dossier.documents.length).toBeLessThan(400);
    expectWhole(dossier);
    expect(doichieu(["add", "killed", "--ledger", "killed.db"]).code).toBe(0);
    expect(dossierIn("killed.db").documents).toHaveLength(400);
  });

  test("Ctrl-C ends in good order and says how far it came", async () => {
    const child = started(["add", folder("stopped", 400), "--ledger", "stopped.db"]);
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
    });
    await begun("stopped.db");
    child.kill("SIGINT");
    expect(await ended(child)).toBe(130);
    const [, count] = /^doichieu: interrupted: (\d+) reports? of this run/m.exec(said) ?? [];
    const dossier = dossierIn("stopped.db");
    expect(dossier.documents).toHaveLength(Number(count));
    expect(Number(count)).toBeLessThan(400);
    expectWhole(dossier);
  });
});

function started(args: string[]) {
  return spawn(process.execPath, [main, ...args], { cwd: room, env, stdio: ["ignore", "pipe", "pipe"] });
}

const ended = (child: ReturnType<typeof started>): Promise<number | null> =>
  new Promise((resolve) => child.on("close", (code) => resolve(code)));

/** Waits until some reports are in a ledger that another process writes. */
async function begun(ledger: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    await sleep(50);
    if (readdirSync(room).includes(ledger) && doichieu(["dossier", "--ledger", ledger]).code === 0) return;
  }
  throw new Error("nothing was added");
}

describe("the demonstration", () => {
  test("prints a dossier of the package's own reports and says where its ledger is", () => {
    const { code, stdout, stderr } = doichieu(["demo", "--ledger", "demo.db"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("2 AGREEMENTS\n");
    expect(stdout).toContain("demo.db");
  });
});
