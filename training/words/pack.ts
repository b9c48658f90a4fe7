import { afterJoin, emptyFeatures, findFeatures } from "../../src/text/words/features.ts";
import { aloneHash, clusterHash } from "../../src/text/words/model.ts";
import type { Kinds } from "../../src/text/words/syllable.ts";
import { addWeight, emptyTable, type Table } from "../../src/text/words/table.ts";
import { codeOf, type Entries } from "./dictionary.ts";
import type { Example } from "./example.ts";
import { type Learner, learnedWeight } from "./learner.ts";

/** How many units of a packed weight are 1. */
const SCALE = 16;

/**
 * The learned weights of every feature of some examples, and the dictionary, in a table. Weights are rounded to bytes;
 * those below `least` are left out.
 */
export function pack(
  learner: Learner,
  examples: Example[],
  entries: Entries,
  kinds: Map<number, Kinds>,
  { bits, least }: { bits: number; least: number },
): { table: Table; entries: number } {
  const table = emptyTable(bits);
  let count = packDictionary(table, entries, kinds);
  const add = (hash: number) => {
    const weight = learnedWeight(learner, hash);
    const rounded = Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
    if (Math.abs(weight) >= least && rounded !== 0 && addWeight(table, hash, rounded)) count++;
  };
  const features = emptyFeatures();
  for (const { row, settled } of examples) {
    for (let gap = 0; gap < settled.length; gap++) {
      if (settled[gap] === 1) continue;
      findFeatures(row, gap, features);
      for (let i = 0; i < features.freeCount; i++) add(features.free[i]!);
      for (let i = 0; i < features.boundCount; i++) {
        add(features.bound[i]!);
        add(afterJoin(features.bound[i]!));
      }
    }
  }
  if (count > 0.75 * 2 ** bits) throw new Error(`${count} weights are too many for a table of 2^${bits} slots.`);
  return { table, entries: count };
}

function packDictionary(table: Table, entries: Entries, kinds: Map<number, Kinds>): number {
  let count = 0;
  const add = (hash: number, value: number) => {
    if (value !== 0 && addWeight(table, hash, value)) count++;
  };
  for (const [hash, entry] of entries) add(hash, codeOf(entry, null));
  for (const [id, { cluster, alone }] of kinds) {
    add(clusterHash(id), cluster);
    add(aloneHash(id), alone);
  }
  return count;
}
