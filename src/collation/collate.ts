import type { Dossier, Entity, ReadEntity, Reading } from "../model.ts";
import { registerOf } from "./agreements.ts";
import { type Beside, coverageOf } from "./coverage.ts";
import { type Cluster, clusterEvents } from "./events.ts";
import { findAll } from "./findings/index.ts";
import { byPublication, type Happening, happeningsOf, lastDay } from "./happening.ts";
import { type Identity, identify, withIdentity } from "./identity.ts";

/** How names become entities and claims events, and what of the readings is told beside them. */
export interface Collating extends Beside {
  identify: (readings: Reading[]) => Identity;
  cluster: (happenings: Happening[]) => Cluster[];
  cut: (readings: Reading[], clusters: Cluster[]) => Reading[];
  /** Number of the last day of which reports are at hand; past it nothing is overdue. */
  until: number;
}

/** Holds readings together. Pure, and the same for every order of the readings. */
export function collate(unordered: Reading[], collating: Partial<Collating> = {}): Dossier {
  const { cluster = clusterEvents, cut = (whole) => whole } = collating;
  const ordered = [...unordered].sort(byPublication);
  const identity = (collating.identify ?? identify)(ordered);
  const whole = ordered.map((reading) => withIdentity(reading, identity));
  const clusters = cluster(happeningsOf(whole, identity));
  const readings = cut(whole, clusters);
  const coverage = coverageOf(readings, clusters, collating);
  const until = collating.until ?? lastDay(readings);
  return {
    format: "doichieu/dossier@1",
    documents: readings.map((reading) => reading.document),
    entities: namedIn(readings, identity).map(published),
    times: readings.flatMap((reading) => reading.times),
    figures: readings.flatMap((reading) => reading.figures),
    attributions: readings.flatMap((reading) => reading.attributions),
    claims: readings.flatMap((reading) => reading.claims),
    events: clusters.map((cluster) => cluster.event),
    agreements: registerOf(clusters),
    coverage,
    findings: findAll({ readings, identity, clusters, coverage, until }),
  };
}

function namedIn(readings: Reading[], { entities: all, of }: Identity): ReadEntity[] {
  const named = new Set(readings.flatMap(({ document, entities }) => entities.map(({ id }) => of(document.id, id))));
  return all.filter(({ id }) => named.has(id));
}

/** What a post is called alike in every language serves to compare posts, and stays inside. */
const published = (entity: ReadEntity): Entity => ({
  ...entity,
  posts: entity.posts.map(({ office: _, former: __, ...post }) => post),
});
