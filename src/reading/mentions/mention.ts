import { fold } from "../../fold.ts";
import { personBySpelling, personSlug } from "../../gazetteer/index.ts";
import type { EntityType, Span } from "../../model.ts";
import type { Text } from "../../text/text.ts";

/** A place in the text where an entity is named, tokens [first, last). */
export interface Mention extends Span {
  first: number;
  last: number;
  type: EntityType;
  /** Entity id. */
  entity: string;
  /** The preferred name. */
  name: string;
  /** ISO 3166-1 alpha-2, where known. */
  country: string | null;
  /** "ông", "nước này": stands for what was named before. */
  reference: boolean;
  /** Tokens [from, to) with the titles that stand beside the name. */
  from: number;
  to: number;
}

/** A post or rank that the text gives a person. */
export interface PostMention extends Span {
  person: string;
  title: string;
  /** Shared across languages: "prime-minister". */
  office: string;
  /** Entity id. */
  of: string | null;
  country: string | null;
  rank: boolean;
  /** "cựu", "former": no longer in the post. */
  former: boolean;
}

/** "Ủy ban Điều tra" as "uy-ban-dieu-tra". */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");

/** The same for every order of a person's names and every placing of marks. */
export function personId(name: string): string {
  const own = personSlug(name);
  return `person:${personBySpelling.get(own) ?? own}`;
}

/** A mention of tokens [first, last). */
export function mentionOf(
  text: Text,
  first: number,
  last: number,
  is: Pick<Mention, "type" | "entity" | "name" | "country">,
): Mention {
  const { type, entity, name, country } = is;
  const start = text.tokens[first]!.start;
  const end = text.tokens[last - 1]!.end;
  return { type, entity, name, country, start, end, first, last, from: first, to: last, reference: false };
}

export const wordsOf = (text: Text, first: number, last: number): string =>
  text.string.slice(text.tokens[first]!.start, text.tokens[last - 1]!.end);
