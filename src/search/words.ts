import { fold } from "../fold.ts";

/**
 * The words of a text in two forms, each word between single spaces, so that " nhật " is found as a word and never inside
 * another. A line of the text ends in a sign that no word has: no phrase goes across it.
 */
export interface Words {
  /** Without accents. */
  folded: string;
  /** With accents, in lower case. */
  written: string;
}

export type Form = keyof Words;

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** A tone (grave, acute, tilde, hook above, dot below) and what of its word comes behind it. */
const tone = /([\u0300\u0301\u0303\u0309\u0323]+)([\p{L}\p{M}\p{N}]+)/gu;
const end = "\n";

export function wordsOf(texts: readonly string[]): Words {
  const lines = texts.flatMap((text) => text.split("\n")).map((line) => line.match(word) ?? []);
  const all = ` ${lines.flatMap((words) => (words.length > 0 ? [...words, end] : [])).join(" ")} `;
  return { folded: fold(all), written: written(all) };
}

/** The words of what somebody typed, as they are. */
export const typedWords = (typed: string): string[] => typed.match(word) ?? [];

/** What is meant by words that were typed: with any accent, just that; without one, whatever they are the bare form of. */
export function meant(typed: readonly string[]): { form: Form; words: string[] } {
  const folded = typed.map(fold);
  const bare = typed.every((each, at) => folded[at] === each.toLowerCase());
  return bare ? { form: "folded", words: folded } : { form: "written", words: typed.map(written) };
}

/** Words in a form, to be looked for in the words of a text. */
export const inRow = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** A word where it stands in a text. */
export interface Placed extends Words {
  start: number;
  end: number;
}

export function placedWords(text: string): Placed[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    return { start: index, end: index + found.length, folded: fold(found), written: written(found) };
  });
}

/** A tone goes behind its word, because "hoà" and "hòa" are one word and NFC keeps them apart. */
function written(words: string): string {
  return words.toLowerCase().normalize("NFD").replace(tone, "$2$1");
}
