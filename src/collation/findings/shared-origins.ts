import type { Finding, Reading } from "../../model.ts";
import { copiesAmong } from "../copies.ts";
import { type Collated, finding, namesOf, placeOf } from "./finding.ts";

/** Outlets that tell one happening on the word of one agency or paper, and near copies of one text: one origin, not several. */
export function findSharedOrigins(collated: Collated): Finding[] {
  const groups = new Map<string, Set<Reading>>();
  const byId = new Map(collated.readings.map((reading) => [reading.document.id, reading]));
  const outlets = new Set(collated.identity.entities.filter(({ type }) => type === "outlet").map(({ id }) => id));
  for (const { happenings } of collated.clusters) {
    for (const { origin, document } of happenings) {
      if (!origin || !outlets.has(origin) || origin === document.outlet) continue;
      const others = happenings.filter((other) => other.origin === origin && other.document.outlet !== document.outlet);
      for (const reading of [document, ...others.map((other) => other.document)]) {
        if (others.length > 0) groups.set(origin, (groups.get(origin) ?? new Set()).add(byId.get(reading.id)!));
      }
    }
  }
  const shared = [...groups].map(([origin, readings]) => toFinding(collated, origin, [...readings]));
  return [...shared, ...copies(collated)].filter(({ entities }) => new Set(entities).size > 1);
}

function toFinding({ identity }: Collated, origin: string | null, readings: Reading[]): Finding {
  const outlets = [...new Set(readings.flatMap(({ document }) => document.outlet ?? []))];
  const others = outlets.filter((outlet) => outlet !== origin);
  const names = namesOf(identity, others);
  const source = origin ? namesOf(identity, [origin]) : null;
  const all = others.length > 1 ? { vi: "cùng lấy", en: "all draw" } : { vi: "lấy", en: "draws" };
  return finding({
    kind: "shared-origin",
    claims: [],
    documents: readings.map(({ document }) => document.id),
    entities: [...(origin ? [origin] : []), ...outlets],
    says: {
      vi: source
        ? `${names} ${all.vi} tin từ ${source}: một nguồn gốc.`
        : `${names} đăng gần như cùng một văn bản: một nguồn gốc.`,
      en: source ? `${names} ${all.en} on ${source}: one origin.` : `${names} carry nearly the same text: one origin.`,
    },
    evidence: readings.flatMap(({ attributions, document }) => {
      const credit = attributions.find((attribution) => attribution.source?.entity === origin);
      return credit?.source ? [placeOf({ document: document.id, ...credit.source })] : [];
    }),
  });
}

function copies(collated: Collated): Finding[] {
  const { readings } = collated;
  return copiesAmong(readings.map(({ document }) => document.text)).flatMap(([first, second]) => {
    const [a, b] = [readings[first]!, readings[second]!];
    if (a.document.outlet === b.document.outlet || a.document.language !== b.document.language) return [];
    return [toFinding(collated, wireOf(a, b), [a, b])];
  });
}

/** Where the text of two comes from: the one of them that the other credits, or whom either credits for its whole text. */
function wireOf(a: Reading, b: Reading): string | null {
  const [x, y] = [a.document, b.document];
  if (y.outlet && x.relays.includes(y.outlet)) return y.outlet;
  if (x.outlet && y.relays.includes(x.outlet)) return x.outlet;
  return credited(a) ?? credited(b) ?? x.relays.find((id) => y.relays.includes(id)) ?? null;
}

/** The source of a closing credit line, whose content is the whole text before it. */
const credited = ({ attributions, document }: Reading): string | null =>
  attributions.find(({ content }) => content.start === 0 && content.end > document.text.length * 0.8)?.source?.entity ??
  null;
