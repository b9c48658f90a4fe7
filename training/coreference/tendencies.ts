import type { Tendencies } from "../../src/collation/coreference/evidence.ts";
import type { Mention } from "../../src/collation/coreference/mention.ts";
import { pairKey } from "../../src/collation/coreference/model.ts";

export interface Pair {
  a: Mention;
  b: Mention;
  topic: string;
  isOne: boolean;
}

/** How many pairs of a topic count, at most: so that no topic speaks alone. */
const COUNTED = 6;
/** What is expected of pairs of which nothing is known, and how many pairs that is worth. */
const PAIRS = { share: 0.05, worth: 10 };
const ROOTS = { share: 0.6, worth: 6 };
const SENSES = { share: 0.5, worth: 12 };

/** By word and topic: pairs that are of two events, and pairs that are of one. */
type Counts = Map<string, Map<string, [two: number, one: number]>>;

/** What words tend to, as counted in some pairs; `without` leaves a topic out, so that nothing is learned from itself. */
export function tendenciesOf(pairs: Pair[]): { without(topic: string | null): Tendencies } {
  const [ofPairs, ofRoots, ofSenses]: [Counts, Counts, Counts] = [new Map(), new Map(), new Map()];
  for (const { a, b, topic, isOne } of pairs) {
    const [x, y] = [a.trigger.head.root, b.trigger.head.root];
    count(ofPairs, pairKey(x, y), topic, isOne);
    if (x !== y) continue;
    count(ofRoots, x, topic, isOne);
    for (const sense of a.trigger.senses) count(ofSenses, String(sense), topic, isOne);
  }
  return {
    without: (topic) => ({
      pairs: logOdds(ofPairs, PAIRS, topic),
      roots: logOdds(ofRoots, ROOTS, topic),
      senses: logOdds(ofSenses, SENSES, topic),
    }),
  };
}

function count(counts: Counts, key: string, topic: string, isOne: boolean): void {
  const topics = counts.get(key) ?? new Map<string, [number, number]>();
  counts.set(key, topics);
  const [two, one] = topics.get(topic) ?? [0, 0];
  topics.set(topic, isOne ? [two, one + 1] : [two + 1, one]);
}

/** Log odds beyond those expected, as far as they are worth keeping. */
function logOdds(
  counts: Counts,
  expected: { share: number; worth: number },
  without: string | null,
): Record<string, number> {
  const odds = (share: number) => Math.log(share / (1 - share));
  const found: Record<string, number> = {};
  for (const [key, topics] of counts) {
    let [ones, all] = [0, 0];
    for (const [topic, [two, one]] of topics) {
      if (topic === without) continue;
      const counted = Math.min(COUNTED, two + one);
      all += counted;
      ones += (counted * one) / (two + one);
    }
    const share = (ones + expected.share * expected.worth) / (all + expected.worth);
    const rounded = Math.round((odds(share) - odds(expected.share)) * 100) / 100;
    if (Math.abs(rounded) >= LEAST) found[key] = rounded;
  }
  return found;
}

const LEAST = 0.6;
