import { bagOf } from "./bag.ts";
import type { Vector } from "./cosine.ts";
import type { ComparedWord, Mention, MentionedIn } from "./mention.ts";

/** What stands around a mention. */
export interface Surroundings {
  sentence: Vector;
  before: Vector;
  behind: Vector;
  near: Vector;
  participants: Vector;
  places: Vector;
  cast: Vector;
  times: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  /** The nearest participant on either side. */
  nearestBefore: ReadonlySet<string>;
  nearestBehind: ReadonlySet<string>;
  /** Names in its document. */
  names: Vector;
}

/** Words on one side that count as before or behind, and as near. */
const SIDE = 8;
const NEAR = 4;

export function surroundingsOf(mention: Mention, document: MentionedIn, idf: (term: string) => number): Surroundings {
  const words = document.sentences.get(mention.sentence)!;
  const [before, behind] = [words.slice(0, mention.first), words.slice(mention.last)];
  const rest = [...before, ...behind];
  const bag = (some: ComparedWord[]) => bagOf(stemsOf(some.filter(({ isCommon }) => !isCommon)), idf);
  const castIn = (cast: ComparedWord["cast"]) => rest.filter((word) => word.cast === cast);
  const all = [...document.sentences.values()].flat();
  return {
    sentence: bag(rest),
    before: bag(before.slice(-SIDE)),
    behind: bag(behind.slice(0, SIDE)),
    near: bag([...before.slice(-NEAR), ...behind.slice(0, NEAR)]),
    participants: bag(castIn("participant")),
    places: bag(castIn("place")),
    cast: bag(rest.filter(({ cast }) => cast !== null)),
    times: new Set(stemsOf(castIn("time"))),
    figures: new Set(stemsOf(rest.filter(({ isFigure }) => isFigure))),
    nearestBefore: nearestParticipant(before.toReversed()),
    nearestBehind: nearestParticipant(behind),
    names: bag(all.filter(({ cast, isCapital }) => cast !== null && cast !== "time" && isCapital)),
  };
}

const stemsOf = (words: ComparedWord[]): string[] => words.filter(({ isMark }) => !isMark).map(({ stem }) => stem);

function nearestParticipant(words: ComparedWord[]): Set<string> {
  const first = words.findIndex(({ cast }) => cast === "participant");
  if (first < 0) return new Set();
  const end = words.findIndex(({ cast }, i) => i > first && cast !== "participant");
  const named = words.slice(first, end < 0 ? words.length : end);
  return new Set(stemsOf(named.filter(({ isCommon }) => !isCommon)));
}
