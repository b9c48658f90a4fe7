import type { Reading, Report } from "../model.ts";

/**
 * The first thing in a reading that does not stand in its text, by the name of its field; null if all of it does.
 *
 * It looks at everything that has a start and an end, so that a new kind of evidence is held to the text without
 * having to be named here.
 */
export function misquoted(reading: Reading): string | null {
  const { document, ...read } = reading;
  return faultIn(read, "", document) ?? faultIn(document.published, "document.published", document);
}

/** The first field whose text a database would cut short or change: with U+0000, or half of a surrogate pair. */
export function unkeepable(report: Report): string | null {
  const { id, uri, title, text } = report;
  const fields = Object.entries({ id, uri, title, text });
  return fields.find(([, value]) => value !== null && /[\0\p{Surrogate}]/u.test(value))?.[0] ?? null;
}

function faultIn(value: unknown, path: string, document: Reading["document"]): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (!stands(value, document)) return path;
  for (const [name, each] of Object.entries(value)) {
    const inside = Array.isArray(value) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    const fault = faultIn(each, inside, document);
    if (fault !== null) return fault;
  }
  return null;
}

function stands(value: object, { id, text }: Reading["document"]): boolean {
  const { start, end, text: quote, document } = value as Record<string, unknown>;
  if (document !== undefined && document !== id) return false;
  if (start === undefined && end === undefined) return true;
  if (typeof start !== "number" || typeof end !== "number") return false;
  if (!(Number.isInteger(start) && 0 <= start && start <= end && end <= text.length)) return false;
  return quote === undefined || text.slice(start, end) === quote;
}
