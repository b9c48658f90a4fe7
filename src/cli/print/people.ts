import type { Entity, Post } from "../../model.ts";
import { cited } from "./cited.ts";
import type { Page, Section } from "./page.ts";
import type { Paragraph, Run } from "./paragraph.ts";

/** After every country. */
const nowhere = "ZZ";

/** People by country, those most spoken of first, with their posts and ranks as the reports give them. */
export const people: Section = (page) =>
  page.dossier.entities
    .filter((entity) => entity.type === "person")
    .sort(
      (one, other) =>
        (one.country ?? nowhere).localeCompare(other.country ?? nowhere) || other.mentions.length - one.mentions.length,
    )
    .map((person) => line(page, person));

function line(page: Page, person: Entity): Paragraph {
  const { ranks, noPost, alsoWritten } = page.messages.dossier;
  const posts = titles(
    page,
    person.posts.filter((post) => !post.rank),
  );
  const ranked = titles(
    page,
    person.posts.filter((post) => post.rank),
  );
  const others = person.names.filter((name) => name !== person.name);
  return {
    indent: 0,
    hang: 4,
    runs: [
      { text: person.name, style: "strong" },
      { text: person.country ? ` (${page.names(`country:${person.country}`)})` : "" },
      { text: ": " },
      ...(posts.length > 0 ? posts : ranked.length > 0 ? [] : [{ text: noPost, style: "faint" as const }]),
      ...(ranked.length > 0 ? [{ text: `${posts.length > 0 ? "; " : ""}${ranks} ` }, ...ranked] : []),
      ...(others.length > 0 ? [{ text: `; ${alsoWritten} ${others.join(", ")}`, style: "faint" as const }] : []),
    ],
  };
}

const titles = (page: Page, posts: Post[]): Run[] =>
  cited(
    posts.map((post) => [titleOf(page, post), page.notes.of(post.evidence)]),
    ", ",
  );

/** "Thủ tướng (Nhật Bản)": the prime minister of gov:JP is that of the country. */
function titleOf(page: Page, post: Post): string {
  if (!post.of) return post.title;
  return `${post.title} (${page.names(post.of.replace(/^gov:/, "country:"))})`;
}
