/** Names of encodings as the WHATWG Encoding Standard has them; `bom` is the number of bytes to leave out in front. */
export interface Encoding {
  name: "utf-8" | "utf-16le" | "utf-16be";
  bom: number;
}

const MAGIC: [name: string, start: string][] = [
  ["a PDF file", "%PDF-"],
  ["a ZIP archive or an office document", "PK\u0003\u0004"],
  ["an old office document", "\u00d0\u00cf\u0011\u00e0"],
  ["a PNG image", "\u0089PNG"],
  ["a GIF image", "GIF8"],
  ["a JPEG image", "\u00ff\u00d8\u00ff"],
  ["a gzip archive", "\u001f\u008b"],
  ["a SQLite database", "SQLite format 3\u0000"],
];

/** What the first bytes say the file is, where that is no text: "a PDF file". */
export function magic(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 16));
  return MAGIC.find(([, start]) => head.startsWith(start))?.[0] ?? null;
}

export function byteOrderMark(bytes: Uint8Array): Encoding | null {
  const head = latin1(bytes.subarray(0, 3));
  if (head.startsWith("\u00ef\u00bb\u00bf")) return { name: "utf-8", bom: 3 };
  if (head.startsWith("\u00ff\u00fe")) return { name: "utf-16le", bom: 2 };
  if (head.startsWith("\u00fe\u00ff")) return { name: "utf-16be", bom: 2 };
  return null;
}

/**
 * UTF-16 without a mark: letters, spaces and digits of Latin scripts have a NUL in every second byte. A third of the
 * bytes of one parity is asked for, and next to none of the other.
 */
export function nulPattern(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2]!++;
  });
  const [even, odd] = nuls.map((count) => count / Math.max(1, head.length / 2)) as [number, number];
  if (odd > 0.33 && even < 0.02) return { name: "utf-16le", bom: 0 };
  if (even > 0.33 && odd < 0.02) return { name: "utf-16be", bom: 0 };
  return null;
}

/** The label in a page's `<meta charset>` or its `http-equiv` form, lower case; looked for where browsers look. */
export function metaCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** One character for each byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
