import { bagsAlike, overlap, setsAlike, shared } from "./bag.ts";
import { type Company, companyOf } from "./company.ts";
import type { Mention } from "./mention.ts";
import { type CoreferenceModel, pairKey } from "./model.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";

/** What was learned of single words; a model's, or what is being learned. */
export type Tendencies = Pick<CoreferenceModel, "pairs" | "roots" | "senses">;

interface Two {
  a: Mention;
  b: Mention;
  x: Surroundings;
  y: Surroundings;
  scene: Scene;
  company: Company;
  tendencies: Tendencies;
}

/** What speaks for one event or for two, by name. */
const kinds: Record<string, (two: Two) => number> = {
  // The words themselves.
  "same stem": ({ a, b }) => Number(a.trigger.head.stem === b.trigger.head.stem),
  "same root": ({ a, b }) => Number(a.trigger.head.root === b.trigger.head.root),
  "same sense": ({ a, b }) => Number(shared(a.trigger.senses, b.trigger.senses) > 0),
  "stems overlap": ({ a, b }) => overlap(a.trigger.stems, b.trigger.stems),
  "roots overlap": ({ a, b }) => overlap(a.trigger.roots, b.trigger.roots),
  "one within the other": ({ a, b }) =>
    shared(a.trigger.stems, b.trigger.stems) / Math.min(a.trigger.stems.size || 1, b.trigger.stems.size || 1),
  "same beginning": ({ a, b }) => beginning(a.trigger.head.stem, b.trigger.head.stem),
  lengths: ({ a, b }) => Math.abs(a.trigger.stems.size - b.trigger.stems.size),
  capitals: ({ a, b }) => Number(a.trigger.head.isCapital) + Number(b.trigger.head.isCapital),
  // What is known of such words.
  "pair tends": ({ a, b, tendencies }) => tendencies.pairs[pairKey(a.trigger.head.root, b.trigger.head.root)] ?? 0,
  "roots tend": ({ a, b, tendencies }) =>
    ((tendencies.roots[a.trigger.head.root] ?? 0) + (tendencies.roots[b.trigger.head.root] ?? 0)) / 2,
  "senses tend": ({ a, b, tendencies }) =>
    mean([...a.trigger.senses, ...b.trigger.senses].map((sense) => tendencies.senses[sense] ?? 0)),
  // What stands around them.
  sentences: ({ x, y }) => bagsAlike(x.sentence, y.sentence),
  before: ({ x, y }) => bagsAlike(x.before, y.before),
  behind: ({ x, y }) => bagsAlike(x.behind, y.behind),
  "other sides": ({ x, y }) => Math.max(bagsAlike(x.before, y.behind), bagsAlike(x.behind, y.before)),
  near: ({ x, y }) => bagsAlike(x.near, y.near),
  participants: ({ x, y }) => bagsAlike(x.participants, y.participants),
  places: ({ x, y }) => bagsAlike(x.places, y.places),
  cast: ({ x, y }) => bagsAlike(x.cast, y.cast),
  times: ({ x, y }) => setsAlike(x.times, y.times),
  figures: ({ x, y }) => setsAlike(x.figures, y.figures),
  "nearest before": ({ x, y }) => setsAlike(x.nearestBefore, y.nearestBefore),
  "nearest behind": ({ x, y }) => setsAlike(x.nearestBehind, y.nearestBehind),
  "nearest on other sides": ({ x, y }) =>
    Math.max(setsAlike(x.nearestBefore, y.nearestBehind), setsAlike(x.nearestBehind, y.nearestBefore)),
  // Where they stand.
  "same document": ({ a, b }) => Number(a.document === b.document),
  documents: ({ a, b, scene }) => scene.likeness(a.document, b.document),
  "same story": ({ a, b, scene }) => scene.sameStory(a.document, b.document),
  names: ({ x, y }) => bagsAlike(x.names, y.names),
  distance: ({ a, b }) => (a.document === b.document ? Math.abs(a.sentence - b.sentence) : -1),
  "in first sentence": ({ a, b }) => Number(Math.min(a.sentence, b.sentence) === 0),
  depth: ({ a, b }) => Math.max(a.sentence, b.sentence),
  // Their company.
  "nearer kin": ({ company }) => Math.min(company.nearer, 3),
  "as near kin": ({ company }) => Math.min(company.asNear, 4),
  aligned: ({ company }) => company.aligned ?? -0.5,
};

export const evidenceNames: string[] = Object.keys(kinds);
const asked = Object.values(kinds);

export function evidenceOf(a: Mention, b: Mention, scene: Scene, tendencies: Tendencies): number[] {
  const company = companyOf(a, b, scene.mentionsIn.get(a.document)!, scene.mentionsIn.get(b.document)!);
  const [x, y] = [scene.surroundings.get(a)!, scene.surroundings.get(b)!];
  const two: Two = { a, b, x, y, scene, company, tendencies };
  return asked.map((ask) => ask(two));
}

const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;

/** The share of letters at the beginning that two words have in common. */
function beginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at / Math.max(a.length, b.length);
}
