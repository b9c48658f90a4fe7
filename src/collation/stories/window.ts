import type { Terms } from "../../text/terms.ts";

/** Days after which a report no longer draws others to its story. */
export const LOOKS_BACK = 10;

/** A report as far as it takes to find the others on its matter. */
export interface StoryReport {
  id: string;
  /** Number of the day on which it was told. */
  day: number;
  text: string;
  terms: Terms;
}

/** A report in its story. */
export interface Placed extends Omit<StoryReport, "terms"> {
  story: string;
  /** The first report of its story that it is a near copy of. */
  copyOf: string | null;
  terms: Term[];
  /** How often it has each of its terms: the roots, so that a long report is not all its most frequent word. */
  roots: number[];
  /** What its text is recognised by; null until it is asked for. */
  shingles: Set<string> | null;
  /** What it shares with the report that is being put into a story; 0 at all other times. */
  shared: number;
}

/** A term with the reports of the window that have it, in the order in which they were told. */
export interface Term {
  word: string;
  reports: Placed[];
  /** What it weighs in the report that is being put into a story; 0 at all other times. */
  weight: number;
}

/** The reports of the last days. What is in it follows from them alone, however long it has been looked through. */
export interface Window {
  reports: Placed[];
  terms: Map<string, Term>;
  stories: Map<string, Placed[]>;
}

export const emptyWindow = (): Window => ({ reports: [], terms: new Map(), stories: new Map() });

/** Brings in a report that was told after all that are there. */
export function enter(window: Window, placed: Placed): void {
  window.reports.push(placed);
  for (const term of placed.terms) term.reports.push(placed);
  const story = window.stories.get(placed.story);
  if (story) story.push(placed);
  else window.stories.set(placed.story, [placed]);
}

/** Lets go of what is too old on a day. */
export function moveTo({ reports, terms, stories }: Window, day: number): void {
  const staying = reports.findIndex((report) => report.day >= day - LOOKS_BACK);
  for (const report of reports.splice(0, staying < 0 ? reports.length : staying)) {
    for (const term of report.terms) {
      term.reports.shift();
      if (term.reports.length === 0) terms.delete(term.word);
    }
    const story = stories.get(report.story)!;
    story.shift();
    if (story.length === 0) stories.delete(report.story);
  }
}

/** The terms of a report as the window has them. One that it does not have yet is kept when the report enters. */
export function termsIn({ terms }: Window, words: Iterable<string>): Term[] {
  return Array.from(words, (word) => {
    const known = terms.get(word);
    if (known) return known;
    const term = { word, reports: [], weight: 0 };
    terms.set(word, term);
    return term;
  });
}
