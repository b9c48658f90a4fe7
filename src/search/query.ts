import { type Form, inRow, type Words } from "./words.ts";

/** Words next to each other, in one form; one word is a row of one. */
export interface Row {
  is: "row";
  form: Form;
  words: string[];
}

/** What somebody looks for. */
export type Query = Row | { is: "and" | "or"; of: Query[] } | { is: "not"; of: Query };

/** Whether the words of a text are what is looked for. What a database is asked says the same. */
export function isMet(query: Query, words: Words): boolean {
  switch (query.is) {
    case "row":
      return words[query.form].includes(inRow(query.words));
    case "and":
      return query.of.every((each) => isMet(each, words));
    case "or":
      return query.of.some((each) => isMet(each, words));
    case "not":
      return !isMet(query.of, words);
  }
}

/** The rows of words that a text is found by: those that are to be left out are none. */
export function soughtRows(query: Query, sought = true): Row[] {
  if (query.is === "row") return sought ? [query] : [];
  if (query.is === "not") return soughtRows(query.of, !sought);
  return query.of.flatMap((each) => soughtRows(each, sought));
}

/** Puts queries together: those of the same kind into one list, and a single one as it is; null where there is none. */
export function joined(is: "and" | "or", parts: Query[]): Query | null {
  const of = parts.flatMap((each) => (each.is === is ? each.of : [each]));
  return of.length > 1 ? { is, of } : (of[0] ?? null);
}

export const negated = (query: Query): Query => (query.is === "not" ? query.of : { is: "not", of: query });
