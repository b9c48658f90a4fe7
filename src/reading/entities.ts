import type { Evidence, ReadEntity } from "../model.ts";
import { quoteAt, type Text } from "../text/text.ts";
import type { Mention, PostMention } from "./mentions/mention.ts";

/** The entities of a text in the order of their first mention, with every form met and the posts of the people. */
export function toEntities(text: Text, documentId: string, mentions: Mention[], posts: PostMention[]): ReadEntity[] {
  const entities = new Map<string, ReadEntity>();
  for (const mention of mentions) {
    if (mention.reference) continue;
    const entity = entities.get(mention.entity) ?? newEntity(mention);
    entities.set(mention.entity, entity);
    addMention(entity, mention, { document: documentId, ...quoteAt(text, mention) });
  }
  for (const post of posts) {
    const { title, of, rank, office, former } = post;
    const evidence = { document: documentId, ...quoteAt(text, post) };
    entities.get(post.person)?.posts.push({ title, of, rank, office, ...(former && { former }), evidence });
  }
  return [...entities.values()];
}

const newEntity = ({ entity, type, name, country }: Mention): ReadEntity => ({
  id: entity,
  type,
  name,
  names: [],
  country,
  mentions: [],
  posts: [],
});

function addMention(entity: ReadEntity, mention: Mention, evidence: Evidence): void {
  entity.mentions.push(evidence);
  entity.country ??= mention.country;
  if (!entity.names.includes(evidence.text)) entity.names.push(evidence.text);
  if (entity.type === "person" && mention.name.length > entity.name.length) entity.name = mention.name;
}
