import { bagOf } from "./bag.ts";
import { cosine, type Vector } from "./cosine.ts";
import { averageLinkage } from "./linkage.ts";
import type { Mention, MentionedIn } from "./mention.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** Documents with their mentions, laid out for comparing. */
export interface Scene {
  documents: string[];
  mentionsIn: ReadonlyMap<string, readonly Mention[]>;
  surroundings: ReadonlyMap<Mention, Surroundings>;
  likeness(a: string, b: string): number;
  /** How many ways of cutting the documents into stories, from the widest to the narrowest, hold two together. */
  sameStory(a: string, b: string): number;
}

/** How alike documents of one story are on the average, at least: in wide stories, usual ones, narrow ones. */
const STORIES = [0.11, 0.15, 0.2];

export function sceneOf(documents: MentionedIn[], mentions: Mention[]): Scene {
  const ordered = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const counts = new Map(ordered.map((document) => [document.id, countsOf(document)]));
  const idf = idfOf([...counts.values()]);
  const vectors = new Map(
    ordered.map(({ id }) => [
      id,
      bagOf(counts.get(id)!.keys(), (term) => (1 + Math.log(counts.get(id)!.get(term)!)) * idf(term)),
    ]),
  );
  const likeness = likenessOf(vectors);
  const ids = ordered.map(({ id }) => id);
  const stories = STORIES.map((least) => storyNumbers(ids, (a, b) => likeness(a, b) / least));
  const mentionsIn = new Map(ids.map((id) => [id, mentions.filter(({ document }) => document === id)]));
  const byId = new Map(ordered.map((document) => [document.id, document]));
  return {
    documents: ids,
    mentionsIn,
    surroundings: new Map(mentions.map((each) => [each, surroundingsOf(each, byId.get(each.document)!, idf)])),
    likeness,
    sameStory: (a, b) => stories.filter((story) => story.get(a) === story.get(b)).length,
  };
}

function countsOf({ sentences }: MentionedIn): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem, isCommon, isMark } of [...sentences.values()].flat()) {
    if (!isCommon && !isMark) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** How rare a term is among these documents. */
function idfOf(documents: Map<string, number>[]): (term: string) => number {
  const count = new Map<string, number>();
  for (const terms of documents) for (const term of terms.keys()) count.set(term, (count.get(term) ?? 0) + 1);
  return (term) => Math.log((documents.length + 1) / ((count.get(term) ?? 0) + 0.5));
}

function likenessOf(vectors: Map<string, Vector>): Scene["likeness"] {
  const known = new Map<string, number>();
  return (a, b) => {
    if (a === b) return 1;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const likeness = cosine(vectors.get(a)!, vectors.get(b)!);
    known.set(key, likeness);
    return likeness;
  };
}

const storyNumbers = (ids: string[], alike: (a: string, b: string) => number): Map<string, number> =>
  new Map(
    averageLinkage(ids.length, (i, j) => alike(ids[i]!, ids[j]!)).flatMap((group, story) =>
      group.map((i) => [ids[i]!, story] as const),
    ),
  );
