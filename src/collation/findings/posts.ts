import type { Entity, Finding, Post } from "../../model.ts";
import { type Collated, finding, placeOf } from "./finding.ts";

/** People whom reports give several ranks, or one post in several bodies. */
export function findPostMisfits({ identity }: Collated): Finding[] {
  const people = identity.entities.filter(({ type }) => type === "person");
  return people.flatMap((person) => [ranks(person), bodies(person)].filter((found) => found !== null));
}

function ranks(person: Entity): Finding | null {
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
function bodies(person: Entity): Finding | null {
  const posts = distinctBy(
    person.posts.filter((post) => portfolio.test(post.office)),
    ({ office }) => office,
  );
  for (const post of posts) {
    const other = posts.find((each) => each.office !== post.office && isDeputy(each) === isDeputy(post));
    if (!other) continue;
    return misfit("post-mismatch", person, [post, other], {
      vi: `${person.name} khi thì “${nameOf(post)}”, khi thì “${nameOf(other)}”.`,
      en: `${person.name} is “${nameOf(post)}” in one place, “${nameOf(other)}” in another.`,
    });
  }
  return null;
}

const portfolio = /^(?:deputy-)?(?!prime-)[a-z-]+-minister$/u;

const isDeputy = (post: Post): boolean => post.office.startsWith("deputy-");

const nameOf = ({ office }: Post): string => office.replaceAll("-", " ");

const misfit = (kind: "rank-varies" | "post-mismatch", person: Entity, posts: Post[], says: Finding["says"]): Finding =>
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
