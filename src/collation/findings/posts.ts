import { fold } from "../../fold.ts";
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
    rankOf,
  );
  if (different.length < 2) return null;
  const titles = different.map(({ title }) => `“${title}”`);
  return misfit("rank-varies", person, different, {
    vi: `${person.name} mang cấp bậc khác nhau: ${titles.join(", ")}.`,
    en: `${person.name} is given different ranks: ${titles.join(", ")}.`,
  });
}

/** Ranks are compared by the words, which one language writes in one way. */
const rankOf = (post: Post): string => fold(post.title);

function bodies(person: Entity): Finding | null {
  const posts = person.posts.filter((post) => !post.rank && post.of?.startsWith("org:"));
  for (const post of posts) {
    const other = posts.find((each) => fold(each.title) === fold(post.title) && bodyOf(each) !== bodyOf(post));
    if (!other) continue;
    return misfit("post-mismatch", person, [post, other], {
      vi: `${person.name} là “${post.title}” của hai cơ quan khác nhau.`,
      en: `${person.name} is “${post.title}” of two different bodies.`,
    });
  }
  return null;
}

/** A body with its state, or without where a report leaves it out. */
const bodyOf = (post: Post): string => post.of!.split(":").at(-1)!;

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
