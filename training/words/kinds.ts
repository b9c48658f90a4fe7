import { type Kinds, syllableOf } from "../../src/text/words/syllable.ts";
import { cluster } from "./cluster.ts";
import { type Use, usesOf } from "./use.ts";

const CLUSTERS = 100;
/** How often a syllable must be seen for its kinds to be known. */
const LEAST = 8;

/** The kinds of syllables by their ids. */
export function kindsOf(sentences: string[][]): Map<number, Kinds> {
  const often = [...usesOf(sentences)].filter(([, { count }]) => count >= LEAST);
  often.sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const clusters = cluster(
    often.map(([, use]) => vectorOf(use)),
    CLUSTERS,
  );
  return new Map(
    often.map(([key, use], i) => [syllableOf(key).id, { cluster: 1 + clusters[i]!, alone: aloneOf(use) }]),
  );
}

function vectorOf({ context }: Use): Map<string, number> {
  const norm = Math.sqrt([...context.values()].reduce((all, count) => all + count, 0));
  return new Map([...context].map(([key, count]) => [key, Math.sqrt(count) / norm]));
}

const below = (value: number, bounds: number[]): number => bounds.filter((bound) => value >= bound).length;

/** Which share of its use is alone, and how often it is seen at all: 1 to 18. */
const aloneOf = ({ count, alone }: Use): number =>
  1 + below(count, [50, 1000]) * 6 + below(alone / count, [0.02, 0.1, 0.25, 0.5, 0.8]);
