import { latin1 } from "./encoding.ts";

export type FormatName = "text" | "html" | "jsonl";

const BY_ENDING: Record<string, FormatName> = {
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** The endings that are read from folders, lower case with the dot. */
export const ENDINGS: readonly string[] = Object.keys(BY_ENDING);

export function formatByEnding(ending: string): FormatName | null {
  return BY_ENDING[ending.toLowerCase()] ?? null;
}

const HTML = /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|h1|p)(?:[\s>]|$)|<html[\s>]/i;

/**
 * By the first kilobyte: lines of JSON begin with "{", a page with a page's tag, or has `<html` soon; the rest is text,
 * unless one of its lines is an object's beginning: then they are lines of JSON of which the first is bad.
 */
export function formatByContent(bytes: Uint8Array): FormatName {
  // Without marks and the NULs of UTF-16, which leaves the ASCII of every encoding that is read.
  const head = latin1(bytes.subarray(0, 1024))
    .replace(/^[\u00ef\u00bb\u00bf\u00ff\u00fe]+|\u0000/g, "")
    .trimStart();
  if (head.startsWith("{")) return "jsonl";
  if (HTML.test(head)) return "html";
  return /^\s*\{\s*"/m.test(head) ? "jsonl" : "text";
}
