import type { Figure, Finding } from "../../model.ts";
import type { Cluster } from "../events.ts";
import { type Collated, finding, namesOf, placeOf } from "./finding.ts";

/** One measure of one happening with different values. */
export function findDrifts(collated: Collated): Finding[] {
  const figures = new Map(collated.readings.flatMap((reading) => reading.figures.map((figure) => [figure.id, figure])));
  return collated.clusters.flatMap((cluster) => drift(collated, cluster, figures) ?? []);
}

function drift({ identity }: Collated, { event, happenings }: Cluster, figures: Map<string, Figure>): Finding | null {
  const told = happenings.flatMap(({ claim }) => claim.figures.flatMap((id) => ({ figure: figures.get(id)!, claim })));
  for (const { figure, claim } of told) {
    const other = told.find((each) => each.figure.document !== figure.document && differs(each.figure, figure));
    if (!other) continue;
    const entities = event.participants.map(({ entity }) => entity);
    const [a, b] = [figure.text, other.figure.text];
    return finding({
      kind: "figure-drift",
      claims: [claim.id, other.claim.id],
      documents: [claim.document, other.claim.document],
      entities,
      says: {
        vi: `Số liệu đổi khác giữa các bản tin: “${a}” và “${b}” (${namesOf(identity, entities)}).`,
        en: `The figure differs between reports: “${a}” and “${b}” (${namesOf(identity, entities)}).`,
      },
      evidence: [placeOf(figure), placeOf(other.figure)],
    });
  }
  return null;
}

const differs = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && a.value !== b.value && a.upper === null && b.upper === null;
