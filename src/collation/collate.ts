import type { Dossier, Reading } from "../model.ts";
import { registerOf } from "./agreements.ts";
import { coverageOf } from "./coverage.ts";
import { clusterEvents } from "./events.ts";
import { findAll } from "./findings/index.ts";
import { byPublication, happeningsOf } from "./happening.ts";
import { identify } from "./identity.ts";

/** Holds readings together. Pure, and the same for every order of the readings. */
export function collate(unordered: Reading[]): Dossier {
  const readings = [...unordered].sort(byPublication);
  const identity = identify(readings);
  const clusters = clusterEvents(happeningsOf(readings, identity), identity);
  const agreements = registerOf(clusters);
  const coverage = coverageOf(readings, clusters);
  return {
    format: "doichieu/dossier@1",
    documents: readings.map((reading) => reading.document),
    entities: identity.entities,
    times: readings.flatMap((reading) => reading.times),
    figures: readings.flatMap((reading) => reading.figures),
    attributions: readings.flatMap((reading) => reading.attributions.map((each) => withSource(each, identity.of))),
    claims: readings.flatMap((reading) => reading.claims.map((claim) => withParticipants(claim, identity.of))),
    events: clusters.map((cluster) => cluster.event),
    agreements,
    coverage,
    findings: findAll({ readings, identity, clusters, coverage }),
  };
}

type Same = (id: string) => string;

const withSource = (attribution: Reading["attributions"][number], same: Same) => {
  const { source } = attribution;
  return source?.entity ? { ...attribution, source: { ...source, entity: same(source.entity) } } : attribution;
};

const withParticipants = (claim: Reading["claims"][number], same: Same) => ({
  ...claim,
  participants: claim.participants.map((each) => ({ ...each, entity: each.entity && same(each.entity) })),
});
