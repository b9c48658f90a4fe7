import { bestAssignment } from "./assignment.ts";
import { f1, share } from "./tally.ts";

/** Ids that belong together, each id in one cluster only. */
export type Clusters = string[][];

/** Shares in percent. */
export interface Agreement {
  precision: number;
  recall: number;
}

type Sums = { right: number; all: number };

const agreement = (precision: Sums, recall: Sums): Agreement => ({
  precision: share(precision.right, precision.all),
  recall: share(recall.right, recall.all),
});

const clusterOf = (clusters: Clusters): Map<string, string[]> =>
  new Map(clusters.flatMap((cluster) => cluster.map((id) => [id, cluster] as const)));

/** B³ (Bagga & Baldwin 1998): of each id, the share of its cluster that belongs with it. */
export const bCubed = (gold: Clusters, found: Clusters): Agreement =>
  agreement(bCubedSums(found, gold), bCubedSums(gold, found));

function bCubedSums(clusters: Clusters, others: Clusters): Sums {
  const theirs = clusterOf(others);
  let right = 0;
  for (const cluster of clusters) {
    for (const part of parts(cluster, theirs)) right += part ** 2 / cluster.length;
  }
  return { right, all: clusters.flat().length };
}

/** Sizes of the parts into which other clusters cut one; what they do not have is a part by itself. */
function parts(cluster: string[], theirs: Map<string, string[]>): number[] {
  const sizes = new Map<string[] | string, number>();
  for (const id of cluster) {
    const key = theirs.get(id) ?? id;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return [...sizes.values()];
}

/** MUC (Vilain et al. 1995): links that it takes to hold the clusters together, and those of them that are there. */
export const muc = (gold: Clusters, found: Clusters): Agreement =>
  agreement(mucSums(found, gold), mucSums(gold, found));

function mucSums(clusters: Clusters, others: Clusters): Sums {
  const theirs = clusterOf(others);
  return clusters.reduce(
    ({ right, all }, cluster) => ({
      right: right + cluster.length - parts(cluster, theirs).length,
      all: all + cluster.length - 1,
    }),
    { right: 0, all: 0 },
  );
}

/** CEAF with φ4 (Luo 2005): each cluster with one other at most, so that all together share as much as they can. */
export function ceafE(gold: Clusters, found: Clusters): Agreement {
  const right = bestMatching(gold, found);
  return agreement({ right, all: found.length }, { right, all: gold.length });
}

/** Dice's coefficient of two clusters. */
function phi4(a: string[], b: Set<string>): number {
  const common = a.filter((id) => b.has(id)).length;
  return (2 * common) / (a.length + b.size);
}

function bestMatching(gold: Clusters, found: Clusters): number {
  const sets = gold.map((cluster) => new Set(cluster));
  return bestAssignment(found.map((cluster) => sets.map((set) => phi4(cluster, set))));
}

/** The mean of the F1 of MUC, B³ and CEAF, as the CoNLL shared task of 2012 ranks by. */
export const conll = (gold: Clusters, found: Clusters): number =>
  [muc, bCubed, ceafE].reduce((sum, score) => {
    const { precision, recall } = score(gold, found);
    return sum + f1(precision, recall) / 3;
  }, 0);
