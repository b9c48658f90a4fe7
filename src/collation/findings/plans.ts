import type { Finding, Status } from "../../model.ts";
import type { Cluster } from "../events.ts";
import { firstDay, type Happening } from "../happening.ts";
import { type Collated, daysSaid, documentsOf, finding, namesOf, placeOf } from "./finding.ts";

const ahead: Status[] = ["planned", "expected"];

/** Plans that came true, and plans whose day has passed with nothing reported though something was collected since. */
export function findPlans(collated: Collated): Finding[] {
  return collated.clusters.flatMap((cluster) => fulfilled(collated, cluster) ?? overdue(collated, cluster) ?? []);
}

function fulfilled({ identity }: Collated, { event, happenings }: Cluster): Finding | null {
  const plans = happenings.filter(({ claim }) => ahead.includes(claim.status));
  const outcomes = happenings.filter(
    ({ claim, document }) => claim.status === "happened" && plans.some((plan) => isLater(document, plan)),
  );
  if (plans.length === 0 || outcomes.length === 0) return null;
  const claims = [...plans, ...outcomes].map(({ claim }) => claim);
  const entities = event.participants.map(({ entity }) => entity);
  const [plan, outcome] = [plans[0]!, outcomes[0]!];
  const when = daysSaid(event.when ?? outcome.document.published.edtf);
  const since = daysSaid(plan.document.published.edtf);
  return finding({
    kind: "plan-fulfilled",
    claims: claims.map((claim) => claim.id),
    documents: documentsOf(claims),
    entities,
    says: {
      vi: `Kế hoạch “${plan.claim.trigger.text}” (${since}) đã thành sự thật (${when}): ${namesOf(identity, entities)}.`,
      en: `The plan “${plan.claim.trigger.text}” (${since}) came true (${when}): ${namesOf(identity, entities)}.`,
    },
    evidence: [placeOf(plan.claim), placeOf(outcome.claim)],
  });
}

const isLater = (document: Happening["document"], plan: Happening): boolean =>
  document.id !== plan.document.id && firstDay(document) > firstDay(plan.document);

function overdue({ identity, until }: Collated, { event, happenings }: Cluster): Finding | null {
  if (happenings.some(({ claim }) => !ahead.includes(claim.status))) return null;
  const due = happenings.find(({ days }) => days && Number.isFinite(days.to) && days.to < until);
  if (!due || firstDay(due.document) > due.days!.to) return null;
  const claims = happenings.map(({ claim }) => claim);
  const entities = event.participants.map(({ entity }) => entity);
  const when = daysSaid(due.when);
  return finding({
    kind: "plan-overdue",
    claims: claims.map((claim) => claim.id),
    documents: documentsOf(claims),
    entities,
    says: {
      vi: `“${due.claim.trigger.text}” (${namesOf(identity, entities)}) đã quá hạn ${when}; các bản tin đọc được sau đó không nói gì.`,
      en: `“${due.claim.trigger.text}” (${namesOf(identity, entities)}) is past its date ${when}; no report read since tells of it.`,
    },
    evidence: [placeOf(due.claim)],
  });
}
