import type { Coverage, Finding } from "../../model.ts";
import { type Collated, finding, namesOf } from "./finding.ts";

/** Members of lists that an outlet has left out, one finding for each outlet and event. */
export function findOmissions({ identity, coverage }: Collated): Finding[] {
  const groups = new Map<string, Coverage[]>();
  for (const row of coverage) {
    if (row.state !== "left-out" || row.member === null) continue;
    const key = `${row.outlet} ${row.event} ${row.basis}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const { outlet, basis } = rows[0]!;
    const members = rows.flatMap((row) => row.member ?? []);
    const evidence = rows.flatMap((row) => row.evidence);
    const [who, whom] = [namesOf(identity, [outlet]), namesOf(identity, members)];
    const second = basis === "said-by-another";
    return finding({
      kind: "left-out",
      claims: [],
      documents: [...new Set(evidence.map(({ document }) => document))],
      entities: [outlet, ...members],
      says: {
        vi: second ? `${who} bỏ ${whom}, theo lời báo khác.` : `${who} bỏ ${whom}.`,
        en: second ? `${who} left out ${whom}, as another report says.` : `${who} left out ${whom}.`,
      },
      evidence,
    });
  });
}
