import type { Span } from "../src/model.ts";

interface Marking extends Span {
  tag: string;
  attributes: Record<string, string>;
}

/** A text without its tags, and what they enclosed. */
export interface Unmarked {
  text: string;
  markings: Marking[];
}

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9_-]*)([^>]*?)(\/?)>/gu;

/** Reads well-formed XML without comments or CDATA: TimeML and its kin. */
export function unmark(xml: string): Unmarked {
  const markings: Marking[] = [];
  const open: Marking[] = [];
  let text = "";
  let from = 0;
  for (const tag of xml.matchAll(TAG)) {
    text += unescaped(xml.slice(from, tag.index));
    from = tag.index + tag[0].length;
    if (tag[1]) {
      const closed = open.pop();
      if (closed) closed.end = text.length;
    } else {
      const marking = { tag: tag[2]!, attributes: attributesOf(tag[3]!), start: text.length, end: text.length };
      markings.push(marking);
      if (!tag[4]) open.push(marking);
    }
  }
  return { text: text + unescaped(xml.slice(from)), markings };
}

export function attributesOf(source: string): Record<string, string> {
  const found = source.matchAll(/([A-Za-z_:][A-Za-z0-9_:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return Object.fromEntries([...found].map(([, name, double, single]) => [name!, unescaped(double ?? single ?? "")]));
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/gu, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
  });
}

/** What one element holds, its tags included; null where there is no such element. */
export function inside(xml: string, tag: string): string | null {
  return new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, "u").exec(xml)?.[1] ?? null;
}
