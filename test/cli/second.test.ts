import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-codes.ts";
import { openDatabase } from "../../src/ledger/dialects/sqlite-database.ts";
import { answering, type Behaviour, chat, modelServer, passageOf, send } from "../second-reader/model-server.ts";
import { answer, claim, story } from "../second-reader/report.ts";

const main = resolve("dist/cli/main.js");
const room = mkdtempSync(join(tmpdir(), "doichieu-second-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const key = "sk-very-secret-1234567890";
writeFileSync(join(room, "story.txt"), story);

/** A run of the program; `soFar` is what it has printed. */
function started(args: string[], env: Record<string, string> = {}) {
  const usual = { PATH: process.env.PATH, LANG: "C.UTF-8", DOICHIEU_READER_CACHE: join(room, "cache") };
  const child = spawn(process.execPath, [main, ...args], { cwd: room, env: { ...usual, ...env } });
  const soFar = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (data: string) => {
      soFar[name] += data;
    });
  }
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, soFar, ended };
}

async function run(args: string[], env: Record<string, string> = {}) {
  const { soFar, ended } = started(args, env);
  const code = await ended;
  return { code, ...soFar, lines: soFar.stderr.split("\n").filter(Boolean) };
}

let known: ReturnType<typeof run> | undefined;
/** What is printed without a second reader. */
function alone(): ReturnType<typeof run> {
  known ??= run(["read", "story.txt"]);
  return known;
}

/** An endpoint that behaves so, and the environment that names it with a cache of its own. */
async function endpoint(behaviour: Behaviour, told: Record<string, string> = {}) {
  const server = await modelServer(behaviour);
  const env = {
    DOICHIEU_READER_URL: server.url,
    DOICHIEU_READER_MODEL: "model-a",
    DOICHIEU_READER_KEY: key,
    DOICHIEU_READER_CACHE: mkdtempSync(join(room, "cache-")),
    ...told,
  };
  return { ...server, env };
}

/** So many reports, each of its own. */
function folder(name: string, count: number): string {
  mkdirSync(join(room, name));
  for (let nth = 1; nth <= count; nth++) writeFileSync(join(room, name, `${nth}.txt`), `${story}\nBài số ${nth}.`);
  return name;
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 10_000) throw new Error("it did not come");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const planned = answering(answer({ claims: [claim({ status: "planned" }), claim({ trigger: "not there" })] }));

describe("reading", () => {
  test("both readers stand where they differ, each with its words; what is dropped, spent and waited for is told", async () => {
    const { env } = await endpoint(planned, { DOICHIEU_READER_PRICE: "1/10" });
    const first = (await alone()).stdout;
    const { code, stdout, stderr } = await run(["read", "story.txt", "--second"], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.startsWith(first)).toBe(true);
    const second = stdout.slice(first.length);
    expect(second).toMatch(
      /^\n9 TWO READERS\nmodel-a@1: 1 report read · 1 answer · 1,000 \+ 100 tokens · cost 0\.002 · \d+\.\d s\n/,
    );
    expect(second).toContain("1 value dropped (1 not in the text)");
    expect(second).toMatch(
      /status differs · agreement “ký[^\n]*\n {4}first {5}signed “ký[^\n]*\n {4}second {4}planned “ký”\n/,
    );
    expect(second).toContain("“Ngày 11/9/2021, Nhật Bản và Việt Nam ký hiệp định");
  });

  test("JSON is that of the first reader; what the second did is a line on standard error", async () => {
    const { env } = await endpoint(planned);
    const without = await run(["read", "story.txt", "--json"]);
    const { code, stdout, lines } = await run(["read", "story.txt", "--json", "--second"], env);
    expect({ code, stdout }).toEqual({ code: 0, stdout: without.stdout });
    expect(lines).toEqual([expect.stringMatching(/^doichieu: model-a@1: 1 report read .* \d+ differences$/)]);
  });

  test("nothing is sent unless it is asked for", async () => {
    const { env, received } = await endpoint(planned);
    await run(["read", "story.txt"], env);
    await run(["add", "story.txt", "--ledger", "unasked.db"], env);
    expect(received).toEqual([]);
  });

  test("it speaks Vietnamese to those who do", async () => {
    const { env } = await endpoint(planned);
    const { stdout } = await run(["read", "story.txt", "--second", "--ui", "vi"], env);
    expect(stdout).toContain("9 HAI NGƯỜI ĐỌC");
    expect(stdout).toContain("khác trạng thái · thỏa thuận “ký");
  });

  test("the dossier is printed while the endpoint still thinks", async () => {
    const { env, received } = await endpoint(() => {});
    const { child, soFar, ended } = started(["read", "story.txt", "--second"], env);
    await until(() => received.length > 0);
    expect(soFar.stdout).toContain("8 NOTES");
    child.kill("SIGINT");
    await ended;
  });

  test.each<[string, Behaviour]>([
    ["fails", (response) => send(response, "{}", 500)],
    ["never answers", () => {}],
    ["closes the connection", (response) => response.destroy()],
    ["answers with a page", (response) => send(response, "<html>", 200, { "content-type": "text/html" })],
    ["answers with nonsense", answering("no")],
    ["refuses the key and tells it", (response, { headers }) => send(response, headers.authorization ?? "", 401)],
  ])("an endpoint that %s: one line, and all else as without it", async (_, behaviour) => {
    const { env } = await endpoint(behaviour, { DOICHIEU_READER_TIMEOUT: "0.5", DOICHIEU_DEBUG: "1" });
    const { code, stdout, stderr, lines } = await run(["read", "story.txt", "--second"], env);
    expect(code).toBe(0);
    expect(stdout.startsWith((await alone()).stdout)).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^doichieu: story\.txt: The second reader \(model-a\) did not read it: .+; .+\.$/);
    expect(stdout + stderr).not.toContain(key);
  });

  test.each([
    [{ DOICHIEU_READER_URL: "" }, "DOICHIEU_READER_URL is not set"],
    [{ DOICHIEU_READER_MODEL: "" }, "DOICHIEU_READER_MODEL is not set"],
    [{ DOICHIEU_READER_URL: `https://${key}@models.example` }, "DOICHIEU_READER_URL has a name or password in it"],
    [{ DOICHIEU_READER_KEY: `${key} ${key}` }, "DOICHIEU_READER_KEY has characters"],
  ])("an environment that does not say it rightly is wrong usage, and no key is told: %#", async (told, said) => {
    const { env } = await endpoint(planned, told);
    const { code, stdout, stderr, lines } = await run(["read", "story.txt", "--second"], env);
    expect({ code, stdout }).toEqual({ code: exitCodes.usage, stdout: "" });
    expect(lines).toEqual([expect.stringContaining(said)]);
    expect(stderr).not.toContain(key);
  });
});

describe("adding", () => {
  test("keeps both, and shows them again without asking", async () => {
    const { env, received } = await endpoint(planned);
    const args = ["add", "story.txt", "--ledger", "both.db", "--second"];
    const { code, stdout, stderr } = await run(args, env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/both\.db: 1 added\nmodel-a@1: 1 report read .* \d+ differences; doichieu dossier --second/);
    const dossier = await run(["dossier", "--ledger", "both.db", "--second"]);
    expect(dossier).toMatchObject({ code: 0, stderr: "" });
    expect(dossier.stdout).toMatch(/\n9 TWO READERS\n[\s\S]*status differs · agreement “ký/);
    expect((await run(["dossier", "--ledger", "both.db"])).stdout).not.toContain("TWO READERS");
    expect((await run(args, env)).stdout).toContain("0 reports read");
    expect(received).toHaveLength(1);
  });

  test("a few reports are asked about at once", async () => {
    let [now, most] = [0, 0];
    const { env, received } = await endpoint((response, sent) => {
      most = Math.max(most, ++now);
      expect(passageOf(sent).text).toContain("Bài số");
      setTimeout(() => {
        now--;
        send(response, chat(JSON.stringify(answer())));
      }, 60);
    });
    const { code, stdout } = await run(["add", folder("many", 20), "--ledger", "many.db", "--second"], env);
    expect([code, received.length, most]).toEqual([0, 20, 4]);
    expect(stdout).toContain("many.db: 20 added\nmodel-a@1: 20 reports read");
  });

  test("an endpoint that fails at three in a row is left alone, and what has no second reading is said", async () => {
    const { env, received } = await endpoint((response) => send(response, "{}", 403));
    const { code, stdout, lines } = await run(
      ["add", folder("refused", 12), "--ledger", "refused.db", "--second"],
      env,
    );
    expect(code).toBe(0);
    expect(stdout).toContain("refused.db: 12 added\n");
    expect(received.length).toBeLessThanOrEqual(4);
    expect(lines.at(-1)).toMatch(/the second reader was not asked about \d+ more reports: it answered 403/);
    const dossier = await run(["dossier", "--ledger", "refused.db", "--second"]);
    expect(dossier).toMatchObject({ code: 0, lines: [expect.stringContaining("12 reports have no second reading")] });
  });

  test("Ctrl-C ends at once while the endpoint thinks; every report is in the ledger", async () => {
    const { env, received } = await endpoint(() => {});
    const { child, soFar, ended } = started(["add", folder("stopped", 9), "--ledger", "stopped.db", "--second"], env);
    await until(() => received.length > 0);
    const began = performance.now();
    child.kill("SIGINT");
    expect(await ended).toBe(exitCodes.interrupted);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(soFar.stderr).toMatch(
      /doichieu: interrupted: all reports of this run are whole in .*, the second reader had read 0;/,
    );
    expect((await run(["dossier", "--ledger", "stopped.db"])).stdout).toContain("9 reports");
  });

  test("a ledger that cannot keep it ends the run, and nobody is waited for", async () => {
    const { env, received } = await endpoint(async (response, _, nth) => {
      if (nth !== 2) return;
      const database = await openDatabase(join(room, "lost.db"));
      database.prepare("drop table second_reading").run([]);
      database.close();
      send(response, chat(JSON.stringify(answer())));
    });
    const { code, stdout, lines } = await run(["add", folder("lost", 9), "--ledger", "lost.db", "--second"], env);
    expect(stdout).toContain("lost.db: 9 added\n");
    expect([code === 0, lines.length, received.length]).toEqual([false, 1, 4]);
  });
});

test("answers are kept where the environment says, and nothing else is written", async () => {
  const { env } = await endpoint(planned);
  const here = () => readdirSync(room).filter((name) => !name.includes(".db-"));
  const before = here();
  await run(["read", "story.txt", "--second"], env);
  expect(here()).toEqual(before);
  expect(readdirSync(env.DOICHIEU_READER_CACHE, { recursive: true })).toHaveLength(2);
});
