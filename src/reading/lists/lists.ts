import { hash } from "../../hash.ts";
import { languages } from "../../languages/index.ts";
import type { ListWords } from "../../languages/lists.ts";
import type { Attribution, Claim, Figure, MemberList, Role, Span } from "../../model.ts";
import { quoteAt } from "../../text/text.ts";
import type { Scene } from "../scene.ts";
import { countOf } from "./count.ts";
import { findRuns, type Run, sizeOf } from "./run.ts";

interface Found {
  figures: Figure[];
  attributions: Attribution[];
  claims: Claim[];
}

/**
 * The lists of states that a text gives, with the figure that counts them, whose list it is, and whom it is said to
 * leave out. A list that says "such as" or ends in "…" is open.
 */
export function readLists(scene: Scene, documentId: string, found: Found): MemberList[] {
  const words = (languages[scene.text.language] ?? languages.en!).lists;
  const runs = findRuns(scene, words).filter((run) => sizeOf(run) >= 3);
  const lists = runs.map((run) => toList(scene, documentId, words, run, found));
  return [...lists, ...omissions(scene, documentId, found.claims, lists)];
}

function toList(
  scene: Scene,
  documentId: string,
  words: ListWords,
  run: Run,
  { figures, attributions, claims }: Found,
): MemberList {
  const quote = quoteAt(scene.text, { start: run.members[0]!.start, end: run.members.at(-1)!.end });
  const members = run.members.map((mention) => ({
    entity: mention.entity,
    evidence: { document: documentId, ...quoteAt(scene.text, mention) },
  }));
  const omission = claims.find(
    (claim) => claim.type === "coverage" && claim.start <= quote.start && quote.end <= claim.end,
  );
  const outlet = omission ? outletOf(omission) : sayingOutlet(scene, attributions, quote.start);
  return {
    id: `l:${hash(`${documentId}|${quote.start}|${quote.text}`)}`,
    document: documentId,
    ...quote,
    members: members.filter((member, i) => members.findIndex((other) => other.entity === member.entity) === i),
    open: run.open,
    figure: countOf(scene, words, figures, run)?.id ?? null,
    outlet,
    without: omission ? leftOut(omission, documentId) : [],
  };
}

const outletOf = (claim: Claim): string | null =>
  claim.participants.find((participant) => participant.role === "actor")?.entity ?? null;

/** The outlet that an attribution around the list names as its source. */
function sayingOutlet(scene: Scene, attributions: Attribution[], at: number): string | null {
  const around = attributions.filter(
    ({ content, source }) => source?.entity && content.start <= at && at < content.end && content.start > 0,
  );
  const outlet = around.find(({ source }) =>
    scene.mentions.some((m) => m.entity === source!.entity && m.type === "outlet"),
  );
  return outlet?.source?.entity ?? null;
}

const leftOut = (claim: Claim, documentId: string) => countriesOf(claim, documentId, "subject");

const told = (claim: Claim, documentId: string) => countriesOf(claim, documentId, "target");

const countriesOf = (claim: Claim, documentId: string, as: Role): MemberList["members"] =>
  claim.participants
    .filter(({ entity, role }) => entity?.startsWith("country:") && role === as)
    .map(({ entity, start, end, text }) => ({ entity: entity!, evidence: { document: documentId, start, end, text } }));

/** What an outlet is said to tell or to leave out where no list of three or more stands. */
function omissions(scene: Scene, documentId: string, claims: Claim[], lists: MemberList[]): MemberList[] {
  return claims.flatMap((claim) => {
    if (claim.type !== "coverage" || claim.inHeadline) return [];
    const [without, members] = [leftOut(claim, documentId), told(claim, documentId)];
    const places = [...without, ...members].map(({ evidence }) => evidence);
    if (places.length === 0 || places.some((place) => lists.some((list) => stands(list, place)))) return [];
    const quote = quoteAt(scene.text, { start: places[0]!.start, end: places.at(-1)!.end });
    const id = `l:${hash(`${documentId}|${quote.start}|without`)}`;
    return [
      { id, document: documentId, ...quote, members, open: true, figure: null, outlet: outletOf(claim), without },
    ];
  });
}

/** Whether a place belongs to a list already. */
const stands = ({ members, without }: MemberList, place: Span): boolean =>
  [...members, ...without].some(({ evidence }) => evidence.start === place.start);
