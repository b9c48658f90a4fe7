import { isMet, joined, negated, type Query, soughtRows } from "./query.ts";
import { type Sign, signsIn } from "./signs.ts";
import { meant } from "./words.ts";

/** Why nothing can be looked for: what was typed only says what to leave out, or is more than a question. */
export type TypedFault = "onlyNot" | "tooLong";

/** What somebody typed, understood. No query: there was no word in it, and everything fits. */
export interface Typed {
  query: Query | null;
  fault: TypedFault | null;
}

/** Words of a query at most; a text that is pasted whole is no question. */
const mostWords = 100;

/**
 * Understands what somebody typed: words that must all be there, "phrases", OR, NOT or a dash before what must not be
 * there, brackets. AND may be written, too, and holds tighter than OR. Whatever else is typed is understood as kindly as
 * can be: a quotation mark or bracket without its other half ends with the line, and an operator between nothing is none.
 */
export function understood(typed: string): Typed {
  const query = alternatives({ signs: signsIn(typed), at: 0 });
  if (query && wordsIn(query) > mostWords) return { query: null, fault: "tooLong" };
  if (query && isMet(query, { folded: "", written: "" })) return { query: null, fault: "onlyNot" };
  return { query, fault: null };
}

const wordsIn = (query: Query): number =>
  [...soughtRows(query), ...soughtRows(query, false)].reduce((sum, { words }) => sum + words.length, 0);

interface Progress {
  signs: Sign[];
  at: number;
}

function alternatives(progress: Progress): Query | null {
  const found: Query[] = [];
  do {
    found.push(...together(progress));
  } while (passed(progress, "OR"));
  return joined("or", found);
}

/** What stands up to an OR or the end of the bracket. */
function together(progress: Progress): Query[] {
  const found: Query[] = [];
  while (progress.at < progress.signs.length && !isAt(progress, "OR") && !isAt(progress, ")")) {
    const query = single(progress);
    if (query) found.push(query);
  }
  const query = joined("and", found);
  return query ? [query] : [];
}

/** A row of words or a bracket, or what is to be left out; null where operators stand before nothing. */
function single(progress: Progress): Query | null {
  let left = false;
  for (;;) {
    if (passed(progress, "NOT")) left = !left;
    else if (!passed(progress, "AND")) break;
  }
  const sign = progress.signs[progress.at];
  if (!sign || sign.is === "OR" || sign.is === ")") return null;
  progress.at++;
  const found: Query | null = sign.is === "words" ? { is: "row", ...meant(sign.words) } : alternatives(progress);
  if (sign.is === "(") progress.at++;
  return found && left ? negated(found) : found;
}

const isAt = ({ signs, at }: Progress, is: Sign["is"]): boolean => signs[at]?.is === is;

function passed(progress: Progress, is: Sign["is"]): boolean {
  const there = isAt(progress, is);
  if (there) progress.at++;
  return there;
}
