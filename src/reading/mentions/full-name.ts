import { fold } from "../../fold.ts";
import type { Text } from "../../text/text.ts";
import { personId, wordsOf } from "./mention.ts";

/** A name of several words, each as `likeness` has it. */
interface FullName {
  id: string;
  words: Set<string>;
  name: string;
  /** The token at which it is told first. */
  first: number;
}

/** The full names of a text: whom they name, and the names by each of their words. */
export interface FullNames {
  ids: Set<string>;
  byWord: Map<string, FullName[]>;
}

const partsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.-]+/u)
    .filter(Boolean)
    .map(likeness);

/** How many letters a word must have to be known in spite of a slip of the pen. */
const sure = 5;

/** The same for "Aquilino" and "Aquillino", "Sergei" and "Sergey", "Kuleba" and "Kubela": within one text these are one name. */
function likeness(word: string): string {
  if (word.length < sure) return word;
  const plain = word.replaceAll("y", "i").replace(/(.)\1+/gu, "$1");
  return plain[0]! + [...plain.slice(1, -1)].sort().join("") + plain.at(-1)!;
}

/** The names of several words among these, each once. */
export function fullNames(text: Text, people: { first: number; last: number }[]): FullNames {
  const met = new Set<string>();
  const known: FullNames = { ids: new Set(), byWord: new Map() };
  for (const { first, last } of people) {
    const name = wordsOf(text, first, last);
    const parts = partsOf(name);
    const words = new Set(parts);
    const key = parts.sort().join(" ");
    if (words.size < 2 || met.has(key)) continue;
    met.add(key);
    const full = { id: personId(name), words, name, first };
    known.ids.add(full.id);
    for (const word of words) known.byWord.set(word, [...(known.byWord.get(word) ?? []), full]);
  }
  return known;
}

/** The longest name of the text that contains all words of this one; before it rather than after it. */
export function fullName(known: FullNames, name: string, at: number): FullName | undefined {
  const parts = partsOf(name);
  let best: FullName | undefined;
  for (const candidate of known.byWord.get(parts[0] ?? "") ?? []) {
    if (candidate.words.size < parts.length || !parts.every((part) => candidate.words.has(part))) continue;
    if (!best || better(candidate, best, at)) best = candidate;
  }
  return best;
}

function better(candidate: FullName, best: FullName, at: number): boolean {
  if (candidate.first <= at !== best.first <= at) return candidate.first <= at;
  return candidate.words.size > best.words.size;
}
