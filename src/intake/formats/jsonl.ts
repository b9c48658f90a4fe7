import { decode } from "../decode.ts";
import { byteOrderMark, nulPattern } from "../encoding.ts";
import { readHtml } from "./html.ts";
import { NOTHING, type Parts } from "./parts.ts";

/** One line: what it holds with its bytes, or why it could not be read (a clause). Lines are counted from 1. */
export type Line = { line: number; parts: Parts; bytes: Uint8Array } | { line: number; refused: string };

const FIELDS = ["uri", "title", "text", "html", "published", "outlet", "language"] as const;
type Record_ = { [field in (typeof FIELDS)[number]]?: string | null };

/**
 * JSON Lines: on each line an object `{"uri", "title", "text" | "html", "published", "outlet", "language"}`, all strings,
 * `text` or `html` required, other fields passed over. A bad line does not stop the others; blank lines are counted
 * and skipped. In a UTF-16 file the bytes of a line are given as UTF-8.
 */
export async function* readJsonl(bytes: Uint8Array): AsyncGenerator<Line> {
  let line = 0;
  for (const piece of linesOf(asUtf8(bytes))) {
    line++;
    if (piece.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
    yield { line, ...(await readLine(piece)) };
  }
}

async function readLine(bytes: Uint8Array): Promise<{ parts: Parts; bytes: Uint8Array } | { refused: string }> {
  const decoded = decode(bytes);
  if ("refused" in decoded) return decoded;
  const record = recordOf(decoded.text);
  if ("refused" in record) return record;
  try {
    return { parts: await partsOf(record), bytes };
  } catch (error) {
    return { refused: `has an "html" that could not be read (${error instanceof Error ? error.message : error})` };
  }
}

function recordOf(source: string): Record_ | { refused: string } {
  const value = parsed(source);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { refused: "is no JSON object" };
  const fields = value as Record<string, unknown>;
  const wrong = FIELDS.find((field) => fields[field] != null && typeof fields[field] !== "string");
  if (wrong) return { refused: `has a "${wrong}" that is no string` };
  if (!fields.text && !fields.html) return { refused: 'has neither a "text" nor an "html"' };
  return fields;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** What the record says stands before what the page in its "html" says. */
async function partsOf(record: Record_): Promise<Parts> {
  const page = record.text ? { ...NOTHING, text: record.text } : await readHtml(record.html ?? "");
  return {
    uri: record.uri || null,
    title: record.title || page.title,
    language: record.language || page.language,
    outlet: record.outlet || page.outlet,
    published: record.published || page.published,
    text: page.text,
  };
}

function asUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = byteOrderMark(bytes) ?? nulPattern(bytes);
  if (!encoding?.name.startsWith("utf-16")) return bytes;
  const decoded = decode(bytes);
  return "refused" in decoded ? bytes : new TextEncoder().encode(decoded.text);
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}
