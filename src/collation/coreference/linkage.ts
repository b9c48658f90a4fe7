/**
 * Groups of [0, size) by average linkage: the two groups whose members are most alike on the average become one, as long
 * as that is 1 or more. Of equals those that stand first. Sokal & Michener (1958).
 */
export function averageLinkage(size: number, likeness: (a: number, b: number) => number): number[][] {
  const groups = Array.from({ length: size }, (_, i) => [i]);
  const alike = groups.map((_, i) => Float64Array.from(groups, (__, j) => (i === j ? 0 : likeness(i, j))));
  const linkage: Linkage = { groups, alike, left: groups.map((_, i) => i), nearest: [] };
  for (const i of linkage.left) linkage.nearest.push(nearestTo(linkage, i));
  for (let first = closest(linkage); first !== null; first = closest(linkage)) join(linkage, first);
  return linkage.left.map((i) => groups[i]!.sort((a, b) => a - b));
}

interface Linkage {
  groups: number[][];
  alike: Float64Array[];
  /** Groups that have gone into no other, in their order. */
  left: number[];
  /** For each group the one behind it that is most like it; -1 where none is. */
  nearest: number[];
}

function nearestTo({ alike, left }: Linkage, i: number): number {
  let best = -1;
  for (const j of left) if (j > i && (best < 0 || alike[i]![j]! > alike[i]![best]!)) best = j;
  return best;
}

/** The first of the two groups that are most alike; null where none are alike enough. */
function closest({ alike, left, nearest }: Linkage): number | null {
  let first: number | null = null;
  let most = 1;
  for (const i of left) {
    const likeness = nearest[i]! < 0 ? 0 : alike[i]![nearest[i]!]!;
    if (likeness < most || (first !== null && likeness === most)) continue;
    most = likeness;
    first = i;
  }
  return first;
}

function join(linkage: Linkage, i: number): void {
  const { groups, alike, nearest } = linkage;
  const j = nearest[i]!;
  const [a, b] = [groups[i]!.length, groups[j]!.length];
  linkage.left = linkage.left.filter((k) => k !== j);
  for (const k of linkage.left) {
    const mean = (alike[i]![k]! * a + alike[j]![k]! * b) / (a + b);
    alike[i]![k] = mean;
    alike[k]![i] = mean;
  }
  groups[i]!.push(...groups[j]!);
  for (const k of linkage.left) {
    if (k <= i || nearest[k] === i || nearest[k] === j) nearest[k] = nearestTo(linkage, k);
  }
}
