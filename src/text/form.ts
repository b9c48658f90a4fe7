import { kindAt, letter } from "./character.ts";
import { keyOf } from "./key.ts";
import { idOf } from "./word-id.ts";

export type Shape = "lower" | "capital" | "upper" | "number" | "mark";

/** What is to be known of a word or mark wherever it stands. */
export interface Form {
  word: string;
  /** By which it is looked up, see `keyOf`, and the number of that, see `idOf`. */
  key: string;
  id: number;
  shape: Shape;
  /** Where two words that lost the line break between them meet, "PhươngTheo"; 0 where none do. */
  seam: number;
}

/** Forms that are kept at a time, in slots of which no more than a half are full, by their letters. */
const [MOST, SLOTS] = [1 << 16, 1 << 17];
let slots: (Form | undefined)[] = new Array(SLOTS).fill(undefined);
let kept = 0;
/** A longer slice would keep the whole text that it was cut from in memory. */
const LONGEST = 12;

/** The form of the word or mark [start, end): worked out once, since a language uses few words over and over. */
export function formAt(string: string, start: number, end: number): Form {
  if (end - start > LONGEST) return makeForm(string.slice(start, end), 0);
  let at = slotOf(string, start, end);
  for (let form = slots[at]; form; form = slots[at]) {
    if (stands(form.word, string, start, end)) return form;
    at = (at + 1) % SLOTS;
  }
  const word = string.slice(start, end);
  const form = makeForm(word, idOf(keyOf(word)));
  if (kept === MOST) {
    slots = new Array(SLOTS).fill(undefined);
    kept = 0;
    at = slotOf(string, start, end);
  }
  kept++;
  slots[at] = form;
  return form;
}

/** The slot where a word is looked for first. */
function slotOf(string: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ string.charCodeAt(i), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function stands(word: string, string: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== string.charCodeAt(start + i)) return false;
  return true;
}

const makeForm = (word: string, id: number): Form => ({
  word,
  key: keyOf(word),
  id,
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
