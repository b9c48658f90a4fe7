import { cosine, FADING, faded, type Likened, type Vector, vectorOf } from "./likeness.ts";
import { averageLinkage } from "./linkage.ts";

/** How alike the reports of one story are on the average, at least. */
const ALIKE = 0.31;
/** The same for reports of few words, which share fewer. */
const ALIKE_SHORT = 0.2;
/** Distinct terms from which on a report is long. */
const LONG = 100;
/** Days after which not even the same words make one story. */
const LONGEST = Math.log(1 / ALIKE_SHORT) / FADING;

/** Ids of the reports on one matter, in their order. */
export type Story = string[];

interface Placed {
  report: Likened;
  vector: Vector;
}

/**
 * Reports on one matter together: two groups become one while their reports are alike enough on the average. The number
 * of stories is not given. The same for every order of the reports.
 */
export function storiesOf(reports: Likened[]): Story[] {
  const placed = reports
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((report) => ({ report, vector: vectorOf(report.terms) }));
  return linked(placed)
    .flatMap((group) =>
      averageLinkage(group.length, (i, j) => likeness(group[i]!, group[j]!)).map((story) =>
        story.map((at) => group[at]!.report.id),
      ),
    )
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** How alike two are, in times of what makes one story. */
function likeness(a: Placed, b: Placed): number {
  const terms = Math.min(a.vector.size, b.vector.size);
  const wanted = ALIKE_SHORT + (ALIKE - ALIKE_SHORT) * Math.min(1, terms / LONG);
  return faded(cosine(a.vector, b.vector), a.report.day, b.report.day) / wanted;
}

/** Those that a chain of alike reports joins. What makes one story on the average lies within one of them. */
function linked(placed: Placed[]): Placed[][] {
  const groupOf = new Map(placed.map((each) => [each, [each]]));
  placed.forEach((a, i) => {
    for (const b of placed.slice(i + 1)) {
      const [mine, other] = [groupOf.get(a)!, groupOf.get(b)!];
      if (mine === other || !isNear(a.report, b.report) || likeness(a, b) < 1) continue;
      for (const each of other) groupOf.set(each, mine);
      mine.push(...other);
    }
  });
  return [...new Set(groupOf.values())];
}

const isNear = (a: Likened, b: Likened): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= LONGEST;
