import { hashPair, hashTriple } from "../words/hash.ts";
import { PAD, type Row } from "./row.ts";

/** Places for the hashes of the features of one token. */
export interface Features {
  hashes: Int32Array;
  count: number;
}

export const emptyFeatures = (): Features => ({ hashes: new Int32Array(72), count: 0 });

/**
 * Finds the features of the token `index`.
 * @param lexical whether to look at which words the name itself would be made of, or only at what stands around it
 */
export function findFeatures(row: Row, index: number, features: Features, lexical = true): void {
  const at = index + PAD;
  const { hashes } = features;
  const {
    ids,
    shapes,
    endings,
    capitals,
    touches,
    runFirst,
    runLast,
    chunk,
    known,
    place,
    joins,
    words,
    lowBefore,
    lowAfter,
  } = row;
  let n = 0;
  const shape = shapes[at]!;
  const around = (shapes[at - 1]! * 6 + shape) * 6 + shapes[at + 1]!;
  const begins = index === 0 || (index === 1 && shapes[at - 1] === 5) ? 1 : 0;
  const wide = (shapes[at - 2]! * 216 + around) * 6 + shapes[at + 2]!;
  const touching = touches[at]! * 2 + touches[at + 1]!;
  const loud = row.loud;
  const a2 = ids[at - 2]!;
  const a = ids[at - 1]!;
  const c = ids[at + 1]!;
  const d = ids[at + 2]!;
  const foreign = (endings[at - 1] === 0 ? 0 : 1) + (endings[at] === 0 ? 0 : 2) + (endings[at + 1] === 0 ? 0 : 4);
  const caps = (capitals[at - 1]! * 8 + capitals[at]!) * 8 + capitals[at + 1]!;
  const fact = known[at]! * 8 + place[at]!;
  const state = shape * 2 + begins + 12 * loud;

  hashes[n++] = hashPair(1, wide, begins + 2 * loud);
  hashes[n++] = hashTriple(2, around, foreign, begins + 2 * touching + 8 * loud);
  hashes[n++] = hashTriple(3, caps, around, begins);
  hashes[n++] = hashPair(4, capitals[at]!, state);
  hashes[n++] = hashTriple(5, fact, state, 0);
  hashes[n++] = hashTriple(6, fact, known[at - 1]!, shapes[at - 1]!);
  hashes[n++] = hashTriple(7, fact, known[at + 1]!, shapes[at + 1]!);
  hashes[n++] = hashTriple(8, fact, a, 0);
  hashes[n++] = hashTriple(9, a, state, 0);
  hashes[n++] = hashTriple(10, a2, a, shape);
  hashes[n++] = hashPair(11, a2, shape);
  hashes[n++] = hashTriple(12, c, state, 0);
  hashes[n++] = hashTriple(13, c, d, shape);
  hashes[n++] = hashPair(14, d, shape);
  hashes[n++] = hashTriple(15, a, c, shape);

  const joining = joins[at - 1]! + 2 * joins[at]!;
  const low = lowBefore[at]! * 6 + lowAfter[at]!;
  hashes[n++] = hashTriple(16, low, around, 0);
  hashes[n++] = hashTriple(17, joining, around, begins);
  hashes[n++] = hashTriple(18, joining, low, 0);
  hashes[n++] = hashTriple(19, joining + 4 * begins, capitals[at]!, shape);

  const word = words[at]!;
  hashes[n++] = hashTriple(60, word, state, joining);
  hashes[n++] = hashTriple(61, word, words[at - 1]!, around);
  hashes[n++] = hashTriple(62, word, words[at + 1]!, around);
  hashes[n++] = hashTriple(63, word, fact, state);
  hashes[n++] = hashTriple(64, word, low, 0);

  const first = runFirst[at]!;
  if (first >= 0) {
    const last = runLast[at]!;
    const size = Math.min(last - first, 6);
    const where = at < first ? 16 + first - at : Math.min(at - first, 4) + (at === last - 1 ? 8 : 0);
    const spot = where * 8 + size;
    const before = ids[first - 1]!;
    const behind = ids[last]!;
    hashes[n++] = hashTriple(20, before, spot, loud);
    hashes[n++] = hashTriple(21, ids[first - 2]!, before, where);
    hashes[n++] = hashTriple(22, behind, spot, loud);
    hashes[n++] = hashTriple(23, behind, ids[last + 1]!, where);
    hashes[n++] = hashTriple(24, before, behind, where);
    hashes[n++] = hashTriple(25, spot, known[first]! * 8 + place[first]!, foreign + 8 * begins);
    hashes[n++] = hashTriple(26, ids[first - 2]!, where, 0);
    hashes[n++] = hashTriple(65, words[first]!, words[last - 1]!, spot);
    hashes[n++] = hashTriple(66, words[last]!, words[first - 1]!, spot);
    if (lexical) {
      hashes[n++] = hashTriple(30, ids[first]!, spot, 0);
      hashes[n++] = hashTriple(31, ids[last - 1]!, where, 0);
      hashes[n++] = hashTriple(32, ids[first]!, ids[Math.min(first + 1, last - 1)]!, where);
      hashes[n++] = hashTriple(33, ids[first]!, before, where);
      hashes[n++] = hashTriple(34, endings[last - 1]!, endings[first]!, where);
    }
  }
  const start = chunk[at]!;
  if (start >= 0 && start !== first) {
    const where = Math.min(at - start, 6);
    hashes[n++] = hashTriple(40, ids[start]!, where, shape);
    hashes[n++] = hashTriple(41, ids[start]!, ids[start + 1]!, shape);
    hashes[n++] = hashTriple(42, ids[start]!, a, shape);
    hashes[n++] = hashTriple(44, ids[start]!, low, joining);
    hashes[n++] = hashTriple(43, ids[start - 1]!, where, shape);
  }
  if (lexical) {
    const b = ids[at]!;
    hashes[n++] = hashTriple(50, b, state, 0);
    hashes[n++] = hashPair(51, b, 0);
    hashes[n++] = hashTriple(52, a, b, shape);
    hashes[n++] = hashTriple(53, b, c, shape);
    hashes[n++] = hashTriple(54, hashPair(0, a, b), c, 0);
    hashes[n++] = hashTriple(55, b, fact, 0);
    hashes[n++] = hashTriple(57, b, joining, shape);
    if (endings[at] !== 0) hashes[n++] = hashTriple(56, endings[at]!, around, 0);
  }
  features.count = n;
}
