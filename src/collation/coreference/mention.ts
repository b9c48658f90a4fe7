/** A word as collation compares it: its forms and kin are one. */
export interface ComparedWord {
  stem: string;
  root: string;
  isCommon: boolean;
  isMark: boolean;
  isFigure: boolean;
  isCapital: boolean;
  /** What of the cast of its sentence it names; null where it names none. */
  cast: "participant" | "place" | "time" | null;
}

/** A word, or a few, for an event. */
export interface Mention {
  id: string;
  document: string;
  /** Number of its sentence in the document. */
  sentence: number;
  /** Positions of its words in the sentence: [first, last). */
  first: number;
  last: number;
  trigger: {
    head: { stem: string; root: string; isCapital: boolean };
    stems: ReadonlySet<string>;
    roots: ReadonlySet<string>;
    /** Numbers of the sets of synonyms that it is in. */
    senses: ReadonlySet<number>;
  };
}

export interface MentionedIn {
  id: string;
  /** By number; not every sentence need be there. */
  sentences: ReadonlyMap<number, ComparedWord[]>;
}
