import type { Node } from "../../src/collation/coreference/model.ts";
import { type Binned, binned } from "./bins.ts";

export interface Example {
  evidence: number[];
  isOne: boolean;
  weight: number;
}

export interface Boosting {
  rounds: number;
  depth: number;
  rate: number;
  /** What holds the values of leaves down. */
  lambda: number;
  /** The least weight of a leaf. */
  least: number;
  /** The share of the evidence that a tree may ask for. */
  asked: number;
}

/** Slopes and curvatures of the loss at each example. */
interface Loss {
  slope: Float64Array;
  curvature: Float64Array;
}

/** Trees that add up to log odds, each learned from what those before it leave: Friedman (2001), Chen & Guestrin (2016). */
export function boost(examples: Example[], options: Boosting, random: () => number): { base: number; trees: Node[][] } {
  const columns = binned(examples.map(({ evidence }) => evidence));
  const base = baseOf(examples);
  const odds = new Float64Array(examples.length).fill(base);
  const all = Int32Array.from(examples.keys());
  const trees = Array.from({ length: options.rounds }, () => {
    const some = columns.map((_, i) => i).filter(() => random() < options.asked);
    const tree: Node[] = [];
    grow(tree, { columns, some, odds, options, ...lossOf(examples, odds) }, all, options.depth);
    return tree;
  });
  return { base, trees };
}

function baseOf(examples: Example[]): number {
  let [one, two] = [0, 0];
  for (const { isOne, weight } of examples) {
    if (isOne) one += weight;
    else two += weight;
  }
  return Math.log(one / two);
}

function lossOf(examples: Example[], odds: Float64Array): Loss {
  const slope = new Float64Array(examples.length);
  const curvature = new Float64Array(examples.length);
  for (const [i, { isOne, weight }] of examples.entries()) {
    const p = 1 / (1 + Math.exp(-odds[i]!));
    slope[i] = weight * (Number(isOne) - p);
    curvature[i] = weight * p * (1 - p);
  }
  return { slope, curvature };
}

interface Growing extends Loss {
  columns: Binned[];
  some: number[];
  odds: Float64Array;
  options: Boosting;
}

/** Adds the node for some examples and those below it to a tree; gives its number. */
function grow(tree: Node[], growing: Growing, at: Int32Array, depth: number): number {
  const number = tree.length;
  const { columns, slope, curvature, odds, options } = growing;
  const split = depth > 0 ? bestSplit(growing, at) : null;
  if (!split) {
    const [g, h] = [sumAt(slope, at), sumAt(curvature, at)];
    const value = rounded((options.rate * g) / (h + options.lambda));
    for (const i of at) odds[i]! += value;
    tree.push({ evidence: -1, cut: 0, below: -1, above: -1, value });
    return number;
  }
  const { bins, cuts } = columns[split.column]!;
  const node: Node = { evidence: split.column, cut: cuts[split.bin]!, below: -1, above: -1, value: 0 };
  tree.push(node);
  node.below = grow(
    tree,
    growing,
    at.filter((i) => bins[i]! <= split.bin),
    depth - 1,
  );
  node.above = grow(
    tree,
    growing,
    at.filter((i) => bins[i]! > split.bin),
    depth - 1,
  );
  return number;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function sumAt(values: Float64Array, at: Int32Array): number {
  let sum = 0;
  for (const i of at) sum += values[i]!;
  return sum;
}

interface Split {
  column: number;
  /** The last bin that goes below. */
  bin: number;
}

function bestSplit({ columns, some, slope, curvature, options }: Growing, at: Int32Array): Split | null {
  const [g, h] = [sumAt(slope, at), sumAt(curvature, at)];
  const { lambda, least } = options;
  let best: Split | null = null;
  let most = g ** 2 / (h + lambda) + 1e-6;
  for (const column of some) {
    const { bins, cuts } = columns[column]!;
    const slopes = new Float64Array(cuts.length + 1);
    const curvatures = new Float64Array(cuts.length + 1);
    for (const i of at) {
      slopes[bins[i]!]! += slope[i]!;
      curvatures[bins[i]!]! += curvature[i]!;
    }
    let [below, weight] = [0, 0];
    for (let bin = 0; bin < cuts.length; bin++) {
      below += slopes[bin]!;
      weight += curvatures[bin]!;
      if (weight < least || h - weight < least) continue;
      const gain = below ** 2 / (weight + lambda) + (g - below) ** 2 / (h - weight + lambda);
      if (gain > most) [most, best] = [gain, { column, bin }];
    }
  }
  return best;
}
