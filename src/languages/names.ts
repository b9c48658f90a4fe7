import type { EntityType } from "../model.ts";

/** A body that every state has; the id is shared by all languages: "defence-ministry". */
export interface Body {
  id: string;
  type: "government" | "organization";
  forms: string[];
}

/** How a language writes names and what stands around them. All words in lower case. */
export interface NameWords {
  /** Words that are no name though they begin a sentence with a capital. */
  plain: ReadonlySet<string>;
  /** Words before a name that say what it is: "tờ" → outlet. The first are the surest. */
  leads: Partial<Record<EntityType, string[]>>;
  /** First words of names of bodies: "bộ", "ministry". */
  heads: string[];
  headSet: ReadonlySet<string>;
  /** Words that follow a body's name and are no part of it: "cho" biết. */
  afterName: ReadonlySet<string>;
  /** Bodies of a state that are named with it: "chính phủ" Nhật Bản → government, "hải quân" Mỹ → organization. */
  bodies: Body[];
  /** Words of which names of no one and nothing that acts are made: "Climate Change". */
  ordinary: ReadonlySet<string>;
  /** Between the head of a body's name and what it is for: "Institute for Strategic Studies". */
  bodyOf: ReadonlySet<string>;
  /** Words of several syllables, of which only the first has a capital within a name: "tình báo". */
  compounds: ReadonlySet<string>;
  /** Words before a name of something that is no person, body or place: "lễ hội", "photo :". */
  things: ReadonlySet<string>;
  /** Whether the state stands before its body or post: "Japan's ministry", not "Bộ … Nhật Bản". */
  stateFirst: boolean;
  /** Words that alone are no place, though a name may begin with them: "Bắc". */
  directions: ReadonlySet<string>;
  /** Words with a capital that are no name: "covid". */
  common: ReadonlySet<string>;
  /** Between two capitals inside a body's name: "và", "&". */
  joins: ReadonlySet<string>;
  /** First words of a credit line: "Theo" Reuters. */
  credits: ReadonlySet<string>;
  /** Verbs whose subject publishes news: "đưa tin". */
  publishes: string[];
  /** Words inside a name that say what it is: "News" → outlet, "Sea" → place. */
  inside: Partial<Record<EntityType, ReadonlySet<string>>>;
  /** What stands between a body and its state, or a post and its body: "của", "of the". */
  of: string[];
  /** Between a post and where its holder is stationed: "ở", "to". */
  station: ReadonlySet<string>;
  /** Words that open what a post is charged with: "phụ trách", "for". */
  charge: ReadonlySet<string>;
  /** Words before a body that somebody belongs to: "từ", "from". */
  within: ReadonlySet<string>;
  /** Words that no phrase between a post and what it is of, or its holder, has: "đã", "met". */
  notCharge: ReadonlySet<string>;
  /** What may stand between a post and the name behind it: ",", "khi đó". */
  toName: ReadonlySet<string>;
  /** What may stand between a name and the post behind it: ", một", "is the". */
  toPost: ReadonlySet<string>;
  /** Words before a post that several people hold: "hai". */
  several: ReadonlySet<string>;
  /** Between two names, or a name and the last of a row: "và". */
  row: ReadonlySet<string>;
  /** Between two posts of one person: "kiêm", "and". */
  andPost: string[];
  /** Words of a person who left the post: "cựu", "former". */
  former: string[];
  /** Small words inside a name: "bin", "de". */
  particles: ReadonlySet<string>;
  /** Family names that come first and mark a person. */
  surnames: ReadonlySet<string>;
  /** Words after which a capital is the city, not the government. */
  intoPlace: ReadonlySet<string>;
  /** Half names of countries, used in pairs: "quan hệ Việt – Mỹ". */
  pairs: Record<string, string>;
  /** Words that stand for what was named before. */
  anaphors: {
    country: string[];
    island: string[];
    person: string[];
    outlet: string[];
    organization: string[];
    actor: string[];
  };
  /** Words after a country's name that make the two another word: "anh" + "em". */
  notCountry: Record<string, string[]>;
  /** Words before a country's name that make the two a language: "tiếng" Anh. */
  speech: ReadonlySet<string>;
}

/** The words of a text, for sets. */
export const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

/** Forms of several words, with commas between them. */
export const forms = (text: string): string[] =>
  text
    .split(",")
    .map((form) => form.trim())
    .filter(Boolean);

/** A table of bodies, one a line: "id = form, form". */
export const bodies = (table: string): Body[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [id, list] = line.split("=") as [string, string];
      return { id: id.trim(), type: id.trim() === "government" ? "government" : "organization", forms: forms(list) };
    });
