import { fold } from "../../fold.ts";
import type { Claim, Figure, Finding } from "../../model.ts";
import type { Cluster } from "../events.ts";
import { type Collated, documentsOf, finding, namesOf, placeOf } from "./finding.ts";
import { cannotBoth } from "./rivals.ts";

/** A figure in a claim of an event, and the language in which it is told. */
interface Told {
  figure: Figure;
  claim: Claim;
  language: string;
}

/** One measure of one happening with values that cannot both be true, along a chain of relays or over time. */
export function findDrifts(collated: Collated): Finding[] {
  const figures = new Map(collated.readings.flatMap((reading) => reading.figures.map((figure) => [figure.id, figure])));
  return collated.clusters.flatMap((cluster) => drifts(collated, cluster, figures));
}

/** One for each unit, with every version. */
function drifts({ identity }: Collated, { event, happenings }: Cluster, figures: Map<string, Figure>): Finding[] {
  const told = happenings.flatMap(({ claim, document: { language } }) =>
    claim.figures.flatMap((id): Told[] => {
      const figure = figures.get(id);
      return figure ? [{ figure, claim, language }] : [];
    }),
  );
  const units = [...new Set(told.map(({ figure }) => figure.unit))];
  return units.flatMap((unit) => {
    const alike = told.filter(({ figure }) => figure.unit === unit);
    const versions = alike.filter((each) => alike.some((other) => differs(each, other)));
    if (versions.length === 0) return [];
    const entities = event.participants.map(({ entity }) => entity);
    const said = [...new Set(versions.map(({ figure }) => `“${figure.text}”`))].join("; ");
    return finding({
      kind: "figure-drift",
      claims: [...new Set(versions.map(({ claim }) => claim.id))],
      documents: documentsOf(versions.map(({ claim }) => claim)),
      entities,
      says: {
        vi: `Số liệu đổi khác giữa các bản tin: ${said} (${namesOf(identity, entities)}).`,
        en: `The figure differs between reports: ${said} (${namesOf(identity, entities)}).`,
      },
      evidence: versions.map(({ figure }) => placeOf(figure)),
    });
  });
}

const differs = (a: Told, b: Told): boolean =>
  a.figure.document !== b.figure.document && cannotBoth(a.figure, b.figure) && isOneMeasure(a, b);

/** Two in one language that both say what is measured share a word for it. */
function isOneMeasure(a: Told, b: Told): boolean {
  if (!a.figure.of || !b.figure.of || a.language !== b.language) return true;
  const words = new Set(wordsOf(a.figure.of.text));
  return (
    words.size === 0 ||
    wordsOf(b.figure.of.text).length === 0 ||
    wordsOf(b.figure.of.text).some((word) => words.has(word))
  );
}

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}{3,}/gu) ?? [];
