import { evidenceOf } from "./evidence.ts";
import { averageLinkage } from "./linkage.ts";
import type { Mention, MentionedIn } from "./mention.ts";
import { type CoreferenceModel, probability } from "./model.ts";
import { type Scene, sceneOf } from "./scene.ts";

/** How alike two documents are, at least, for their mentions to be compared. */
const COMPARED = 0.08;
/** The probability from which on, on the average, mentions are of one event. */
export const ONE_EVENT = 0.18;

/**
 * Ids of the mentions that are of one event, across documents; what is of no other's event stands alone. The same for
 * every order of the mentions.
 */
export function eventsOf(documents: MentionedIn[], mentions: Mention[], model: CoreferenceModel): string[][] {
  const ordered = mentions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const scene = sceneOf(documents, ordered);
  return eventsIn(scene, ordered, (a, b) => probability(model, evidenceOf(a, b, scene, model)));
}

/** The same by probabilities that are given. */
export function eventsIn(
  scene: Scene,
  mentions: Mention[],
  same: (a: Mention, b: Mention) => number,
  least = ONE_EVENT,
): string[][] {
  const known = new Map<Mention, Map<Mention, number>>(mentions.map((each) => [each, new Map()]));
  const groupOf = new Map(mentions.map((each) => [each, [each]]));
  for (const [a, b] of comparedIn(scene)) {
    const likeness = same(a, b) / least;
    known.get(a)!.set(b, likeness);
    if (likeness >= 1) join(groupOf, a, b);
  }
  const likeness = (a: Mention, b: Mention) => known.get(a)!.get(b) ?? known.get(b)!.get(a) ?? 0;
  return [...new Set(groupOf.values())].flatMap((group) =>
    averageLinkage(group.length, (i, j) => likeness(group[i]!, group[j]!)).map((event) =>
      event.map((i) => group[i]!.id),
    ),
  );
}

/** Pairs of mentions of documents that are alike enough, each pair once. */
export function* comparedIn({ documents, mentionsIn, likeness }: Scene): Generator<[Mention, Mention]> {
  for (const [i, one] of documents.entries()) {
    const own = mentionsIn.get(one)!;
    for (const [at, a] of own.entries()) for (const b of own.slice(at + 1)) yield [a, b];
    for (const other of documents.slice(i + 1)) {
      if (likeness(one, other) < COMPARED) continue;
      for (const a of own) for (const b of mentionsIn.get(other)!) yield [a, b];
    }
  }
}

/** What makes one event on the average lies within what a chain of likenesses joins. */
function join(groupOf: Map<Mention, Mention[]>, a: Mention, b: Mention): void {
  const [mine, other] = [groupOf.get(a)!, groupOf.get(b)!];
  if (mine === other) return;
  const [large, small] = mine.length < other.length ? [other, mine] : [mine, other];
  for (const each of small) groupOf.set(each, large);
  large.push(...small);
}
