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
/** A tone (grave, acute, tilde, hook above, dot below) and what of its word comes behind it. */
const tone = /([\u0300\u0301\u0303\u0309\u0323]+)([\p{L}\p{M}\p{N}]+)/gu;

export function wordsOf(texts: readonly string[]): Words {
  const all = ` ${texts.flatMap((text) => text.match(word) ?? []).join(" ")} `;
  return { folded: fold(all), written: asWritten(all) };
}

/** What was typed, word by word: with accents, only that is meant; without them, any. */
export function soughtIn(typed: string): Sought[] {
  return (typed.match(word) ?? []).map((each) => {
    const folded = fold(each);
    const bare = folded === each.toLowerCase();
    return bare ? { form: "folded", word: folded } : { form: "written", word: asWritten(each) };
  });
}

/** A tone goes behind its word, because "hoà" and "hòa" are one word and NFC keeps them apart. */
function asWritten(words: string): string {
  return words.toLowerCase().normalize("NFD").replace(tone, "$2$1");
}
