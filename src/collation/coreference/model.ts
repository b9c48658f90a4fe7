/** A tree of questions "is this evidence below the cut"; a leaf's `evidence` is -1 and its `value` is what it adds. */
export interface Node {
  evidence: number;
  cut: number;
  /** Numbers of the nodes to go on with. */
  below: number;
  above: number;
  value: number;
}

/** What was learned of when two mentions are of one event. */
export interface CoreferenceModel {
  /** Names of the evidence, in the order in which trees number it. */
  evidence: string[];
  /** Log odds before any evidence. */
  base: number;
  trees: Node[][];
  /** Log odds by which two roots, "a|b" in the order of letters, are more often of one event than others. */
  pairs: Record<string, number>;
  /** Likewise of two mentions of one root, and of those of one set of synonyms. */
  roots: Record<string, number>;
  senses: Record<string, number>;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** The probability that some evidence is of one event. */
export function probability(
  { base, trees }: Pick<CoreferenceModel, "base" | "trees">,
  evidence: ArrayLike<number>,
): number {
  let odds = base;
  for (const tree of trees) odds += leafOf(tree, evidence).value;
  return 1 / (1 + Math.exp(-odds));
}

function leafOf(tree: Node[], evidence: ArrayLike<number>): Node {
  let node = tree[0]!;
  while (node.evidence >= 0) node = tree[evidence[node.evidence]! < node.cut ? node.below : node.above]!;
  return node;
}
