import { fold } from "../fold.ts";

/** The words of a text, each between single spaces, so that " nhật " is found as a word and never inside another. */
export interface Words {
  /** Without accents. */
  folded: string;
  /** With accents, in lower case. */
  written: string;
}

/** A word to be found, and in which of the two forms. */
export interface Sought {
  form: keyof Words;
  word: string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
// Grave, acute, tilde, hook above, dot below.
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

export function wordsOf(texts: readonly string[]): Words {
  const all = texts.flatMap((text) => text.match(word) ?? []);
  return { folded: spaced(all.map(fold)), written: spaced(all.map(asWritten)) };
}

/** What was typed, word by word: with accents, only that is meant; without them, any. */
export function soughtIn(typed: string): Sought[] {
  return (typed.match(word) ?? []).map((each) => {
    const folded = fold(each);
    const bare = folded === each.toLowerCase();
    return bare ? { form: "folded", word: folded } : { form: "written", word: asWritten(each) };
  });
}

/** The tone goes behind its syllable, because "hoà" and "hòa" are one word and NFC keeps them apart. */
function asWritten(each: string): string {
  const letters = each.toLowerCase().normalize("NFD");
  return letters.replace(tones, "") + (letters.match(tones) ?? []).join("");
}

function spaced(words: string[]): string {
  return ` ${words.join(" ")} `;
}
