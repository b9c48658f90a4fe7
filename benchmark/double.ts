import { entries } from "../src/gazetteer/index.ts";
import { figures as enFigures } from "../src/languages/en/figures.ts";
import { enTimes } from "../src/languages/en/times.ts";
import { languages } from "../src/languages/index.ts";
import { figures as viFigures } from "../src/languages/vi/figures.ts";
import { viTimes } from "../src/languages/vi/times.ts";

/** A word that no report has: what ends in it is looked for and not found. */
const NOWHERE = "zqxj";

/** Every name of the gazetteer once more, begun alike and ended otherwise. To be called before anything is read. */
export function doubleNames(): number {
  const before = entries.length;
  const other = (forms: string[]) => forms.map((form) => `${form} ${NOWHERE}`);
  for (const entry of entries.slice()) {
    entries.push({ ...entry, id: `${entry.id}-${NOWHERE}`, vi: other(entry.vi), en: other(entry.en) });
  }
  return entries.length - before;
}

/** Every rule of every language once more, begun alike and ended otherwise. To be called before anything is read. */
export function doubleRules(): number {
  return doubleIn([languages, viTimes, enTimes, viFigures, enFigures], new Set());
}

function doubleIn(node: unknown, seen: Set<unknown>): number {
  if (typeof node !== "object" || node === null || seen.has(node) || node instanceof Set) return 0;
  seen.add(node);
  const inside = Object.values(node).reduce<number>((count, child) => count + doubleIn(child, seen), 0);
  return Array.isArray(node) ? inside + doubleRow(node) : inside;
}

const hasPattern = (value: unknown): value is { pattern: string } =>
  typeof value === "object" && value !== null && typeof (value as { pattern?: unknown }).pattern === "string";

function doubleRow(rows: unknown[]): number {
  const rules = rows.filter(hasPattern);
  for (const rule of rules) rows.push({ ...rule, pattern: `(${rule.pattern}) ${NOWHERE}` });
  return rules.length;
}
