/** A word that says who said something. */
export interface Cue {
  forms: string[];
  /**
   * say: its subject is the source ("X cho biết …"). according: what follows is ("theo X, …"). unnamed: the source is not
   * told ("được cho là").
   */
  kind: "say" | "according" | "unnamed";
  /** Common in other meanings too: counts only with "that", a colon or a quotation beside it. */
  weak?: boolean;
  /** Says that somebody spoke and nothing else: any subject is a source, named or not. */
  core?: boolean;
}

export interface SpeechWords {
  cues: Cue[];
  /** Words between a cue and what was said: "rằng", "that". */
  that: ReadonlySet<string>;
  /** Words between a source and its cue: "đã", "also". */
  between: ReadonlySet<string>;
  /** Words that begin a new clause. */
  clause: ReadonlySet<string>;
  /** Nouns for sources without a name: "nguồn tin", "officials". */
  sources: string[];
  /** Nouns after "theo", "according to" that are no sources: "kế hoạch", "law". */
  notSources: string[];
  /** Words after which a cue is a noun: "những" cáo buộc, "the" claims. */
  nounAfter: ReadonlySet<string>;
  /** Whether the source may follow its cue after a quotation: "…," said Abe. */
  inverts: boolean;
}
