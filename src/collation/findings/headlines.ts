import type { Claim, Finding, Reading, Status } from "../../model.ts";
import { stateOf } from "../identity.ts";
import { type Collated, finding, placeOf } from "./finding.ts";

const surer: Status[] = ["happened", "ongoing"];
const lessSure: Status[] = ["planned", "expected", "possible", "requested", "denied", "postponed", "cancelled"];

/** Headlines that tell as done what their own text tells as planned, possible or denied. */
export const findOverstatements = ({ readings }: Collated): Finding[] =>
  readings.flatMap((reading) => overstated(reading) ?? []);

function overstated({ document, claims }: Reading): Finding | null {
  const body = claims.filter((claim) => !claim.inHeadline);
  for (const headline of claims.filter((claim) => claim.inHeadline && surer.includes(claim.status))) {
    const same = body.filter((claim) => claim.type === headline.type && agree(claim, headline));
    const less = same.find((claim) => lessSure.includes(claim.status));
    if (!less || same.some((claim) => surer.includes(claim.status))) continue;
    return finding({
      kind: "headline-overstates",
      claims: [headline.id, less.id],
      documents: [document.id],
      entities: headline.participants.flatMap(({ entity }) => entity ?? []),
      says: {
        vi: `Tít viết “${headline.trigger.text}” như đã xảy ra; bài chỉ nói: “${less.text}”`,
        en: `The headline tells “${headline.trigger.text}” as done; the text only says: “${less.text}”`,
      },
      evidence: [placeOf(headline), placeOf(less)],
    });
  }
  return null;
}

/** No participant of one that the other contradicts: all states of the shorter are in the longer. */
function agree(a: Claim, b: Claim): boolean {
  const states = (claim: Claim) => new Set(claim.participants.flatMap(({ entity }) => stateOf(entity) ?? []));
  const [x, y] = [states(a), states(b)];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  return few.size > 0 && [...few].every((state) => many.has(state));
}
