import { kindAt, letter } from "./character.ts";
import { keyOf } from "./key.ts";

export type Shape = "lower" | "capital" | "upper" | "number" | "mark";

/** What is to be known of a word or mark wherever it stands. */
export interface Form {
  /** By which it is looked up, see `keyOf`. */
  key: string;
  shape: Shape;
  /** Where two words that lost the line break between them meet, "PhươngTheo"; 0 where none do. */
  seam: number;
}

const known = new Map<string, Form>();
/** Forms that are kept at a time. */
const most = 50_000;
/** A longer slice would keep the whole text that it was cut from in memory. */
const longest = 12;

/** The form of a word or a mark: worked out once, since a language uses few words over and over. */
export function formOf(word: string): Form {
  const form = known.get(word);
  if (form) return form;
  const made = makeForm(word);
  if (word.length > longest) return made;
  if (known.size >= most) known.clear();
  known.set(word, made);
  return made;
}

const makeForm = (word: string): Form => ({
  key: keyOf(word),
  shape: kindAt(word, 0) === letter ? letterShape(word) : "mark",
  seam: seamOf(word),
});

const glued = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;
const marked = /[\u0300-\u036fà-ỹđ]/u;

/** One of the two words that meet in a seam has a Vietnamese letter. */
function seamOf(word: string): number {
  if (word.length < 5) return 0;
  const parts = glued.exec(word);
  return parts && marked.test(word) ? parts[1]!.length : 0;
}

function letterShape(word: string): Shape {
  const first = word[0]!;
  if (first === first.toLowerCase()) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "upper" : "capital";
}
