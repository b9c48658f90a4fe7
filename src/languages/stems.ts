/** How the words of a language come down to what they share with their kin. */
export interface Stems {
  /** Forms that no ending explains, with the form of the dictionary. */
  irregular: ReadonlyMap<string, string>;
  /** Endings of one word's forms, longest first, with what stands in their place. */
  inflections: readonly (readonly [ending: string, instead: string])[];
  /** Endings that make one word of another, likewise. */
  derivations: readonly (readonly [ending: string, instead: string])[];
  /** Small words that a trigger may carry and that tell nothing of it. */
  particles: ReadonlySet<string>;
  /** Words of one sense, a set a line, in the form of the dictionary; "step-down" is of two words. */
  synonyms: string;
}
