import type { Claim, Evidence, Finding, Reading, Status } from "../../model.ts";
import { stateOf } from "../state.ts";
import { type Collated, daysSaid, finding, placeOf } from "./finding.ts";
import { areFar, cannotBoth } from "./rivals.ts";

const surer: Status[] = ["happened", "ongoing"];
const lessSure: Status[] = ["planned", "expected", "possible", "requested", "denied", "postponed", "cancelled"];

/** A claim of the headline, and those of the text that are of the same. */
interface Held {
  reading: Reading;
  headline: Claim;
  body: Claim[];
}

/**
 * Headlines held against their own text, as two statements: one that tells as done what the text tells as planned, possible
 * or denied, or as certain what the text has on one word alone; one that tells less than the text; one with another day or
 * number.
 */
export const findHeadlines = ({ readings }: Collated): Finding[] => readings.flatMap(ofReport);

function ofReport(reading: Reading): Finding[] {
  const body = reading.claims.filter((claim) => !claim.inHeadline);
  const held = reading.claims
    .filter((claim) => claim.inHeadline)
    .map((headline) => ({ reading, headline, body: body.filter((claim) => isSame(claim, headline)) }));
  const found = held.flatMap((each) => overstated(each) ?? onOneWord(each) ?? understated(each) ?? []);
  return [...found.slice(0, 1), ...held.flatMap((each) => [...otherDay(each), ...otherNumber(each)]).slice(0, 1)];
}

function overstated({ headline, body }: Held): Finding | null {
  const less = body.find((claim) => lessSure.includes(claim.status));
  if (!surer.includes(headline.status) || !less || body.some((claim) => surer.includes(claim.status))) return null;
  return versus("headline-overstates", headline, less, {
    vi: `Tít viết “${headline.trigger.text}” như đã xảy ra; bài chỉ nói: “${less.text}”`,
    en: `The headline tells “${headline.trigger.text}” as done; the text only says: “${less.text}”`,
  });
}

/** What the text has from one unnamed source alone, the headline tells as its own. */
function onOneWord({ reading, headline, body }: Held): Finding | null {
  const [first] = body;
  if (!first || headline.saidBy.length > 0 || !surer.includes(headline.status)) return null;
  const sayers = new Set(body.map(({ saidBy }) => saidBy.at(-1)));
  const [sayer] = sayers;
  const attribution = reading.attributions.find(({ id }) => id === sayer);
  if (sayers.size > 1 || !attribution || attribution.source?.entity || attribution.within) return null;
  return versus("headline-overstates", headline, first, {
    vi: `Tít viết “${headline.trigger.text}” như điều chắc chắn; bài chỉ dẫn một nguồn không nêu tên: “${first.text}”`,
    en: `The headline tells “${headline.trigger.text}” as certain; the text has one unnamed source: “${first.text}”`,
  });
}

/** The contract has no kind for a headline that says less: two statements that cannot both be the state of things. */
function understated({ headline, body }: Held): Finding | null {
  const [first] = body;
  const ahead = headline.status === "planned" || headline.status === "expected" || headline.status === "possible";
  if (!ahead || !first || !body.every(({ status, saidBy }) => status === "happened" && saidBy.length === 0))
    return null;
  return versus("contradiction", headline, first, {
    vi: `Tít viết “${headline.trigger.text}” như chưa xảy ra; bài nói đã xảy ra: “${first.text}”`,
    en: `The headline tells “${headline.trigger.text}” as still to come; the text as done: “${first.text}”`,
  });
}

/** Days that no claim of the text on the same can mean. */
function otherDay({ reading: { times }, headline, body }: Held): Finding[] {
  const edtfOf = (claim: Claim) => times.find(({ id }) => id === claim.time)?.edtf ?? null;
  const said = edtfOf(headline);
  const dated = body.filter((claim) => edtfOf(claim) !== null);
  const [other] = dated;
  if (said === null || !other || !dated.every((claim) => areFar(said, edtfOf(claim)!))) return [];
  const days = [said, edtfOf(other)].map(daysSaid);
  return [
    versus("contradiction", headline, other, {
      vi: `Tít và bài ghi ngày khác nhau cho “${headline.trigger.text}”: ${days.join("; ")}.`,
      en: `Headline and text give different days for “${headline.trigger.text}”: ${days.join("; ")}.`,
    }),
  ];
}

/** A number of which the text has another, and has not the same anywhere. */
function otherNumber({ reading: { figures, claims }, headline, body }: Held): Finding[] {
  const own = figures.filter(({ id }) => headline.figures.includes(id));
  const told = figures.filter(({ id }) => body.some((claim) => claim.figures.includes(id)));
  const elsewhere = figures.filter(({ id }) => !claims.some((claim) => claim.inHeadline && claim.figures.includes(id)));
  for (const figure of own) {
    const same = elsewhere.filter(({ unit }) => unit === figure.unit);
    const other = told.find(({ unit }) => unit === figure.unit);
    if (!other || !same.every((each) => cannotBoth(each, figure))) continue;
    const [a, b] = [figure.text, other.text];
    const claim = body.find((each) => each.figures.includes(other.id))!;
    const says = { vi: `Tít ghi “${a}”, bài ghi “${b}”.`, en: `The headline has “${a}”, the text “${b}”.` };
    return [versus("figure-drift", headline, claim, says, [figure, other])];
  }
  return [];
}

function versus(
  kind: Finding["kind"],
  headline: Claim,
  other: Claim,
  says: Finding["says"],
  places: Evidence[] = [headline, other],
): Finding {
  return finding({
    kind,
    claims: [headline.id, other.id],
    documents: [headline.document],
    entities: headline.participants.flatMap(({ entity }) => entity ?? []),
    says,
    evidence: places.map(placeOf),
  });
}

/** Of one type, and no participant of one that the other contradicts: all states of the shorter are in the longer. */
function isSame(a: Claim, b: Claim): boolean {
  if (a.type !== b.type) return false;
  const states = (claim: Claim) => new Set(claim.participants.flatMap(({ entity }) => stateOf(entity) ?? []));
  const [x, y] = [states(a), states(b)];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  return few.size > 0 && [...few].every((state) => many.has(state));
}
