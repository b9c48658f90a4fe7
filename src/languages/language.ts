/** What a language's folder holds. */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** Keys of words after which "." does not end a sentence: "tp", "gen". */
  abbreviations: ReadonlySet<string>;
}
