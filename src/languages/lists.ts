/** How a language writes lists. All words in lower case. */
export interface ListWords {
  /** What stands between two members. */
  joints: ReadonlySet<string>;
  /** Right before a list that names only some: "như", "such as". */
  opening: string[];
  /** Right behind one: "…", "and others". */
  rest: string[];
  /** Between two parts of one list: "cũng như", "as well as". */
  links: string[];
  /** Between a number and the list that it counts: ":", "gồm", "namely". */
  introductions: string[];
  /** At the head of a sentence that goes on with a list: "những nước khác". */
  others: string[];
}
