import { hashString } from "../words/hash.ts";
import { syllableOf } from "../words/syllable.ts";
import type { Facts } from "./facts.ts";

/** What is known of a token by its key alone. */
export interface Word {
  id: number;
  /** How a word ends that is no syllable of Vietnamese; 0 where it is one. */
  ending: number;
  /** See `Facts`. */
  capital: number;
}

const vietnamese =
  /^(?:ngh|ng|nh|kh|gh|gi|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;
const letters = /^\p{L}/u;

function endingOf(key: string): number {
  if (!letters.test(key) || vietnamese.test(key)) return 0;
  return hashString(key.length > 3 ? `-${key.slice(-3)}` : `${key.length}`);
}

export function wordOf(key: string, facts: Facts): Word {
  const { id } = syllableOf(key);
  return { id, ending: endingOf(key), capital: facts.capital(id) };
}

/** Remembers words: a language uses few over and over. */
export function rememberWords(facts: Facts, most = 50_000): (key: string) => Word {
  const known = new Map<string, Word>();
  return (key) => {
    let word = known.get(key);
    if (word) return word;
    word = wordOf(key, facts);
    if (known.size >= most) known.clear();
    known.set(key, word);
    return word;
  };
}
