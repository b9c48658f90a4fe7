import type { Entry } from "../../gazetteer/entry.ts";
import { entries, entryById, peoples } from "../../gazetteer/index.ts";
import { languages } from "../../languages/index.ts";
import type { NameWords } from "../../languages/names.ts";
import type { PostTitle } from "../../languages/posts.ts";
import type { EntityType } from "../../model.ts";
import { buildLexicon, type Lexicon } from "../../text/lexicon.ts";

/** What words for something named before stand for. */
export type Anaphor = "country" | "island" | "person" | "outlet" | "organization" | "actor";

/** What a form of the lexicon can be. */
export type Word =
  | { kind: "entry"; entry: Entry }
  | { kind: "post"; post: PostTitle }
  | { kind: "lead"; type: EntityType }
  | { kind: "body"; id: string; type: "government" | "organization" }
  | { kind: "head" }
  | { kind: "of" }
  | { kind: "and-post" }
  | { kind: "former" }
  | { kind: "anaphor"; of: Anaphor };

const built = new Map<string, Lexicon<Word>>();

/** The words of names of a language, one trie for all kinds. */
export function nameLexicon(tag: string): Lexicon<Word> {
  const known = built.get(tag);
  if (known) return known;
  const lexicon = buildLexicon(wordsOf(tag));
  built.set(tag, lexicon);
  return lexicon;
}

function* wordsOf(tag: string): Generator<[string, Word]> {
  const language = languages[tag];
  for (const entry of entries) {
    const word: Word = { kind: "entry", entry };
    for (const form of new Set(tag === "vi" ? [...entry.vi, ...entry.en] : entry.en)) yield [form, word];
  }
  for (const [form, code] of peoples) {
    const entry = entryById.get(`country:${code}`);
    if (entry && tag === "en") yield [form, { kind: "entry", entry }];
  }
  if (!language) return;
  for (const post of language.posts) {
    const word: Word = post.honorific ? { kind: "lead", type: "person" } : { kind: "post", post };
    for (const form of post.forms) yield [form, word];
  }
  yield* nameWords(language.names);
}

function* nameWords(names: NameWords): Generator<[string, Word]> {
  for (const [type, forms] of Object.entries(names.leads)) {
    for (const form of forms) yield [form, { kind: "lead", type: type as EntityType }];
  }
  for (const { id, type, forms } of names.bodies) for (const form of forms) yield [form, { kind: "body", id, type }];
  for (const form of names.heads) yield [form, { kind: "head" }];
  for (const form of names.of) yield [form, { kind: "of" }];
  for (const form of names.andPost) yield [form, { kind: "and-post" }];
  for (const form of names.former) yield [form, { kind: "former" }];
  for (const [of, forms] of Object.entries(names.anaphors)) {
    for (const form of forms) yield [form, { kind: "anaphor", of: of as Anaphor }];
  }
}

const pairs = new Map<string, Lexicon<"person" | "country">>();

/** Words for two that were named before: "hai người", "the two countries". */
export function pairLexicon(tag: string): Lexicon<"person" | "country"> {
  const { person, country } = (languages[tag] ?? languages.en!).happenings.pairs;
  const forms = [
    ...person.map((form) => [form, "person"] as const),
    ...country.map((form) => [form, "country"] as const),
  ];
  const lexicon = pairs.get(tag) ?? buildLexicon<"person" | "country">(forms);
  pairs.set(tag, lexicon);
  return lexicon;
}
