import type { Finding } from "../../model.ts";
import type { Cluster } from "../events.ts";
import type { Happening } from "../happening.ts";
import { type Collated, documentsOf, finding, namesOf, placeOf } from "./finding.ts";

/** Accounts of one happening, from different origins, that cannot both be true. */
export function findContradictions(collated: Collated): Finding[] {
  return collated.clusters.flatMap((cluster) => [...dates(collated, cluster), ...whether(collated, cluster)]);
}

const done = (cluster: Cluster): Happening[] => cluster.happenings.filter(({ claim }) => claim.status === "happened");

function dates(collated: Collated, cluster: Cluster): Finding[] {
  const dated = done(cluster).filter(({ days }) => days);
  const rivals = dated.filter((a) => dated.some((b) => apart(a, b) && a.document.id !== b.document.id));
  const versions = rivals.filter((a) => !rivals.some((b) => isLooser(a, b)));
  const told = versions.map(({ when }) => `${when}`);
  return versions.length > 0 ? [contradiction(collated, cluster, versions, told)] : [];
}

/** "September" says nothing other than "11 September" does. */
const isLooser = ({ days: a }: Happening, { days: b }: Happening): boolean =>
  a!.from <= b!.from && a!.to >= b!.to && a!.to - a!.from > b!.to - b!.from;

const apart = (a: Happening, b: Happening): boolean => a.days!.to < b.days!.from || b.days!.to < a.days!.from;

/** One says that it happened, another, no earlier, that it did not. */
function whether(collated: Collated, cluster: Cluster): Finding[] {
  const denied = cluster.happenings.find(({ claim }) => claim.status === "denied");
  const happened = done(cluster).find(({ document, days }) => document.id !== denied?.document.id && days);
  if (!denied?.days || !happened || apart(denied, happened)) return [];
  return [contradiction(collated, cluster, [happened, denied], [happened.claim.trigger.text, denied.claim.text])];
}

function contradiction({ identity }: Collated, { event }: Cluster, rivals: Happening[], versions: string[]): Finding {
  const claims = rivals.map(({ claim }) => claim);
  const entities = event.participants.map(({ entity }) => entity);
  const who = namesOf(identity, entities);
  const told = [...new Set(versions)];
  return finding({
    kind: "contradiction",
    claims: claims.map(({ id }) => id),
    documents: documentsOf(claims),
    entities,
    says: {
      vi: `Các bản tin không khớp về “${claims[0]!.trigger.text}” (${who}): ${told.join("; ")}.`,
      en: `Reports disagree on “${claims[0]!.trigger.text}” (${who}): ${told.join("; ")}.`,
    },
    evidence: claims.map(placeOf),
  });
}
