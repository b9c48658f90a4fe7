import { hashString } from "./hash.ts";

/** What is known of a token by its key alone; numbers are hashes. */
export interface Syllable {
  id: number;
  onset: number;
  /** Without its tone. */
  rhyme: number;
}

const parts = /^(ngh|ng|nh|kh|gh|gi|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?(.*)$/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const number = /^\d/u;

/** The syllable of a token's key. Numbers are told apart only by their length. */
export function syllableOf(key: string): Syllable {
  const name = number.test(key) ? (/^\d+$/u.test(key) ? `#${Math.min(key.length, 5)}` : "#,") : key;
  const [, onset = "", rest = ""] = parts.exec(name) ?? [];
  const rhyme = rest.normalize("NFD").replace(tones, "").normalize("NFC");
  return { id: hashString(name), onset: hashString(onset), rhyme: hashString(rhyme) };
}

/** Remembers syllables: a language has some thousands, and a text repeats them. */
export function rememberSyllables(most = 50_000): (key: string) => Syllable {
  const known = new Map<string, Syllable>();
  return (key) => {
    let syllable = known.get(key);
    if (syllable) return syllable;
    if (known.size >= most) known.clear();
    syllable = syllableOf(key);
    known.set(key, syllable);
    return syllable;
  };
}
