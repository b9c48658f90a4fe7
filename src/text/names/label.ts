/** What a name is of: a person, a place, a body, or something else. */
export type NameType = "person" | "place" | "organization" | "other";

export const nameTypes: NameType[] = ["person", "place", "organization", "other"];

/** Labels of tokens: 0 outside of names; of the type `t` (its index), 2t + 1 the first token of a name, 2t + 2 another. */
export const LABELS = 2 * nameTypes.length + 1;

export const firstOf = (type: number): number => 2 * type + 1;
export const isFirst = (label: number): boolean => label % 2 === 1;
export const typeOf = (label: number): number => (label - 1) >> 1;

/** Whether a label may follow another; the first of a sentence follows 0. */
export const mayFollow = (label: number, before: number): boolean =>
  label === 0 || isFirst(label) || (before !== 0 && typeOf(before) === typeOf(label));
