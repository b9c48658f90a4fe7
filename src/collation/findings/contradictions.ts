import type { Finding, ReadEntity } from "../../model.ts";
import type { Cluster } from "../events.ts";
import type { Happening } from "../happening.ts";
import { type Collated, documentsOf, finding, namesOf, placeOf } from "./finding.ts";
import { areApart, areOthers, areRivals, inOffice, isLooser, placedIn } from "./rivals.ts";

/** Accounts of one happening, from different speakers, that cannot both be true: of when, where, who and whether. */
export function findContradictions(collated: Collated): Finding[] {
  const entities = new Map(collated.identity.entities.map((entity) => [entity.id, entity]));
  return collated.clusters.flatMap((cluster) => [
    ...dates(collated, cluster),
    ...places(collated, cluster, entities),
    ...persons(collated, cluster, entities),
    ...whether(collated, cluster),
  ]);
}

type Entities = ReadonlyMap<string, ReadEntity>;

const done = (cluster: Cluster): Happening[] => cluster.happenings.filter(({ claim }) => claim.status === "happened");

function dates(collated: Collated, cluster: Cluster): Finding[] {
  const dated = done(cluster).filter(({ days }) => days);
  const rivals = dated.filter((a) => dated.some((b) => areApart(a, b) && areRivals(a, b)));
  const versions = rivals.filter((a) => !rivals.some((b) => isLooser(a, b)));
  const told = versions.map(({ when }) => `${when}`);
  return versions.length > 0 ? [contradiction(collated, cluster, versions, told)] : [];
}

/** Places in different states, for what is one happening on the same days. */
function places(collated: Collated, cluster: Cluster, entities: Entities): Finding[] {
  const countryOf = (id: string) => entities.get(id)?.country ?? null;
  const placed = done(cluster).map((happening) => ({ happening, in: placedIn(happening, countryOf) }));
  const versions = placed.filter((a) =>
    placed.some(
      (b) =>
        areRivals(a.happening, b.happening) &&
        a.in.size === 1 &&
        b.in.size === 1 &&
        ![...a.in].some((state) => b.in.has(state)) &&
        !areApart(a.happening, b.happening),
    ),
  );
  if (versions.length === 0 || moves.has(cluster.event.type)) return [];
  const told = versions.map((version) =>
    [...version.in].map((code) => namesOf(collated.identity, [`country:${code}`])).join(),
  );
  return [
    contradiction(
      collated,
      cluster,
      versions.map(({ happening }) => happening),
      told,
    ),
  ];
}

/** What goes on in several places. */
const moves: ReadonlySet<string> = new Set([
  "visit",
  "military-presence",
  "exercise",
  "transfer",
  "transfer-share",
  "dispute",
]);

/** Two people in one office that one person holds. */
function persons(collated: Collated, cluster: Cluster, entities: Entities): Finding[] {
  const held = done(cluster).map((happening) => ({ happening, offices: inOffice(happening, entities) }));
  for (const a of held) {
    for (const [office, person] of a.offices) {
      const b = held.find(({ happening, offices }) => {
        const other = offices.get(office);
        return other && areOthers(person, other) && areRivals(a.happening, happening);
      });
      if (!b) continue;
      const told = [person, b.offices.get(office)!].map(({ name }) => name);
      return [contradiction(collated, cluster, [a.happening, b.happening], told)];
    }
  }
  return [];
}

/** One says that it happened, another, no earlier, that it did not. */
function whether(collated: Collated, cluster: Cluster): Finding[] {
  const denied = cluster.happenings.find(({ claim }) => claim.status === "denied");
  const happened = denied && done(cluster).find((each) => each.days && areRivals(each, denied));
  if (!denied?.days || !happened || areApart(denied, happened)) return [];
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
