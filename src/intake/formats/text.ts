import { NOTHING, type Parts } from "./parts.ts";

const HEADER = /^#([^=]{1,80})\s=(?:\s(.*))?$/u;

const FIELDS: Record<string, Exclude<keyof Parts, "text">> = {
  uri: "uri",
  url: "uri",
  date: "published",
  published: "published",
  title: "title",
  outlet: "outlet",
  language: "language",
};

/**
 * Plain text. Leading lines such as "# date = 2021-04-21" are front matter, known key or not, and no part of the text;
 * any other line, "# Heading" among them, is text.
 */
export function readText(source: string): Parts {
  const parts = { ...NOTHING };
  const lines = source.split(/\r\n|\r|\n/);
  const body = lines.findIndex((line) => line.trim() !== "" && !HEADER.test(line.trim()));
  for (const line of body < 0 ? lines : lines.slice(0, body)) {
    const [, key, value] = HEADER.exec(line.trim()) ?? [];
    const field = FIELDS[key?.trim().toLowerCase() ?? ""];
    if (field && value?.trim()) parts[field] = value.trim();
  }
  return { ...parts, text: body < 0 ? "" : lines.slice(body).join("\n") };
}
