import { fold } from "../../fold.ts";
import type { ReadEntity, ReadPost } from "../../model.ts";
import { stateOf } from "../state.ts";

export const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.-]+/u)
    .filter(Boolean);

/** An office of one state or bloc, the same in every language: "prime-minister JP". Ranks are none. */
export interface Office {
  key: string;
  post: ReadPost;
}

export function officesOf({ posts }: ReadEntity): Office[] {
  return posts.flatMap((post) => {
    const of = ofWhom(post.of);
    return post.rank || of === null ? [] : [{ key: `${post.office} ${of}`, post }];
  });
}

const ofWhom = (of: string | null): string | null => stateOf(of) ?? (of?.startsWith("bloc:") ? of : null);

/** The state or bloc of a key that ends with one. */
export const ofKey = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);

/** The one word of a bare name; null where it has more, is no more than a letter, or the report itself says who is meant. */
export function bareWord({ id, type, name }: ReadEntity): string | null {
  const [word, more] = type === "person" ? wordsOf(name) : [];
  return word !== undefined && more === undefined && word.length > 1 && id === `person:${word}` ? word : null;
}
