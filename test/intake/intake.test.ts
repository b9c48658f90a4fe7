import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { BYTE_LIMIT } from "../../src/intake/bytes.ts";
import { failureOf } from "../../src/intake/failure.ts";
import { isFailure, type Told, takeIn } from "../../src/intake/intake.ts";
import type { Failure, Report } from "../../src/model.ts";

const root = mkdtempSync(join(tmpdir(), "intake-"));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
/** A new folder with these files; the path of the folder. */
function folder(files: Record<string, string | Uint8Array>): string {
  const path = join(root, String(folders++));
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

async function taken(inputs: string[], told: Told = {}, stdin?: NodeJS.ReadableStream) {
  const reports: Report[] = [];
  const failures: Failure[] = [];
  for await (const outcome of takeIn(inputs, told, stdin)) {
    if (isFailure(outcome)) failures.push(outcome);
    else reports.push(outcome);
  }
  return { reports, failures };
}

const onStdin = (content: string | Uint8Array, told: Told = {}) =>
  taken(["-"], told, Readable.from([Buffer.from(content)]));
const STORY = "Nhật Bản ký thỏa thuận\nThỏa thuận được ký tại Hà Nội.";

test("a text file becomes a report", async () => {
  const path = join(folder({ "a.txt": `# date = 20210911\r\n# outlet = Báo A\r\n\r\n${STORY}\r\n` }), "a.txt");
  const { reports, failures } = await taken([path]);
  expect(failures).toEqual([]);
  expect(reports).toMatchObject([
    {
      uri: path,
      title: "Nhật Bản ký thỏa thuận",
      text: STORY,
      published: "2021-09-11",
      outlet: "Báo A",
      language: null,
    },
  ]);
});

test("the id is from address and bytes; the original keeps the bytes", async () => {
  const [report] = (await onStdin(STORY)).reports;
  expect(report?.id).toBe(createHash("sha256").update(`stdin\n${STORY}`).digest("hex").slice(0, 16));
  expect(report?.original.sha256).toBe(createHash("sha256").update(STORY).digest("hex"));
  expect(new TextDecoder().decode(report?.original.bytes)).toBe(STORY);
});

test("a file is the same report however its path is written", async () => {
  const path = join(folder({ "a.txt": STORY }), "a.txt");
  const ways = [path, relative("", path), `${dirname(path)}/./a.txt`, dirname(path)];
  const { reports } = await taken(ways);
  expect(reports).toHaveLength(ways.length);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(1);
});

test.each([
  ["text", STORY, "text/plain"],
  ["a page", `<!doctype html><html><body><h1>Tin</h1><p>${STORY}</p></body></html>`, "text/html"],
  ["a page with a preamble", '<?xml version="1.0"?>\n<html><body><p>Một.</p></body></html>', "text/html"],
  ["lines of JSON", ` {"text":"Một."}`, "application/json"],
  ["lines of JSON, the first of which is bad", `text\n{"text":"Một."}`, "application/json"],
])("standard input is recognised: %s", async (_, content, mediaType) => {
  const { reports } = await onStdin(content);
  expect(reports).toMatchObject([{ original: { mediaType } }]);
});

test("what is told stands against what the report says", async () => {
  const source = "# date = 2021-09-11\n# outlet = Báo A\n# language = en\nMột.";
  const told = { published: "20210912", outlet: "Báo B", language: "vi-VN" };
  expect((await onStdin(source, told)).reports).toMatchObject([
    { published: "2021-09-12", outlet: "Báo B", language: "vi" },
  ]);
});

test("a told day that is none is said once, before anything is read", async () => {
  const { reports, failures } = await taken(["-", "x.txt"], { published: "2021-02-30" });
  expect(reports).toEqual([]);
  expect(failures).toMatchObject([{ reason: expect.stringContaining("2021-02-30") }]);
});

test("a record of an undetermined language is as good as one that says none", async () => {
  const { reports, failures } = await onStdin('{"text":"Một.","language":"und"}');
  expect(reports).toMatchObject([{ language: null }]);
  expect(failures).toEqual([]);
});

test.each([
  ["put in front", { title: "Tin", text: "Một." }, "Tin", "Tin\nMột."],
  ["not put twice", { title: "Tin", text: "Tin\nMột." }, "Tin", "Tin\nMột."],
  ["the text's own form", { title: "Tin  mới", text: "TIN MỚI\nMột." }, "TIN MỚI", "TIN MỚI\nMột."],
  ["not taken from the start of a paragraph", { title: "Tin", text: "Tin vui." }, "Tin", "Tin\nTin vui."],
  ["found in the text", { text: "Tin mới\nMột." }, "Tin mới", "Tin mới\nMột."],
  ["none", { text: "Một." }, null, "Một."],
])("the title of a record: %s", async (_, record, title, text) => {
  expect((await onStdin(JSON.stringify(record))).reports).toMatchObject([{ title, text }]);
});

test("records: each its own address, bytes and failures", async () => {
  const lines = ['{"uri":"https://a.vn/1","text":"Một."}', "{", '{"text":"Ba."}', '{"title":"x"}'];
  const path = join(folder({ "a.jsonl": lines.join("\n") }), "a.jsonl");
  const { reports, failures } = await taken([path]);
  expect(reports.map((report) => report.uri)).toEqual(["https://a.vn/1", `${path}:3`]);
  expect(new TextDecoder().decode(reports[1]?.original.bytes)).toBe(lines[2]);
  expect(failures).toEqual([
    { uri: `${path}:2`, reason: "The line is no JSON object: correct it." },
    { uri: `${path}:4`, reason: 'The line has neither a "text" nor an "html": correct it.' },
  ]);
});

test.each([
  ["text", "# date = 2021-02-30\nMột.", "2021-02-30"],
  ["a record", '{"text":"Một.","published":"hôm qua"}', "hôm qua"],
  ["a page", '<html><head><meta name="date" content="0001-01-01"></head><body>Một.</body></html>', "0001-01-01"],
  ["a record's language", '{"text":"Một.","language":"tiếng Việt"}', "tiếng Việt"],
])("a field that cannot be understood is left out and said: %s", async (_, content, value) => {
  const { reports, failures } = await onStdin(content);
  expect(reports).toMatchObject([{ published: null, language: null }]);
  expect(failures).toMatchObject([{ reason: expect.stringContaining(value) }]);
});

test("a folder is read in the order of names, below too, by its endings", async () => {
  const path = folder({
    "b.txt": "B.",
    "a/z.HTM": "<p>Z.</p>",
    "a/y.ndjson": '{"text":"Y."}',
    "c.md": "C.",
    ".d.txt": "D.",
  });
  const { reports, failures } = await taken([path]);
  expect(failures).toEqual([]);
  expect(reports.map((report) => report.uri)).toEqual([
    `${join(path, "a/y.ndjson")}:1`,
    join(path, "a/z.HTM"),
    join(path, "b.txt"),
  ]);
});

test("a folder that leads back to itself is read once", async () => {
  const path = folder({ "a/a.txt": "A." });
  symlinkSync(path, join(path, "a", "loop"));
  symlinkSync(join(path, "nowhere"), join(path, "gone.txt"));
  const { reports, failures } = await taken([path]);
  expect(reports.map((report) => report.text)).toEqual(["A."]);
  expect(failures.map((row) => row.uri)).toEqual([join(path, "a", "loop"), join(path, "gone.txt")]);
});

test("what cannot be taken in is said, and the rest is read", async () => {
  const path = folder({
    "a.pdf": "%PDF-1.7",
    "b.txt": "  \n",
    "c.txt": "\xff",
    "d.txt": "D.",
    "e.jsonl": "\n",
    "f.html": "<p></p>",
    "g/h.md": "",
  });
  writeFileSync(join(path, "c.txt"), Uint8Array.of(0x41, 0xff));
  const names = ["a.pdf", "b.txt", "c.txt", "none.txt", "e.jsonl", "f.html", "g", "d.txt"];
  const { reports, failures } = await taken(names.map((name) => join(path, name)));
  expect(reports.map((report) => report.text)).toEqual(["D."]);
  const said = [
    "a PDF file",
    "holds no text",
    "offset 1 ",
    "There is no such file",
    "holds no text",
    "holds no text",
    ".txt, .html, .htm, .jsonl, .ndjson",
  ];
  for (const { uri, reason } of failures) expect(reason).not.toContain(uri);
  expect(failures).toMatchObject(
    said.map((words, at) => ({ uri: join(path, names[at]!), reason: expect.stringContaining(words) })),
  );
});

test("nothing over the limit is read, from a file or a stream", async () => {
  const path = join(folder({ "a.txt": "" }), "a.txt");
  truncateSync(path, BYTE_LIMIT + 1);
  const block = Buffer.alloc(1024 * 1024, "a");
  const endless = Readable.from(
    (function* () {
      while (true) yield block;
    })(),
  );
  const { failures } = await taken([path, "-"], {}, endless);
  expect(failures.map((row) => [row.uri, row.reason.includes("larger than 32 MiB")])).toEqual([
    [path, true],
    ["stdin", true],
  ]);
});

test.each([
  [Object.assign(new Error("EACCES"), { code: "EACCES" }), "change its permissions"],
  [Object.assign(new Error("ELOOP"), { code: "ELOOP" }), "leads back to itself"],
  [new Error("disk on fire"), "(disk on fire)"],
  ["thrown text", "(thrown text)"],
])("%s is said to a person", (error, words) => {
  expect(failureOf("a.txt", error).reason).toContain(words);
});

test("a name that no system allows is a failure", async () => {
  const { failures } = await taken(["a\u0000b", `${"a".repeat(5000)}.txt`]);
  expect(failures).toHaveLength(2);
});

const starts = fc.constantFrom(
  "",
  "{",
  '{"text":"',
  "<html><body>",
  "<p>",
  '<meta charset="windows-1258">',
  "# date = ",
  "\u00ff\u00fe",
  "%PDF",
);
const anyBytes = fc
  .tuple(
    starts,
    fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
    ),
  )
  .map(([start, rest]) => Buffer.concat([Buffer.from(start, "latin1"), rest]));

test("any bytes become reports whose offsets hold, or failures with a reason", async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      const { reports, failures } = await onStdin(bytes);
      expect(reports.length + failures.length).toBeGreaterThan(0);
      for (const { text, title } of reports) {
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/\r|\n\n|\u0000|^$/u);
        if (title !== null) expect(text.split("\n")[0]).toBe(title);
      }
      for (const { reason } of failures) expect(reason).not.toBe("");
    }),
    { numRuns: 300 },
  );
});
