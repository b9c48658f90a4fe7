/**
 * The most that pairs of a row and a column are worth together, each row and each column in one pair at most: the
 * Hungarian method with potentials (Kuhn 1955; Edmonds & Karp 1972), in the cube of the size.
 */
export function bestAssignment(worth: number[][]): number {
  const columns = worth[0]?.length ?? 0;
  if (worth.length > columns) return bestAssignment(transposed(worth, columns));
  const rowOf = new Array<number>(columns).fill(-1);
  const potential = { row: worth.map(() => 0), column: rowOf.map(() => 0) };
  for (let row = 0; row < worth.length; row++) settle(row, worth, rowOf, potential);
  return rowOf.reduce((sum, row, column) => sum + (row < 0 ? 0 : worth[row]![column]!), 0);
}

const transposed = (worth: number[][], columns: number): number[][] =>
  Array.from({ length: columns }, (_, column) => worth.map((row) => row[column]!));

interface Potential {
  row: number[];
  column: number[];
}

/** Finds a column for one row more, by the cheapest path along which others give way. */
function settle(first: number, worth: number[][], rowOf: number[], potential: Potential): void {
  const slack = rowOf.map(() => Number.POSITIVE_INFINITY);
  const cameFrom = rowOf.map(() => -1);
  const seen = new Set<number>();
  let row = first;
  let column = -1;
  do {
    let [next, least] = [-1, Number.POSITIVE_INFINITY];
    for (let j = 0; j < rowOf.length; j++) {
      if (seen.has(j)) continue;
      const cost = -worth[row]![j]! - potential.row[row]! - potential.column[j]!;
      if (cost < slack[j]!) [slack[j], cameFrom[j]] = [cost, column];
      if (slack[j]! < least) [next, least] = [j, slack[j]!];
    }
    potential.row[first]! += least;
    for (const j of seen) {
      potential.row[rowOf[j]!]! += least;
      potential.column[j]! -= least;
    }
    for (let j = 0; j < rowOf.length; j++) if (!seen.has(j)) slack[j]! -= least;
    seen.add(next);
    column = next;
    row = rowOf[next]!;
  } while (row >= 0);
  for (let before = cameFrom[column]!; column >= 0; column = before, before = cameFrom[column] ?? -1) {
    rowOf[column] = before < 0 ? first : rowOf[before]!;
  }
}
