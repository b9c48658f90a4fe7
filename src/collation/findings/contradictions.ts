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
  for (const [i, a] of dated.entries()) {
    const b = dated.slice(i + 1).find((other) => apart(a, other) && a.document.id !== other.document.id);
    if (b) return [contradiction(collated, cluster, a, b, `${a.when}`, `${b.when}`)];
  }
  return [];
}

const apart = (a: Happening, b: Happening): boolean => a.days!.to < b.days!.from || b.days!.to < a.days!.from;

/** One says that it happened, another, no earlier, that it did not. */
function whether(collated: Collated, cluster: Cluster): Finding[] {
  const denied = cluster.happenings.find(({ claim }) => claim.status === "denied");
  const happened = done(cluster).find(({ document, days }) => document.id !== denied?.document.id && days);
  if (!denied?.days || !happened) return [];
  return apart(denied, happened)
    ? []
    : [contradiction(collated, cluster, happened, denied, happened.claim.trigger.text, denied.claim.text)];
}

function contradiction(
  { identity }: Collated,
  { event }: Cluster,
  a: Happening,
  b: Happening,
  x: string,
  y: string,
): Finding {
  const entities = event.participants.map(({ entity }) => entity);
  const who = namesOf(identity, entities);
  return finding({
    kind: "contradiction",
    claims: [a.claim.id, b.claim.id],
    documents: documentsOf([a.claim, b.claim]),
    entities,
    says: {
      vi: `Các bản tin không khớp về “${a.claim.trigger.text}” (${who}): ${x} và ${y}.`,
      en: `Reports disagree on “${a.claim.trigger.text}” (${who}): ${x} and ${y}.`,
    },
    evidence: [placeOf(a.claim), placeOf(b.claim)],
  });
}
