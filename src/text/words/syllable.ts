import { hashString } from "./hash.ts";

/** What is known of a token by its key alone; numbers are hashes. */
export interface Syllable {
  id: number;
  onset: number;
  /** Without its tone. */
  rhyme: number;
  kinds: Kinds;
}

/** The kinds that a syllable is of; 0 where it is too rare to tell. */
export interface Kinds {
  /** By what stands next to it. */
  cluster: number;
  /** By how often it is a word alone. */
  alone: number;
}

const unknown: Kinds = { cluster: 0, alone: 0 };

const parts = /^(ngh|ng|nh|kh|gh|gi|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?(.*)$/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const number = /^\d/u;

/** The syllable of a token's key. Numbers are told apart only by their length. */
export function syllableOf(key: string, kindsOf: (id: number) => Kinds = () => unknown): Syllable {
  const name = number.test(key) ? (/^\d+$/u.test(key) ? `#${Math.min(key.length, 5)}` : "#,") : key;
  const [, onset = "", rest = ""] = parts.exec(name) ?? [];
  const rhyme = rest.normalize("NFD").replace(tones, "").normalize("NFC");
  const id = hashString(name);
  return { id, onset: hashString(onset), rhyme: hashString(rhyme), kinds: kindsOf(id) };
}

/** Remembers syllables: a language has some thousands, and a text repeats them. */
export function rememberSyllables(kindsOf?: (id: number) => Kinds, most = 50_000): (key: string) => Syllable {
  const known = new Map<string, Syllable>();
  return (key) => {
    let syllable = known.get(key);
    if (syllable) return syllable;
    if (known.size >= most) known.clear();
    syllable = syllableOf(key, kindsOf);
    known.set(key, syllable);
    return syllable;
  };
}
