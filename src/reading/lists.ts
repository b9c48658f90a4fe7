import { hash } from "../hash.ts";
import { languages } from "../languages/index.ts";
import type { ListWords } from "../languages/lists.ts";
import type { Attribution, Claim, Figure, MemberList } from "../model.ts";
import { quoteAt, tokenAt } from "../text/text.ts";
import type { Mention } from "./mentions/mention.ts";
import type { Scene } from "./scene.ts";

/** Countries in a row, tokens [first, last), with the sentence that they stand in. */
interface Run {
  members: Mention[];
  first: number;
  last: number;
  sentence: number;
  open: boolean;
}

/**
 * The lists of states that a text gives, with the figure that counts them, whose list it is, and whom it is said to
 * leave out. A list that says "such as" or ends in "…" is open.
 */
export function readLists(
  scene: Scene,
  documentId: string,
  found: { figures: Figure[]; attributions: Attribution[]; claims: Claim[] },
): MemberList[] {
  const words = (languages[scene.text.language] ?? languages.en!).lists;
  const runs = mergeRuns(scene, findRuns(scene, words), words);
  const lists = runs.filter((run) => distinct(run.members) >= 3).map((run) => toList(scene, documentId, run, found));
  return [...lists, ...omissions(scene, documentId, found.claims, lists)];
}

const distinct = (members: Mention[]): number => new Set(members.map((member) => member.entity)).size;

function findRuns(scene: Scene, words: ListWords): Run[] {
  const { tokens } = scene.text;
  const runs: Run[] = [];
  for (const mention of scene.mentions) {
    if (mention.type !== "country" || mention.reference) continue;
    const { sentence } = tokens[mention.first]!;
    const run = runs.at(-1);
    if (run && run.sentence === sentence && joins(scene, run.last, mention.first, words.joints)) {
      run.members.push(mention);
      run.last = mention.last;
    } else runs.push({ members: [mention], first: mention.first, last: mention.last, sentence, open: false });
  }
  for (const run of runs) run.open = isOpen(scene, run, words);
  return runs;
}

const joins = (scene: Scene, from: number, to: number, joints: ReadonlySet<string>): boolean =>
  to - from >= 1 && to - from <= 3 && scene.text.tokens.slice(from, to).every((token) => joints.has(token.key));

function isOpen(scene: Scene, run: Run, words: ListWords): boolean {
  const { tokens } = scene.text;
  const keys = (from: number, to: number) =>
    ` ${tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.key)
      .join(" ")} `;
  const links = words.links.filter((link) => link.includes(" ") && !words.opening.includes(link)); // "cũng như" opens none
  const before = links.reduce((left, link) => left.replace(` ${link} `, " "), keys(run.first - 3, run.first));
  const after = keys(run.last, run.last + 6);
  return (
    words.opening.some((form) => before.includes(` ${form} `)) ||
    words.rest.some((form) => after.startsWith(` ${form} `))
  );
}

/** Runs of one sentence that list words join, and a sentence that goes on with "những nước khác". */
function mergeRuns(scene: Scene, runs: Run[], words: ListWords): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    if (before && goesOn(scene, before, run, words)) {
      before.members.push(...run.members);
      before.last = run.last;
      before.sentence = run.sentence;
      before.open ||= run.open;
    } else merged.push({ ...run });
  }
  return merged;
}

function goesOn(scene: Scene, before: Run, run: Run, words: ListWords): boolean {
  const { tokens, sentences } = scene.text;
  if (distinct(before.members) < 2 || distinct(run.members) < 2) return false;
  const gap = tokens.slice(before.last, run.first).map((token) => token.key);
  const between = ` ${gap.join(" ")} `;
  if (before.sentence === run.sentence)
    return gap.length <= 14 && words.links.some((form) => between.includes(` ${form} `));
  if (run.sentence !== before.sentence + 1) return false;
  const { first } = sentences[run.sentence]!;
  const head = ` ${tokens
    .slice(first, first + 5)
    .map((token) => token.key)
    .join(" ")} `;
  return words.others.some((form) => head.includes(` ${form} `));
}

function toList(
  scene: Scene,
  documentId: string,
  run: Run,
  { figures, attributions, claims }: { figures: Figure[]; attributions: Attribution[]; claims: Claim[] },
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
    figure: countOf(scene, figures, run)?.id ?? null,
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

const leftOut = (claim: Claim, documentId: string): MemberList["without"] =>
  claim.participants
    .filter((participant) => participant.entity?.startsWith("country:") && participant.role === "subject")
    .map(({ entity, start, end, text }) => ({ entity: entity!, evidence: { document: documentId, start, end, text } }));

/** How many sentences before a list its count may stand. */
const reach = 3;

/** The figure that counts the members: one that agrees with them, or the nearest that introduces them. */
function countOf(scene: Scene, figures: Figure[], run: Run): Figure | undefined {
  const start = scene.text.tokens[run.first]!.start;
  const from = scene.text.sentences[Math.max(0, scene.text.tokens[run.first]!.sentence - reach)]!.start;
  const near = figures.filter((figure) => figure.unit === "country" && figure.start >= from && figure.end <= start);
  const last = near.at(-1);
  return (
    near.find((figure) => figure.value === distinct(run.members)) ??
    (last && introduces(scene, last, run) ? last : undefined)
  );
}

/** How many tokens may stand between a number and its list. */
const nearby = 12;

function introduces(scene: Scene, figure: Figure, run: Run): boolean {
  const { introductions } = (languages[scene.text.language] ?? languages.en!).lists;
  const first = tokenAt(scene.text, figure.end);
  const between = scene.text.tokens.slice(first, run.first).map((token) => token.key);
  const joined = ` ${between.join(" ")} `;
  return between.length <= nearby && introductions.some((form) => joined.includes(` ${form} `));
}

/** Omissions that stand without a list of what was named. */
function omissions(scene: Scene, documentId: string, claims: Claim[], lists: MemberList[]): MemberList[] {
  return claims.flatMap((claim) => {
    const without = claim.type === "coverage" && !claim.inHeadline ? leftOut(claim, documentId) : [];
    if (
      without.length === 0 ||
      lists.some((list) => list.without.some((one) => one.evidence.start === without[0]!.evidence.start))
    )
      return [];
    const quote = quoteAt(scene.text, { start: without[0]!.evidence.start, end: without.at(-1)!.evidence.end });
    const id = `l:${hash(`${documentId}|${quote.start}|without`)}`;
    return [
      { id, document: documentId, ...quote, members: [], open: true, figure: null, outlet: outletOf(claim), without },
    ];
  });
}
