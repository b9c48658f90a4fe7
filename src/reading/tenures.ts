import { quoteAt, type Text } from "../text/text.ts";
import type { PostMention } from "./mentions/mention.ts";
import { termsOf } from "./mentions/register.ts";
import type { Tenure } from "./times/times.ts";

/** When the people whom a text names in office held that office: evidence for its year. */
export function tenuresOf(text: Text, documentId: string, posts: PostMention[]): Tenure[] {
  return posts.flatMap((post) => {
    if (post.former || post.rank) return [];
    const terms = termsOf(post.person).filter((term) => term.posts.includes(post.office));
    const evidence = { document: documentId, ...quoteAt(text, post) };
    return terms.map(({ from, to }) => ({ from, to, evidence }));
  });
}
