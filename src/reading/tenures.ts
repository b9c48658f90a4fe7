import { officeHolders } from "../gazetteer/index.ts";
import { quoteAt, type Text } from "../text/text.ts";
import type { PostMention } from "./mentions/mention.ts";
import type { Tenure } from "./times/times.ts";

/** When the people whom a text names in office held that office: evidence for its year. */
export function tenuresOf(text: Text, documentId: string, posts: PostMention[]): Tenure[] {
  return posts.flatMap((post) => {
    if (post.former || post.rank) return [];
    const terms = officeHolders.filter(
      (holder) => `person:${holder.person}` === post.person && holder.posts.includes(post.office),
    );
    const evidence = { document: documentId, ...quoteAt(text, post) };
    return terms.map(({ from, to }) => ({ from, to, evidence }));
  });
}
