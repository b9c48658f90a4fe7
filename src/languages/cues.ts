/** A word that says who said something. */
export interface Cue {
  forms: string[];
  /**
   * say: its subject is the source ("X cho biết …"). according: what follows is ("theo X, …"). unnamed: the source is not
   * told ("được cho là"). none: holds a cue and says nothing ("nói trên").
   */
  kind: "say" | "according" | "unnamed" | "none";
  /** Common in other meanings too: counts only with "that", a colon or a quotation beside it. */
  weak?: boolean;
  /** Says that somebody spoke and nothing else: any subject is a source, named or not. */
  core?: boolean;
  /** The form of a verb that is inflected, or an adjective ("confident that"), which decides what may stand before it. */
  verb?: "base" | "third" | "past" | "ing" | "adjective";
  /** Some of its forms are nouns as well ("claims"): those count only behind a name, a pronoun or a helping verb. */
  noun?: boolean;
  /** Nobody speaks: a thought, a wish, a sign. Within what somebody says it is part of what they say. */
  silent?: boolean;
  /** The last word of its forms begins what was said: "vow to", "agree that". */
  opens?: boolean;
  /** Says what something is, where a word for that follows: "coi" Nga là đối thủ. */
  naming?: boolean;
  /** Says that it tells something only of an outlet: "đề cập". */
  ofOutlets?: boolean;
  /** Takes a thing, not a clause: "reject", "praise". */
  thing?: boolean;
  /** Followed by who was spoken to, before what was said: "told reporters that". */
  told?: boolean;
}

/** How the sentences of an inflected language are built, as far as finding a speaker needs it. */
export interface PhraseWords {
  /** Forms of "be": before a past form they make a passive. */
  be: ReadonlySet<string>;
  /** Verbs that help: "has", "will", "not". */
  helpers: ReadonlySet<string>;
  /** Helping verbs that make a thought of a statement: "could". */
  supposed: ReadonlySet<string>;
  /** The end of adverbs: "ly". */
  adverb: string;
  /** Words with that ending that are none: "daily". */
  notAdverbs: ReadonlySet<string>;
  /** Pronouns that are a subject by themselves. */
  pronouns: ReadonlySet<string>;
  /** Pronouns that count the noun behind them: "one" official. */
  counts: ReadonlySet<string>;
  /** Words that begin a clause about the noun before them: "who". */
  relatives: ReadonlySet<string>;
  /** Pronouns of bodies: "it". */
  things: ReadonlySet<string>;
  /** Words before a noun that was named before: "the". */
  again: ReadonlySet<string>;
  /** Pronouns of whom something was told: "me". */
  objects: ReadonlySet<string>;
  /** Words behind a comma with which a teller goes on in own words: "but". */
  turns: ReadonlySet<string>;
  /** Words that begin another noun phrase: "the". */
  articles: ReadonlySet<string>;
  /** Words that tie two subjects or two verbs: "and". */
  ties: ReadonlySet<string>;
  /** Words that begin a phrase which is no subject: "in", "during". */
  prepositions: ReadonlySet<string>;
  /** Words that hold a subject that is a phrase together: "officials in Tokyo". */
  inside: ReadonlySet<string>;
  /** Words that begin a description of a person behind a comma: "the", "a", "former". */
  descriptions: ReadonlySet<string>;
  /** Before the doer of a passive: "by". */
  by: ReadonlySet<string>;
  /** Words before a telling that nobody vouches for: "if Abe agrees". */
  conditions: ReadonlySet<string>;
  /** Words that begin what a verb is about, and go on from no noun: "shows how". */
  embeds: ReadonlySet<string>;
}

export interface SpeechWords {
  cues: Cue[];
  /** Words between a cue and what was said: "rằng", "that". */
  that: ReadonlySet<string>;
  /** Words between a source and its cue: "đã", "also". */
  between: ReadonlySet<string>;
  /** Phrases that may stand there: "trước đó". */
  asides: string[];
  /** Words before a time: "hôm". */
  beforeTime: ReadonlySet<string>;
  /** Words that begin what stands before a subject: "tại", "after". */
  intro: ReadonlySet<string>;
  /** Words before where something was said or written: "trên" Twitter. */
  media: ReadonlySet<string>;
  /** Words before whom it was said to: "với" AFP. */
  listeners: ReadonlySet<string>;
  /** Words between a noun for speakers and where they belong: "nguồn tin trong chính quyền". */
  within: ReadonlySet<string>;
  /** Words before a noun that tell how many: "các". */
  counts: ReadonlySet<string>;
  /** Words between those who speak together: "và". */
  joints: ReadonlySet<string>;
  /** Words before a verb whose subject is that of the sentence: "và" thông báo, "vì" cho rằng. */
  shares: ReadonlySet<string>;
  /** Words before a speaker who is set against the one before: "nhưng", "trong khi". */
  contrasts: ReadonlySet<string>;
  /** First two words of a sentence that spells out what was said in the one before: "theo đó". */
  carries: ReadonlySet<string>;
  /** Words that make a weak cue of saying what something is: coi Nga "là" đối thủ. */
  equates: ReadonlySet<string>;
  /** What stands before a second verb of the same subject: ",", "và". */
  ties: ReadonlySet<string>;
  /** Two words before a second verb of the same subject, where no tie stands: "đồng thời". */
  alsos: ReadonlySet<string>;
  /** Last words of a cue that begin the source of the next one: "dẫn nguồn thạo tin cho hay". */
  sourceHeads: ReadonlySet<string>;
  /** Words before a name that make it part of another: "của". */
  owners: ReadonlySet<string>;
  /** Words that begin a phrase of where or how something was said: "trong" số ra thứ Tư. */
  adjuncts: ReadonlySet<string>;
  /** Words that begin a new clause. */
  clause: ReadonlySet<string>;
  /** Nouns for sources without a name: "nguồn tin", "officials". */
  sources: string[];
  /** Nouns after "theo", "according to" that are no sources: "kế hoạch", "law". */
  notSources: string[];
  /** Words after which a cue is a noun: "những" cáo buộc, "the" claims. */
  nounAfter: ReadonlySet<string>;
  /** Where verbs are inflected and the source may follow its cue after a quotation: "…," said Abe. */
  phrases: PhraseWords | null;
}
