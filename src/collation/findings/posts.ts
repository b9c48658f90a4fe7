import { daysOf } from "../../edtf.ts";
import { officeHolders } from "../../gazetteer/index.ts";
import type { Finding, ReadEntity, Reading, ReadPost } from "../../model.ts";
import { stateOf } from "../state.ts";
import { type Collated, finding, placeOf } from "./finding.ts";
import { areOthers } from "./rivals.ts";

/** People whom reports give several ranks, one post in several bodies, or a post that somebody else held on that day. */
export function findPostMisfits({ identity, readings }: Collated): Finding[] {
  const people = identity.entities.filter(({ type }) => type === "person");
  const reports = new Map(readings.map((reading) => [reading.document.id, reading]));
  return people.flatMap((person) =>
    [ranks(person), bodies(person, identity.entities), heldByAnother(person, reports)].filter(
      (found) => found !== null,
    ),
  );
}

/**
 * An office that, by the register, somebody else held on the day of the report, and that this person had not held before.
 * Only terms of which the end is known count: who holds office today may have changed; and only persons who do or say
 * something in the report: of those of the past it may speak as they were.
 */
function heldByAnother(person: ReadEntity, reports: Map<string, Reading>): Finding | null {
  for (const post of person.posts) {
    const report = reports.get(post.evidence.document);
    const day = report && daysOf(report.document.published.edtf ?? "");
    const state = stateOf(post.of);
    if (post.former || !minister.test(post.office) || !day || !state || !speaks(person, report)) continue;
    const terms = officeHolders.filter(({ posts, of }) => of === state && posts.includes(post.office));
    const own = terms.some(({ person: id, from }) => person.id === `person:${id}` && daysOf(from)!.from <= day.to);
    const [holder, other] = terms.filter(
      ({ from, to }) => to && daysOf(from)!.to < day.from && day.to < daysOf(to)!.from,
    );
    if (own || !holder || other || !areOthers(person, holder)) continue;
    return misfit("post-mismatch", person, [post], {
      vi: `${person.name} được gọi là “${post.title}”; vào ngày ấy người giữ chức là ${holder.name}.`,
      en: `${person.name} is called “${post.title}”; on that day ${holder.name} held the post.`,
    });
  }
  return null;
}

const minister = /^(?!deputy-)(?:[a-z]+-)+minister$/u;

const speaks = ({ id }: ReadEntity, { attributions }: Reading): boolean =>
  attributions.some(({ source }) => source?.entity === id);

function ranks(person: ReadEntity): Finding | null {
  const different = distinctBy(
    person.posts.filter((post) => post.rank),
    ({ office }) => office,
  );
  if (different.length < 2) return null;
  const titles = different.map(({ title }) => `“${title}”`);
  return misfit("rank-varies", person, different, {
    vi: `${person.name} mang cấp bậc khác nhau: ${titles.join(", ")}.`,
    en: `${person.name} is given different ranks: ${titles.join(", ")}.`,
  });
}

/** A minister, or a deputy, of two matters. */
function bodies(person: ReadEntity, entities: ReadEntity[]): Finding | null {
  const posts = distinctBy(
    person.posts.filter((post) => portfolio.test(post.office)),
    ({ office }) => office,
  );
  for (const post of posts) {
    const other = posts.find((each) => each.office !== post.office && isDeputy(each) === isDeputy(post));
    if (!other) continue;
    const [one, two] = [post, other].map((each) => asWritten(each, entities));
    return misfit("post-mismatch", person, [post, other], {
      vi: `${person.name} khi thì là ${one}, khi thì là ${two}.`,
      en: `${person.name} is ${one} in one place, ${two} in another.`,
    });
  }
  return null;
}

const portfolio = /^(?:deputy-)?(?!prime-)[a-z-]+-minister$/u;

const isDeputy = (post: ReadPost): boolean => post.office.startsWith("deputy-");

/** The title in the words of the report, with the ministry where it says it apart: “Thứ trưởng” (Bộ Quốc phòng). */
function asWritten({ title, of }: ReadPost, entities: ReadEntity[]): string {
  const body = entities.find(({ id, type }) => id === of && type === "organization");
  return body ? `“${title}” (${body.name})` : `“${title}”`;
}

const misfit = (
  kind: "rank-varies" | "post-mismatch",
  person: ReadEntity,
  posts: ReadPost[],
  says: Finding["says"],
): Finding =>
  finding({
    kind,
    claims: [],
    documents: [...new Set(posts.map(({ evidence }) => evidence.document))],
    entities: [person.id],
    says,
    evidence: posts.map(({ evidence }) => placeOf(evidence)),
  });

function distinctBy<T>(items: T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
