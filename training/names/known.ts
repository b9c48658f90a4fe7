import { entries } from "../../src/gazetteer/index.ts";
import type { EntityType } from "../../src/model.ts";
import { longer } from "../../src/text/names/facts.ts";
import { type NameType, nameTypes } from "../../src/text/names/label.ts";
import type { Name } from "../../src/text/names/names.ts";
import { type Token, tokenise } from "../../src/text/token.ts";
import { syllableOf } from "../../src/text/words/syllable.ts";

/** In how many articles a name was taken for each of the types; by its hash. */
export type NameCounts = Map<number, { articles: Int32Array; last: Int32Array }>;

const hashOf = (tokens: Token[]): number => tokens.reduce((hash, { key }) => longer(hash, syllableOf(key).id), 0);

/** Counts the names of a sentence that begin with a capital. */
export function countNames(counts: NameCounts, tokens: Token[], names: Name[], article: number): void {
  for (const { first, last, type } of names) {
    if (tokens[first]!.shape === "lower") continue;
    const hash = hashOf(tokens.slice(first, last));
    const size = nameTypes.length;
    const count = counts.get(hash) ?? { articles: new Int32Array(size), last: new Int32Array(size).fill(-1) };
    counts.set(hash, count);
    const index = nameTypes.indexOf(type);
    if (count.last[index] === article) continue;
    count.last[index] = article;
    count.articles[index]!++;
  }
}

const types: Partial<Record<EntityType, NameType>> = {
  outlet: "organization",
  organization: "organization",
  bloc: "organization",
  country: "place",
  government: "place",
  place: "place",
  agreement: "other",
  equipment: "other",
};

/** The types, as indexes, of the names in the gazetteers that begin with a capital; by their hashes. */
export function listedNames(): Map<number, number> {
  const listed = new Map<number, number>();
  for (const { type, vi, en } of entries) {
    for (const form of new Set([...vi, ...en])) {
      const tokens = tokenise(form.normalize("NFC"));
      if (tokens.length === 0 || tokens[0]!.shape === "lower") continue;
      const hash = hashOf(tokens);
      if (types[type] && !listed.has(hash)) listed.set(hash, nameTypes.indexOf(types[type]));
    }
  }
  return listed;
}

const [LISTED, LISTED_AND_SEEN] = [36, 72];

/**
 * What is told of a name, 1 to 127; 0 nothing.
 * @param listed index of its type in the gazetteers
 * @param less how many articles are not to be counted
 */
export function factOf(count: { articles: Int32Array } | undefined, listed: number | undefined, less: number): number {
  const articles = [...(count?.articles ?? [])];
  const top = articles.indexOf(Math.max(...articles));
  const most = (articles[top] ?? 0) - less;
  const all = articles.reduce((sum, seen) => sum + seen, -less);
  if (most < 1 || all < 2) return listed === undefined ? 0 : 1 + listed + LISTED;
  const share = most / all;
  const sure = share >= 0.95 ? 2 : share >= 0.75 ? 1 : 0;
  const often = all >= 16 ? 2 : all >= 4 ? 1 : 0;
  return 1 + top + 4 * sure + 12 * often + (listed === undefined ? 0 : LISTED_AND_SEEN);
}
