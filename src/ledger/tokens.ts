import { hash } from "../hash.ts";
import { joined, type Query, type Row } from "../search/query.ts";
import type { Words } from "../search/words.ts";

/**
 * What an index of words is asked. A token is a word with the mark of its desk before it, so that one desk's search does
 * not go through the words of the others; the mark alone is a token that every document of the desk has.
 */
export type TokenQuery =
  | { is: "token"; token: string }
  | { is: "and" | "or"; of: TokenQuery[] }
  /** All documents but some; `all` is the token that every one has. */
  | { is: "not"; of: TokenQuery; all: string };

/** Letters of a word that an index keeps; of one that is longer, it says only how it begins. */
const longest = 60;

/** Few letters: two desks that share one find no more, their documents are only told apart later. */
const markOf = (desk: string): string => hash(desk).slice(0, 4);

const tokenOf = (mark: string, word: string): string =>
  mark + (word.length > longest ? [...word].slice(0, longest / 2).join("") : word);

/** The tokens of a document, each once. What is written without accents is the same word in both forms. */
export function tokensOf(desk: string, { folded, written }: Words): string[] {
  const mark = markOf(desk);
  const words = [...folded.split(/\s+/u), ...written.split(/\s+/u)];
  return [...new Set(words.map((word) => tokenOf(mark, word)))];
}

/**
 * What the documents of a desk that meet a query have in any case. Where a phrase must not be there, that its words are
 * says nothing: then it is all documents.
 */
export function tokensFor(desk: string, query: Query): TokenQuery {
  const mark = markOf(desk);
  return atLeast(query, mark) ?? { is: "token", token: mark };
}

/** null: any document. */
function atLeast(query: Query, mark: string): TokenQuery | null {
  if (query.is === "not") {
    const out = atMost(query.of, mark);
    return out && { is: "not", of: out, all: mark };
  }
  if (query.is === "row") return together(query.words.map((word) => ({ is: "token", token: tokenOf(mark, word) })));
  const parts = query.of.map((each) => atLeast(each, mark));
  if (query.is === "or" && parts.includes(null)) return null;
  return together(
    parts.filter((part) => part !== null),
    query.is,
  );
}

/** What only documents have that meet the query; null: none is sure to. */
function atMost(query: Query, mark: string): TokenQuery | null {
  if (query.is === "not") {
    const out = atLeast(query.of, mark);
    return out && { is: "not", of: out, all: mark };
  }
  if (query.is === "row") return isSure(query) ? { is: "token", token: tokenOf(mark, query.words[0]!) } : null;
  const parts = query.of.map((each) => atMost(each, mark));
  if (query.is === "and" && parts.includes(null)) return null;
  return together(
    parts.filter((part) => part !== null),
    query.is,
  );
}

function together(of: TokenQuery[], is: "and" | "or" = "and"): TokenQuery | null {
  return of.length > 1 ? { is, of } : (of[0] ?? null);
}

/** Whether an index that has the token has the row. */
const isSure = ({ words }: Row): boolean => words.length === 1 && words[0]!.length <= longest;

/** What of a query an index of tokens cannot answer; null where it answers all of it. */
export function unsure(query: Query): Query | null {
  if (query.is === "row") return isSure(query) ? null : query;
  if (query.is === "and")
    return joined(
      "and",
      query.of.flatMap((each) => unsure(each) ?? []),
    );
  const parts = query.is === "not" ? [query.of] : query.of;
  return parts.some((each) => unsure(each) !== null) ? query : null;
}
