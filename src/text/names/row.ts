import type { Shape, Token } from "../token.ts";
import { type Facts, largeHash, longer, smallHash } from "./facts.ts";
import type { Word } from "./word.ts";

/** Places before the first and after the last token of a sentence, so that every token has neighbours. */
export const PAD = 3;

const [BEGIN, END] = [1, 2];
const shapes: Record<Shape, number> = { lower: 1, capital: 2, upper: 3, number: 4, mark: 5 };
const [LOWER, NUMBER, MARK] = [shapes.lower, shapes.number, shapes.mark];

/** How far before and behind a capital a token may still be of a name. */
const [BEFORE, BEHIND] = [3, 3];
/** From which share on a word that has no capital should have one, see `Facts`. */
const USUALLY = 5;
/** What is told of a small word that is hardly ever of a name. */
export const HARDLY_EVER = 1;
/** The longest name that is looked up. */
const LONGEST = 7;
/** The most small syllables in a row within one chunk. */
const GAP = 2;

/** A sentence laid out for the features of its tokens; the token `i` stands at `i + PAD`. */
export interface Row {
  length: number;
  /** 1 where so many words have capitals that they tell little, 2 where none has. */
  loud: number;
  ids: Int32Array;
  shapes: Uint8Array;
  /** 1 where no white space stands before the token. */
  touches: Uint8Array;
  /** How a word ends that is no syllable of Vietnamese; 0 where it is one. */
  endings: Int32Array;
  /** See `Facts`. */
  capitals: Uint8Array;
  /** 1 where a token and the next are of one word. */
  joins: Uint8Array;
  /** What statistics say of the word that a token is in, see `Facts`. */
  words: Uint8Array;
  /** 1 where a token may be of a name. */
  open: Uint8Array;
  /** How many small syllables in a row come to here, and from here, 0 to 5. */
  lowBefore: Uint8Array;
  lowAfter: Uint8Array;
  /** The run of capitals that a token is in or, if none, that comes next: [first, last). */
  runFirst: Int32Array;
  runLast: Int32Array;
  /** First token of the chunk that a token is in: capitals with few small syllables between; -1 none. */
  chunk: Int32Array;
  /** What is known of the longest known name that a token is in, and its place there: 1 first, 2 within, 3 last, 4 all. */
  known: Uint8Array;
  place: Uint8Array;
}

/** @param capacity tokens of the longest sentence to be laid out in it */
export function emptyRow(capacity: number): Row {
  const size = capacity + 2 * PAD;
  const bytes = () => new Uint8Array(size);
  const numbers = () => new Int32Array(size);
  return {
    length: 0,
    loud: 0,
    ids: numbers(),
    shapes: bytes(),
    touches: bytes(),
    endings: numbers(),
    capitals: bytes(),
    joins: bytes(),
    words: bytes(),
    open: bytes(),
    lowBefore: bytes(),
    lowAfter: bytes(),
    runFirst: numbers(),
    runLast: numbers(),
    chunk: numbers(),
    known: bytes(),
    place: bytes(),
  };
}

/** Lays out the tokens [first, last) of one sentence. */
export function fillRow(
  row: Row,
  tokens: Token[],
  first: number,
  last: number,
  word: (key: string) => Word,
  facts: Facts,
): void {
  const length = last - first;
  row.length = length;
  for (let i = 0; i < PAD; i++) {
    place(row, i, BEGIN, 0, 0, 0, 0);
    place(row, PAD + length + i, END, 0, 0, 0, 0);
  }
  for (let i = 0; i < length; i++) {
    const { key, shape, spaced } = tokens[first + i]!;
    const { id, ending, capital } = word(key);
    place(row, PAD + i, id, shapes[shape], spaced ? 0 : 1, ending, capital);
  }
  row.loud = loudness(row);
  findRuns(row);
  findChunks(row);
  findJoins(row, facts);
  lookUp(row, facts);
  lookUpWords(row, facts);
}

function place(row: Row, at: number, id: number, shape: number, touches: number, ending: number, capital: number) {
  row.ids[at] = id;
  row.shapes[at] = shape;
  row.touches[at] = touches;
  row.joins[at] = 0;
  row.endings[at] = ending;
  row.capitals[at] = capital;
  row.open[at] = 0;
  row.runFirst[at] = row.runLast[at] = -1;
  row.chunk[at] = -1;
  row.known[at] = 0;
  row.place[at] = 0;
}

const isCapital = (shape: number) => shape === shapes.capital || shape === shapes.upper;

function loudness({ length, shapes: of }: Row): number {
  let [words, capitals, upper] = [0, 0, 0];
  for (let at = PAD; at < PAD + length; at++) {
    if (of[at]! >= NUMBER) continue;
    words++;
    if (isCapital(of[at]!)) capitals++;
    if (of[at] === shapes.upper) upper++;
  }
  if (capitals === 0) return 2;
  return words > 3 && (upper > 0.6 * words || capitals > 0.8 * words) ? 1 : 0;
}

function findRuns(row: Row): void {
  const { length, shapes, capitals, runFirst, runLast, open } = row;
  const end = PAD + length;
  for (let at = PAD; at < end; at++) {
    if (shapes[at] === LOWER && capitals[at]! >= USUALLY) {
      for (let i = Math.max(PAD, at - BEFORE); i < Math.min(end, at + BEHIND); i++) open[i] = 1;
    }
    if (!isCapital(shapes[at]!)) continue;
    let last = at + 1;
    while (last < end && (isCapital(shapes[last]!) || isTie(row, last))) last++;
    for (let i = at; i < last; i++) {
      runFirst[i] = at;
      runLast[i] = last;
    }
    for (let i = Math.max(PAD, at - BEFORE); i < Math.min(end, last + BEHIND); i++) open[i] = 1;
    for (let i = at - 1; i >= Math.max(PAD, at - BEFORE) && runFirst[i] === -1; i--) {
      runFirst[i] = at;
      runLast[i] = last;
    }
    at = last - 1;
  }
}

/** A mark or a number within one written word: "Al-Assad", "N.V.A". */
const isTie = ({ shapes, touches }: Row, at: number): boolean =>
  touches[at] === 1 && touches[at + 1] === 1 && isCapital(shapes[at + 1]!);

function findChunks({ length, shapes, chunk, lowBefore, lowAfter }: Row): void {
  for (let at = PAD, low = 0; at < PAD + length; at++) {
    low = shapes[at] === LOWER ? Math.min(low + 1, 5) : 0;
    lowBefore[at] = low;
  }
  for (let at = PAD + length - 1, low = 0; at >= PAD; at--) {
    low = shapes[at] === LOWER ? Math.min(low + 1, 5) : 0;
    lowAfter[at] = low;
  }
  let first = -1;
  let gap = 0;
  for (let at = PAD; at < PAD + length; at++) {
    const shape = shapes[at]!;
    if (isCapital(shape)) {
      if (first < 0) first = at;
      gap = 0;
    } else if (shape === MARK || (shape === LOWER && ++gap > GAP)) first = -1;
    chunk[at] = first;
  }
}

/** Joins syllables from left to right. */
function findJoins({ length, ids, shapes, open, joins }: Row, facts: Facts): void {
  for (let at = PAD; at + 1 < PAD + length; at++) {
    if (open[at] === 0 && open[at + 1] === 0) continue;
    if (shapes[at + 1] !== LOWER || shapes[at]! >= NUMBER) continue;
    joins[at] = facts.pair(ids[at]!, ids[at + 1]!);
  }
}

/** Looks up the words of tokens that may be of a name; a small word that hardly ever is, is of none. */
function lookUpWords(row: Row, facts: Facts): void {
  const { length, ids, shapes, open, joins, words } = row;
  words.fill(0, 0, length + 2 * PAD);
  for (let at = PAD; at < PAD + length; at++) {
    if (open[at] === 0 && open[at - 1] === 0) continue;
    if (isCapital(shapes[at]!)) words[at] = facts.word(largeHash(ids[at]!));
    else if (shapes[at] === LOWER) {
      const goesOn = joins[at - 1] === 1 && shapes[at - 1] === LOWER && words[at - 1]! > 0;
      words[at] = goesOn ? words[at - 1]! : smallWord(row, at, facts);
    }
  }
  if (row.loud === 2) return;
  for (let at = PAD; at < PAD + length; at++) {
    if (words[at] === HARDLY_EVER && shapes[at] === LOWER) open[at] = 0;
  }
}

/** What is told of the small word that begins at a token, or else of its first syllable. */
function smallWord({ ids, joins }: Row, at: number, facts: Facts): number {
  const alone = longer(0, ids[at]!);
  let hash = alone;
  for (let last = at; joins[last] === 1; ) hash = longer(hash, ids[++last]!);
  return facts.word(smallHash(hash)) || facts.word(smallHash(alone));
}

function lookUp({ length, ids, shapes, known, place, loud }: Row, facts: Facts): void {
  const end = PAD + length;
  for (let at = PAD; at < end; at++) {
    if (!isCapital(shapes[at]!) && loud !== 2) continue;
    let hash = 0;
    let [size, found] = [0, 0];
    for (let i = 0; i < LONGEST && at + i < end; i++) {
      hash = longer(hash, ids[at + i]!);
      const fact = facts.name(hash);
      if (fact !== 0) [size, found] = [i + 1, fact];
    }
    for (let i = 0; i < size; i++) {
      known[at + i] = found;
      place[at + i] = size === 1 ? 4 : i === 0 ? 1 : i === size - 1 ? 3 : 2;
    }
    if (size > 0) at += size - 1;
  }
}
