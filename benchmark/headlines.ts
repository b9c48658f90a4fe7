import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A line of the headlines as they were collected. */
export interface Headline {
  title: string;
  summary: string;
  /** "VnExpress - Kinh Doanh": the outlet, and which of its feeds. */
  source: string;
  published: string;
  link: string;
}

/** The second of publication at the end of an address: "…-20251021072135805.htm". */
const stamp = /-(20\d\d)([01]\d)([0-3]\d)\d{9}\.\p{L}+$/u;

/**
 * A headline as a line that intake takes. Where the address has the day in it, that is when it was published: the field
 * says when it was collected.
 */
export function lineOf({ title, summary, source, published, link }: Headline): string {
  const [, year, month, day] = stamp.exec(link) ?? [];
  return JSON.stringify({
    uri: link,
    title,
    text: summary || title,
    outlet: source.split(" - ")[0],
    published: year ? `${year}-${month}-${day}` : published.slice(0, 10),
    language: "vi",
  });
}

const dayOf = (line: string): string => (JSON.parse(line) as { published: string }).published;

/** All headlines as lines that intake takes, in the order of their days. */
export function headlinesIn(file: string): string[] {
  const collected = gunzipSync(readFileSync(file)).toString("utf8").trimEnd().split("\n");
  return collected
    .map((line) => lineOf(JSON.parse(line) as Headline))
    .map((line) => ({ line, day: dayOf(line) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ line }) => line);
}
