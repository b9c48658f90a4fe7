import type { Stems } from "../../languages/stems.ts";

/** Letters that what an ending is taken from has at least. */
const SHORTEST = 2;

/** What the forms of one word share: "signed", "signing" and "signs" are "sign", "decided" and "decide" are "decid". */
export const stemOf = (word: string, { irregular, inflections }: Stems): string =>
  trimmed(irregular.get(word) ?? without(word, inflections, SHORTEST));

/** What a stem shares with those that are made of its word: "announcement" and "announc" are "announc". */
export function rootOf(stem: string, { derivations }: Stems): string {
  const once = trimmed(without(stem, derivations, SHORTEST + 1));
  return trimmed(without(once, derivations, SHORTEST + 2));
}

/** Without a last "e", and with one of two last consonants: "decide" and "deciding", "stop" and "stopped" come to be one. */
function trimmed(word: string): string {
  if (word.length <= SHORTEST + 1) return word;
  return word.replace(/e$/u, "").replace(/([b-df-hj-np-tv-z])\1$/u, "$1");
}

/** A word without the longest of some endings that it has, unless too little is left of it. */
function without(word: string, endings: Stems["inflections"], least: number): string {
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue;
    const left = word.slice(0, word.length - ending.length);
    if (/[aeiouy]/u.test(left)) return left + instead;
  }
  return word;
}
