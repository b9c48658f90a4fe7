import { expect, test } from "vitest";
import { type Line, readJsonl } from "../../../src/intake/formats/jsonl.ts";
import { NOTHING } from "../../../src/intake/formats/parts.ts";

async function lines(source: string | Uint8Array): Promise<Line[]> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const read: Line[] = [];
  for await (const line of readJsonl(bytes)) read.push(line);
  return read;
}

test.each([
  [
    "all fields",
    '{"uri":"u","title":"t","text":"x","published":"2021","outlet":"o","language":"vi"}',
    { uri: "u", title: "t", text: "x", published: "2021", outlet: "o", language: "vi" },
  ],
  ["text alone", '{"text":"x"}', { text: "x" }],
  ["null is nothing said", '{"text":"x","title":null}', { text: "x" }],
  ["other fields", '{"text":"x","id":7}', { text: "x" }],
])("%s", async (_, line, expected) => {
  expect(await lines(line)).toEqual([
    { line: 1, parts: { ...NOTHING, ...expected }, bytes: new TextEncoder().encode(line) },
  ]);
});

test("the record speaks before the page in it", async () => {
  const html = '<html lang="vi"><head><meta property="og:site_name" content="B"></head><body><p>Một</p></body></html>';
  const [line] = await lines(JSON.stringify({ html, outlet: "A" }));
  expect(line).toMatchObject({ parts: { outlet: "A", language: "vi" } });
});

test.each([
  ["{", "is no JSON object"],
  ["[1]", "is no JSON object"],
  ['"x"', "is no JSON object"],
  ["{}", 'has neither a "text" nor an "html"'],
  ['{"text":""}', 'has neither a "text" nor an "html"'],
  ['{"text":7}', 'has a "text" that is no string'],
  ['{"text":"x","published":2021}', 'has a "published" that is no string'],
  ['{"text":"a\u0000b"}', "is binary, not text"],
])("%s %s", async (line, refused) => {
  expect(await lines(line)).toEqual([{ line: 1, refused }]);
});

test("bad lines stop nothing, blank lines count", async () => {
  const read = await lines('{"text":"a"}\r\n\n{bad\n{"text":"b"}\n');
  expect(read.map((line) => [line.line, "parts" in line ? line.parts.text : null])).toEqual([
    [1, "a"],
    [3, null],
    [4, "b"],
  ]);
});

test("one line of broken bytes stops nothing", async () => {
  const read = await lines(Buffer.from('{"text":"a\xff"}\n{"text":"b"}', "latin1"));
  expect(read.map((line) => "parts" in line)).toEqual([false, true]);
});

test("UTF-16 lines are read", async () => {
  const read = await lines(Buffer.from('\ufeff{"text":"Hà Nội"}\n{"text":"ba"}\n', "utf16le"));
  expect(read).toMatchObject([{ parts: { text: "Hà Nội" } }, { parts: { text: "ba" } }]);
});
