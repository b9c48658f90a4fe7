import type { Finding, ReadEntity, ReadPost } from "../../model.ts";
import { type Collated, finding, placeOf } from "./finding.ts";

/** People whom reports give several ranks, or one post in several bodies. */
export function findPostMisfits({ identity }: Collated): Finding[] {
  const people = identity.entities.filter(({ type }) => type === "person");
  return people.flatMap((person) =>
    [ranks(person), bodies(person, identity.entities)].filter((found) => found !== null),
  );
}

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
