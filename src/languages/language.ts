import type { SpeechWords } from "./cues.ts";
import type { EventWords } from "./events.ts";
import type { ListWords } from "./lists.ts";
import type { NameWords } from "./names.ts";
import type { PostTitle } from "./posts.ts";
import type { Stems } from "./stems.ts";

/** What a language's folder holds. */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** Keys of words after which "." does not end a sentence: "tp", "gen". */
  abbreviations: ReadonlySet<string>;
  /** Keys of words before which a time of day goes on: "7 a.m. Saturday", "5 p.m. EDT". */
  afterClock: ReadonlySet<string>;
  /** Keys of words that stand in reports of any story, and tell no two apart. */
  common: ReadonlySet<string>;
  names: NameWords;
  lists: ListWords;
  happenings: EventWords;
  speech: SpeechWords;
  posts: PostTitle[];
  /** Where its words change their form; null where they do not. */
  stems: Stems | null;
}
