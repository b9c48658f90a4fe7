/**
 * Groups of [0, size) by average linkage: the two groups whose members are most alike on the average become one, as long
 * as that is 1 or more. Of equals those that stand first. Sokal & Michener (1958).
 */
export function averageLinkage(size: number, likeness: (a: number, b: number) => number): number[][] {
  const groups = Array.from({ length: size }, (_, i) => [i]);
  const alike = groups.map((_, i) => groups.map((__, j) => (i === j ? 0 : likeness(i, j))));
  const left = new Set(groups.keys());
  for (let best = closest(alike, left); best; best = closest(alike, left)) {
    join(groups, alike, left, best);
  }
  return [...left].map((i) => groups[i]!.sort((a, b) => a - b));
}

type Two = [first: number, second: number];

function closest(alike: number[][], left: Set<number>): Two | null {
  let best: Two | null = null;
  let most = 1;
  for (const i of left) {
    for (const j of left) {
      if (j <= i || alike[i]![j]! < most || (best && alike[i]![j]! === most)) continue;
      most = alike[i]![j]!;
      best = [i, j];
    }
  }
  return best;
}

function join(groups: number[][], alike: number[][], left: Set<number>, [i, j]: Two): void {
  const [a, b] = [groups[i]!.length, groups[j]!.length];
  for (const k of left) {
    const mean = (alike[i]![k]! * a + alike[j]![k]! * b) / (a + b);
    alike[i]![k] = mean;
    alike[k]![i] = mean;
  }
  groups[i]!.push(...groups[j]!);
  left.delete(j);
}
