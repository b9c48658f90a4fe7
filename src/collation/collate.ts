import type { Dossier, Entity, ReadEntity, Reading } from "../model.ts";
import { registerOf } from "./agreements.ts";
import { coverageOf } from "./coverage.ts";
import { clusterEvents } from "./events.ts";
import { findAll } from "./findings/index.ts";
import { byPublication, happeningsOf } from "./happening.ts";
import { identify, withIdentity } from "./identity.ts";

/** Holds readings together. Pure, and the same for every order of the readings. */
export function collate(unordered: Reading[]): Dossier {
  const ordered = [...unordered].sort(byPublication);
  const identity = identify(ordered);
  const readings = ordered.map((reading) => withIdentity(reading, identity.of));
  const clusters = clusterEvents(happeningsOf(readings, identity));
  const coverage = coverageOf(readings, clusters);
  return {
    format: "doichieu/dossier@1",
    documents: readings.map((reading) => reading.document),
    entities: identity.entities.map(published),
    times: readings.flatMap((reading) => reading.times),
    figures: readings.flatMap((reading) => reading.figures),
    attributions: readings.flatMap((reading) => reading.attributions),
    claims: readings.flatMap((reading) => reading.claims),
    events: clusters.map((cluster) => cluster.event),
    agreements: registerOf(clusters),
    coverage,
    findings: findAll({ readings, identity, clusters, coverage }),
  };
}

/** What a post is called alike in every language serves to compare posts, and stays inside. */
const published = (entity: ReadEntity): Entity => ({
  ...entity,
  posts: entity.posts.map(({ office: _, ...post }) => post),
});
