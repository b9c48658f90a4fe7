import type { Placed, Term, Window } from "./window.ts";

/** How alike the reports of one story are on the average, at least, by the cosine. */
const ALIKE = 0.14;
/** The same for reports of few terms: turns of phrase that many reports have are much of what these share. */
const ALIKE_SHORT = 0.22;
/** Distinct terms from which on a report is long. */
const LONG = 200;
/** By how much a day between two reports makes them less alike. */
const FADING = 0.1;
/** Reports that a window is thought to have had before, so that in the first ones no word seems rare. */
const BEFORE = 200;

/** How much a term says in a window: the more, the fewer reports have it. Spärck Jones (1972). */
export const weightOf = ({ reports: all }: Window, { reports }: Term): number =>
  Math.log((all.length + BEFORE) / (reports.length + 1));

/** Gives the terms of a report the weights that they have at the time, and tells the length of them all. */
export function weigh(window: Window, { terms, roots }: Placed): number {
  let square = 0;
  for (const [i, term] of terms.entries()) {
    term.weight = roots[i]! * weightOf(window, term);
    square += term.weight ** 2;
  }
  return Math.sqrt(square) || 1;
}

/** How alike a report, of which the terms were weighed, and one before it are, in times of what makes one story. */
export function likeness(window: Window, report: Placed, length: number, other: Placed): number {
  const { terms, roots } = other;
  let shared = 0;
  let square = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const weight = roots[i]! * weightOf(window, term);
    square += weight * weight;
    shared += weight * term.weight;
  }
  const cosine = shared / (length * (Math.sqrt(square) || 1));
  const share = Math.min(1, Math.min(report.terms.length, terms.length) / LONG);
  return (cosine * Math.exp(-FADING * (report.day - other.day))) / (ALIKE_SHORT + (ALIKE - ALIKE_SHORT) * share);
}
