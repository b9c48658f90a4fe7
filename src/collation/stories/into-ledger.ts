import {
  type KeptStoryReport,
  keepStories,
  nextTurn,
  type Standing,
  type StoryText,
  standingsOf,
  textsOf,
  toldAfter,
  toldBefore,
  unstoried,
} from "../../ledger/collated/stories.ts";
import type { Ledger } from "../../ledger/open.ts";
import type { Writing } from "../../ledger/tables.ts";
import { storyReportOf } from "./report.ts";
import { byTelling, place, restore } from "./stories.ts";
import { emptyWindow, LOOKS_BACK, type Window } from "./window.ts";

/** Documents that are put into stories in one transaction, and those that are looked at again at a time. */
const AT_ONCE = 2000;
const PAGE = 500;

/**
 * Puts what was recorded since the last time into the stories of a ledger, and tells how many documents that were. Where
 * something comes in that was told before others, those are put in again, until it makes no difference any more: so the
 * stories are the same for every order in which reports were added.
 */
export async function collateStories(ledger: Ledger): Promise<number> {
  const { desk } = ledger;
  const fresh = await ledger.read((db) => unstoried(db, desk));
  let line: Line | null = null;
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const some = fresh.slice(at, at + AT_ONCE);
    line = await ledger.write((writing) => putIn({ writing, desk }, some, line));
  }
  return fresh.length;
}

interface Work {
  writing: Writing;
  desk: string;
}

/** The days before a report that was put in last. */
interface Line {
  window: Window;
  last: Standing;
  /** The change in which that was. */
  turn: number;
}

/** A place in the order of telling at which something changes: a report comes, or one that stood there goes. */
interface Change extends Standing {
  comes: StoryText | null;
}

async function putIn(work: Work, documents: string[], known: Line | null): Promise<Line | null> {
  const { writing, desk } = work;
  const turn = await nextTurn(writing, desk);
  const coming = await textsOf(writing, desk, documents);
  const gone = await standingsOf(writing, desk, documents);
  const changes: Change[] = [
    ...coming.map((comes) => ({ document: comes.document, day: comes.day, comes })),
    ...gone.map(({ document, day }) => ({ document, day, comes: null })),
  ].sort(inOrder);
  const own = new Set(documents);
  const put: KeptStoryReport[] = [];
  let line = known?.turn === turn - 1 ? known : null;
  while (changes.length > 0) {
    const window = await windowAt(work, line, changes[0]!);
    const last = await goThrough(work, window, changes, own, put);
    line = { window, last, turn };
  }
  await keepStories(
    writing,
    desk,
    put,
    coming.map(({ document }) => document),
  );
  return line;
}

/** The window before a place: the one at hand where nothing stands between, or else as the ledger has it. */
async function windowAt({ writing, desk }: Work, line: Line | null, at: Standing): Promise<Window> {
  if (line && inOrder(line.last, at) < 0) {
    const [next] = await toldAfter(writing, desk, line.last, 1);
    if (!next || inOrder(next, at) >= 0) return line.window;
  }
  const window = emptyWindow();
  const before = await toldBefore(writing, desk, at.day - LOOKS_BACK, at);
  for (const { text, kept } of await withTexts({ writing, desk }, before)) restore(window, text, kept);
  return window;
}

/**
 * Puts in what comes, from the first change on, and again what was told after it, until for as long as a report is looked
 * back at nothing has been otherwise than before. Takes from the changes what it has been through; gives where it ended.
 */
async function goThrough(work: Work, window: Window, changes: Change[], own: Set<string>, put: KeptStoryReport[]) {
  let last: Standing = changes[0]!;
  let changedOn = last.day;
  for await (const { text, kept } of told(work, last, own)) {
    while (changes[0] && inOrder(changes[0], kept) < 0) {
      const change = changes.shift()!;
      come(window, change, put);
      last = change;
      changedOn = change.day;
    }
    if (kept.day > changedOn + LOOKS_BACK) return last;
    last = kept;
    const { story, copyOf } = place(window, text);
    if (story === kept.story && copyOf === kept.copyOf) continue;
    put.push({ ...kept, story, copyOf });
    changedOn = kept.day;
  }
  for (const change of changes.splice(0)) {
    last = change;
    come(window, change, put);
  }
  return last;
}

function come(window: Window, { comes }: Change, put: KeptStoryReport[]): void {
  if (!comes) return;
  const { document, day, outlet } = comes;
  const { story, copyOf } = place(window, storyReportOf(comes));
  put.push({ document, day, outlet, story, copyOf });
}

/** What is kept of the reports told after a place, but for those that are put in now. */
async function* told(work: Work, from: Standing, own: Set<string>) {
  for (let last = from; ; ) {
    const page = await toldAfter(work.writing, work.desk, last, PAGE);
    yield* await withTexts(
      work,
      page.filter(({ document }) => !own.has(document)),
    );
    if (page.length < PAGE) return;
    last = page.at(-1)!;
  }
}

async function withTexts({ writing, desk }: Work, reports: KeptStoryReport[]) {
  const texts = await textsOf(
    writing,
    desk,
    reports.map(({ document }) => document),
  );
  const byId = new Map(texts.map((text) => [text.document, text]));
  return reports.flatMap((kept) => {
    const text = byId.get(kept.document);
    return text ? [{ text: storyReportOf({ ...text, day: kept.day }), kept }] : [];
  });
}

const inOrder = (a: Standing, b: Standing): number =>
  byTelling({ id: a.document, day: a.day }, { id: b.document, day: b.day });
