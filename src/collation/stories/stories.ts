import { areCopies, shinglesOf } from "../copies.ts";
import { likeness, weigh, weightOf } from "./likeness.ts";
import { emptyWindow, enter, moveTo, type Placed, type StoryReport, termsIn, type Window } from "./window.ts";

/** Share of a window's reports, and number of them, up to which a term is rare enough to look others up by. */
const RARE_SHARE = 0.01;
const RARE = 30;
/** Share of a report's own weight that another has to have in rare terms to be looked at. */
const LOOKED_AT = 0.04;

/**
 * Puts the report that was told next into the story that it is most like, or founds one. Which one depends on the reports
 * of the days before alone.
 */
export function place(window: Window, report: StoryReport): Placed {
  moveTo(window, report.day);
  const placed = unplaced(window, report);
  const story = mostAlike(window, placed);
  placed.story = story?.[0]?.story ?? placed.story;
  placed.copyOf = story && copiedFrom(placed, story);
  enter(window, placed);
  return placed;
}

/** Brings in a report whose story is known. */
export function restore(window: Window, report: StoryReport, known: Pick<Placed, "story" | "copyOf">): void {
  const { story, copyOf } = known;
  moveTo(window, report.day);
  enter(window, { ...unplaced(window, report), story, copyOf });
}

/** A report in a story of its own. */
function unplaced(window: Window, { terms, ...report }: StoryReport): Placed {
  return {
    ...report,
    story: `s:${report.id}`,
    copyOf: null,
    terms: termsIn(window, terms.keys()),
    roots: Array.from(terms.values(), Math.sqrt),
    shingles: null,
    shared: 0,
  };
}

/** The first report of a story that another is a near copy of. */
function copiedFrom(report: Placed, story: Placed[]): string | null {
  const first = story.find((other) => areCopies(shinglesIn(report), shinglesIn(other)));
  return first ? (first.copyOf ?? first.id) : null;
}

function shinglesIn(placed: Placed): Set<string> {
  placed.shingles ??= shinglesOf(placed.text);
  return placed.shingles;
}

/** The story whose reports are most like it on the average; null where none is like it. */
function mostAlike(window: Window, report: Placed): Placed[] | null {
  const length = weigh(window, report);
  let best: Placed[] | null = null;
  let most = 1;
  for (const story of candidates(window, report, length)) {
    const mean = story.reduce((sum, other) => sum + likeness(window, report, length, other), 0) / story.length;
    if (mean < most || (best && mean === most)) continue;
    [best, most] = [story, mean];
  }
  for (const term of report.terms) term.weight = 0;
  return best;
}

/** Stories with a report that shares rare terms. */
function candidates(window: Window, report: Placed, length: number): Placed[][] {
  const rare = Math.max(RARE, window.reports.length * RARE_SHARE);
  const touched: Placed[] = [];
  for (const term of report.terms) {
    if (term.reports.length > rare) continue;
    const weight = term.weight * weightOf(window, term);
    for (const other of term.reports) {
      if (other.shared === 0) touched.push(other);
      other.shared += weight;
    }
  }
  const found = new Set<string>();
  for (const other of touched) {
    if (other.shared >= LOOKED_AT * length ** 2) found.add(other.story);
    other.shared = 0;
  }
  return Array.from(found, (story) => window.stories.get(story)!);
}

/** The order in which reports are told. */
export const byTelling = (a: Pick<StoryReport, "id" | "day">, b: Pick<StoryReport, "id" | "day">): number =>
  a.day - b.day || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Reports on one matter together. The number of stories is not given. The same for every order of the reports. */
export function storiesOf(reports: StoryReport[]): string[][] {
  const window = emptyWindow();
  const stories = new Map<string, string[]>();
  for (const report of reports.toSorted(byTelling)) {
    const { story } = place(window, report);
    stories.set(story, [...(stories.get(story) ?? []), report.id]);
  }
  return [...stories.values()];
}
