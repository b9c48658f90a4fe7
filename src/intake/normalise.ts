const EDGE = /[\s\u200b-\u200d\u2060\ufeff]/u;

/**
 * Text as everything after intake counts it: NFC; paragraphs, none of them empty, with exactly one "\n" between; no
 * white space, byte order mark or zero-width character at the edges of a paragraph. Inside a paragraph nothing else
 * changes, with one exception: half a surrogate pair and NUL, which no store keeps, become U+FFFD, one for one.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\p{Surrogate}\u0000]/gu, "\ufffd")
    .normalize("NFC")
    .split(/\r\n|\r|\n/)
    .map(trimmed)
    .filter((paragraph) => paragraph !== "")
    .join("\n");
}

/** By hand, because a pattern that looks for the end begins anew at every blank of a long run of them. */
function trimmed(paragraph: string): string {
  let start = 0;
  let end = paragraph.length;
  while (start < end && EDGE.test(paragraph[start]!)) start++;
  while (end > start && EDGE.test(paragraph[end - 1]!)) end--;
  return paragraph.slice(start, end);
}

/** A title or a name: one line, one space between words; null where nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  return normalise((text ?? "").replace(/\s+/gu, " ")) || null;
}
