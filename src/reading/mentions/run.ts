import { fold } from "../../fold.ts";
import type { NameWords } from "../../languages/names.ts";
import { isCapital, isWord, type Token } from "../../text/token.ts";

const longestName = 6;
const longestBody = 14;
const longestWord = 12;
/** "von der Leyen". */
const mostParticles = 2;

/** Whether a token can be a Vietnamese syllable by its letters (tones aside). */
export function isSyllable({ key }: Token): boolean {
  const known = syllables.get(key);
  if (known !== undefined) return known;
  const made = syllable.test(fold(key));
  if (syllables.size >= mostKept) syllables.clear();
  syllables.set(key, made);
  return made;
}

/** Keys that were asked for, as many as are kept at a time. */
const syllables = new Map<string, boolean>();
const mostKept = 20_000;
const syllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u;

const follows = (tokens: Token[], at: number) =>
  at < tokens.length && tokens[at]!.spaced && tokens[at]!.sentence === tokens[at - 1]!.sentence;

/** The end of the name that begins at token `first`: capitals, initials, parts joined by hyphens, small particles. */
export function nameEnd(tokens: Token[], first: number, words: NameWords, ends: (at: number) => boolean): number {
  let at = wordEnd(tokens, first);
  while (at < tokens.length && at - first < longestName * 2) {
    const next = nextPart(tokens, at, words);
    if (next < 0 || ends(next)) break;
    at = wordEnd(tokens, next);
  }
  return at;
}

/** Where the next part of a name begins after `at`; -1 where the name is over. */
function nextPart(tokens: Token[], at: number, words: NameWords): number {
  if (tokens[at]!.key === "." && !tokens[at]!.spaced && tokens[at - 1]!.end - tokens[at - 1]!.start === 1) {
    return isCapital(tokens[at + 1]) && (follows(tokens, at + 1) || isInitial(tokens, at + 1)) ? at + 1 : -1;
  }
  if (!follows(tokens, at)) return -1;
  if (isCapital(tokens[at])) return at;
  let next = at;
  while (next - at < mostParticles && words.particles.has(tokens[next]?.key ?? "") && follows(tokens, next + 1)) next++;
  return next > at && isCapital(tokens[next]) ? next : -1;
}

/** The second of "G.K." */
const isInitial = (tokens: Token[], at: number): boolean =>
  tokens[at]!.end - tokens[at]!.start === 1 && tokens[at + 1]?.key === "." && !tokens[at + 1]!.spaced;

/** The end of one written word: "I-du-trư", "Jean-Yves", "Al-Assad", "Nanggala-402", "N'Djamena". */
function wordEnd(tokens: Token[], first: number): number {
  let at = first + 1;
  while (at - first < longestWord && goesOn(tokens, at)) at += 2;
  return at;
}

/** Whether a hyphen or an apostrophe at token `at` ties what follows to the word before it. */
function goesOn(tokens: Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (!mark || mark.spaced || !next || next.spaced) return false;
  return mark.key === "-" ? isWord(next) || next.shape === "number" : mark.key === "'" && isCapital(next);
}

/**
 * The end of a body's name that begins at token `first` with one of the head words ("Bộ", "Ủy ban"); `first` where none
 * does. Vietnamese gives a capital to the first syllable of each word of a name, so that a small syllable belongs to
 * the name when it follows a capital one.
 */
export function bodyEnd(tokens: Token[], first: number, words: NameWords, begins: Begins): number {
  const head = headEnd(tokens, first, words);
  if (head === first) return first;
  if (!isCapital(tokens[head]) || !follows(tokens, head)) return purposeEnd(tokens, head, words, begins) ?? first;
  return ownNameEnd(tokens, head, words, begins, first);
}

/** Where "for Strategic Studies" ends that follows the head of a name at `head`; null where nothing of the sort does. */
export function purposeEnd(tokens: Token[], head: number, words: NameWords, begins: Begins): number | null {
  if (!words.bodyOf.has(tokens[head]?.key ?? "") || !isCapital(tokens[head + 1]) || !follows(tokens, head + 1))
    return null;
  if (begins.word(head + 1)) return null;
  const end = ownNameEnd(tokens, head + 1, words, begins);
  return end > head + 1 ? end : null;
}

/** The end of the name of a body or an outlet that goes on at token `head`: "Tiếng nói Sông Hồng". */
export function ownNameEnd(tokens: Token[], head: number, words: NameWords, begins: Begins, first = head): number {
  let at = head;
  while (
    at < tokens.length &&
    at - first < longestBody &&
    (at === head || follows(tokens, at) || joins(tokens, at, words))
  ) {
    if (joins(tokens, at, words)) at++;
    else if (!isCapital(tokens[at]) || begins.state(at) || (at > head && isOtherName(tokens, at, begins))) break;
    else if (at > head && beginsPerson(tokens, at, words, begins)) break;
    else at += isTail(tokens, at + 1, words, begins) ? 2 : 1;
  }
  return at > head ? at : first;
}

/** A family name and given names, none with a small second syllable: "Bộ Quốc phòng Nguyễn Chí Vịnh". */
const beginsPerson = (tokens: Token[], at: number, words: NameWords, begins: Begins): boolean =>
  words.surnames.has(tokens[at]!.key) &&
  !begins.word(at) &&
  isCapital(tokens[at + 1]) &&
  follows(tokens, at + 1) &&
  !isTail(tokens, at + 2, words, begins);

/** What the lexicon knows to begin at a token: anything, or a state. */
export interface Begins {
  word: (at: number) => boolean;
  state: (at: number) => boolean;
}

/** After Vietnamese words a foreign one is a name of its own: "Hải quân Charles Richard". */
const isOtherName = (tokens: Token[], at: number, begins: Begins): boolean =>
  !isSyllable(tokens[at]!) && (begins.word(at) || isSyllable(tokens[at - 1]!));

const headEnd = (tokens: Token[], first: number, words: NameWords): number => {
  if (!headFirsts(words).has(tokens[first]!.key)) return first;
  for (let last = Math.min(first + 4, tokens.length); last > first; last--) {
    const form = tokens
      .slice(first, last)
      .map((token) => token.key)
      .join(" ");
    if (words.headSet.has(form)) return last;
  }
  return first;
};

/** Whether a head of a body's name stands at a token. */
export const beginsBody = (tokens: Token[], first: number, words: NameWords): boolean =>
  headEnd(tokens, first, words) > first;

const firsts = new WeakMap<NameWords, ReadonlySet<string>>();

/** The first words of all heads. */
function headFirsts(words: NameWords): ReadonlySet<string> {
  const known = firsts.get(words) ?? new Set([...words.headSet].map((form) => form.split(" ")[0]!));
  firsts.set(words, known);
  return known;
}

/** "và", "&" or a dash between two capitals inside a body's name. */
function joins(tokens: Token[], at: number, words: NameWords): boolean {
  const join = words.joins.has(tokens[at]?.key ?? "");
  return join && isCapital(tokens[at + 1]) && tokens[at + 1]!.sentence === tokens[at]!.sentence;
}

/** The small second syllable of a word whose first has a capital: "Ngoại giao". */
const isTail = (tokens: Token[], at: number, words: NameWords, begins: Begins): boolean =>
  !words.stateFirst &&
  follows(tokens, at) &&
  tokens[at]!.shape === "lower" &&
  isSyllable(tokens[at]!) &&
  (isCompound(tokens, at, words) || (!words.afterName.has(tokens[at]!.key) && !begins.word(at)));

/** Whether a small syllable makes one word with the capital one before it. */
export const isCompound = (tokens: Token[], at: number, words: NameWords): boolean =>
  tokens[at]?.shape === "lower" && words.compounds.has(`${tokens[at - 1]!.key} ${tokens[at]!.key}`);

/** The end of a designation such as "F-16", "Su-30MKM", "S-300", "MQ-9", "KC-390"; `first` where there is none. */
export function designationEnd(tokens: Token[], first: number): number {
  const [letters, dash, number] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (letters && letters.end - letters.start > 2 && /^\p{L}{1,3}\d{2,}\p{L}?\d?$/u.test(letters.key)) return first + 1; // "M109A2"
  if (dash?.key !== "-" || dash.spaced) return first;
  if (!letters || letters.end - letters.start > 4 || /\d/u.test(letters.key)) return first;
  if (number?.shape !== "number" || number.spaced) return first;
  const suffix = tokens[first + 3];
  return suffix && isWord(suffix) && !suffix.spaced ? first + 4 : first + 3;
}
