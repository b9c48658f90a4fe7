import { largeHash, longer, smallHash } from "../../src/text/names/facts.ts";
import { isFirst, nameTypes, typeOf } from "../../src/text/names/label.ts";
import { PAD, type Row } from "../../src/text/names/row.ts";

const SMALL = 1;
const LARGE = [2, 3];
/** Outside of names, first of one, within one; or outside, and of each of the types. */
export interface WordCounts {
  small: Map<number, Int32Array>;
  large: Map<number, Int32Array>;
}

/** Counts what the labels of a sentence say of its words: small ones near capitals, and syllables with capitals. */
export function countWords(counts: WordCounts, row: Row, labels: ArrayLike<number>): void {
  const { ids, shapes, open, joins } = row;
  for (let i = 0; i < row.length; i++) {
    const at = i + PAD;
    if (open[at] === 0) continue;
    if (LARGE.includes(shapes[at]!)) {
      if (i === 0 || row.loud === 1) continue;
      add(counts.large, largeHash(ids[at]!), labels[i] === 0 ? 0 : 1 + typeOf(labels[i]!));
    } else if (shapes[at] === SMALL && !(joins[at - 1] === 1 && shapes[at - 1] === SMALL)) {
      let hash = longer(0, ids[at]!);
      const kind = labels[i] === 0 ? 0 : isFirst(labels[i]!) ? 1 : 2;
      add(counts.small, smallHash(hash), kind);
      let last = at + 1;
      while (joins[last - 1] === 1) hash = longer(hash, ids[last++]!);
      if (last > at + 1) add(counts.small, smallHash(hash), kind);
    }
  }
}

function add(counts: Map<number, Int32Array>, hash: number, kind: number): void {
  const count = counts.get(hash) ?? new Int32Array(1 + nameTypes.length);
  counts.set(hash, count);
  count[kind]!++;
}

const EDGES = [0.005, 0.02, 0.1, 0.3, 0.6, 0.9];
const bucket = (share: number): number => EDGES.filter((edge) => share > edge).length;

/** What is told of a word, 1 to 127; 0 nothing. */
export function kindOf(count: Int32Array, small: boolean): number {
  const all = count.reduce((sum, n) => sum + n, 0);
  if (all < 3) return 0;
  if (small) return 1 + bucket(count[1]! / all) * (EDGES.length + 1) + bucket(count[2]! / all);
  let top = 0;
  for (let k = 1; k < count.length; k++) if (count[k]! > count[top]!) top = k;
  const share = count[top]! / all;
  return 60 + top * 6 + (share > 0.95 ? 4 : share > 0.75 ? 2 : 0) + (all > 20 ? 1 : 0);
}
