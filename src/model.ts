/**
 * The nouns, types only.
 *
 * From `Span` to `Finding` this is the public dossier, version 1: names and meanings stay, fields may be added. What
 * is read by the machine carries the exact place that it was read from: `text.slice(start, end) === quote.text`.
 */

/** Half-open range [start, end) of UTF-16 code units in the document's `text` (NFC, "\n" between paragraphs). */
export interface Span {
  start: number;
  end: number;
}

/** A span with the text found there. */
export interface Quote extends Span {
  text: string;
}

/** A span in a named document. */
export interface Evidence extends Quote {
  document: string;
}

/** Extended Date/Time Format, ISO 8601-2 level 1 (and level 2 sets): "2020-10-14", "2020-04", "../2023-02". */
export type Edtf = string;

export interface Dossier {
  format: "doichieu/dossier@1";
  documents: Document[];
  entities: Entity[];
  times: TimeExpression[];
  figures: Figure[];
  attributions: Attribution[];
  claims: Claim[];
  events: Event[];
  agreements: Agreement[];
  coverage: Coverage[];
  findings: Finding[];
}

/** When a document was published, and whether the page said so, its text does, or it was worked out. */
export interface Published {
  edtf: Edtf | null;
  basis: "metadata" | "text" | "inferred" | "unknown";
  because: Evidence[];
}

export interface Document {
  /** From the content: the same bytes from the same address give the same id. */
  id: string;
  /** Address or file name. */
  uri: string;
  title: string | null;
  /** BCP 47: "vi", "en", "und". */
  language: string;
  /** Entity id of the publisher. */
  outlet: string | null;
  /** Entity ids of the outlets and agencies that it credits as its sources. */
  relays: string[];
  published: Published;
  text: string;
}

export type EntityType =
  | "person"
  | "organization"
  | "outlet"
  | "government"
  | "country"
  | "bloc"
  | "place"
  | "agreement"
  | "equipment";

/** What a report calls a person: "Thủ tướng" of gov:JP, or the rank "Thượng tướng". */
export interface Post {
  title: string;
  /** An entity id, or the words of the text where nothing known is meant. */
  of: string | null;
  rank: boolean;
  evidence: Evidence;
}

export interface Entity {
  /** "country:VN", "gov:JP" (ISO 3166-1 alpha-2), "bloc:ASEAN"; for the rest a stable id of its own. */
  id: string;
  type: EntityType;
  /** The preferred name. */
  name: string;
  /** Every form met, in any language and name order. */
  names: string[];
  /** ISO 3166-1 alpha-2, where known. */
  country: string | null;
  mentions: Evidence[];
  posts: Post[];
}

/** A post as it was read. */
export interface ReadPost extends Post {
  /** The same in every language: "prime-minister", "senior-lieutenant-general". */
  office: string;
  /** Told as one that is no longer held: "cựu Thủ tướng". */
  former?: true;
}

/** An entity as it was read. */
export interface ReadEntity extends Entity {
  posts: ReadPost[];
}

export interface TimeExpression extends Evidence {
  id: string;
  /** null: seen and not resolved, never guessed. */
  edtf: Edtf | null;
  /** What it was counted from: nothing, the day of publication, or another expression (its id). */
  anchor: "absolute" | "published" | string;
  /** The parts of `edtf` that the text did not say and that were worked out. */
  implied: ("year" | "month" | "day")[];
}

export interface Figure extends Evidence {
  id: string;
  value: number;
  /** For a range. */
  upper: number | null;
  /** UCUM or ISO 4217 where one exists: "%", "USD", "km"; else what is counted: "country". */
  unit: string;
  bound: "exact" | "about" | "atLeast" | "atMost" | "range";
  /** What it measures. */
  of: Quote | null;
}

/** Source, cue, content: who is said to have said it, the words that say so, and what was said (PARC, PolNeAR). */
export interface Attribution {
  id: string;
  document: string;
  /** null: unnamed, as in "có nguồn tin nói". */
  source: (Quote & { entity: string | null }) | null;
  cue: Quote | null;
  content: Span;
  manner: "direct" | "indirect" | "mixed";
  /** The attribution that contains this one: "Kyodo says that Hayashi said …". */
  within: string | null;
}

/** What a text presents of the happening at the time of writing. */
export type Status =
  | "happened"
  | "ongoing"
  | "planned"
  | "expected"
  | "possible"
  | "requested"
  | "denied"
  | "cancelled"
  | "postponed";

export type EventType =
  | "agreement"
  | "meeting"
  | "visit"
  | "conference"
  | "commitment"
  | "request"
  | "rejection"
  | "accusation"
  | "dispute"
  | "incident"
  | "exercise"
  | "military-presence"
  | "transfer"
  | "transfer-share"
  | "rule-change"
  | "sanction"
  | "aid"
  | "appointment"
  | "coverage";

export type Role = "actor" | "target" | "party" | "recipient" | "subject" | "instrument" | "place";

export interface Participant extends Quote {
  role: Role;
  entity: string | null;
}

/** The span is the clause or sentence that carries it. */
export interface Claim extends Evidence {
  /** A hash of what it says and where: reading again finds the same claim. */
  id: string;
  type: EventType;
  trigger: Quote;
  participants: Participant[];
  /** Id of a time expression. */
  time: string | null;
  status: Status;
  negated: boolean;
  /** The matter: "xuất cảng thiết bị và kỹ thuật quốc phòng". */
  about: Quote | null;
  /** Attribution ids, outermost first; empty: the report says so itself. */
  saidBy: string[];
  figures: string[];
  inHeadline: boolean;
  /** 0..1 */
  confidence: number;
}

/** One happening, as all the reports read have it. */
export interface Event {
  id: string;
  type: EventType;
  participants: { role: Role; entity: string }[];
  when: Edtf | null;
  /** The latest that any report gives. */
  status: Status;
  /** Each state with the day as of which it was reported, in order. */
  history: { status: Status; asOf: Edtf | null; claims: string[] }[];
  claims: string[];
  /** Entity ids: who carries it. */
  outlets: string[];
  /** Entity ids at the ends of the attribution chains: who it comes from. */
  origins: string[];
}

export interface Agreement extends Event {
  parties: string[];
  subject: string;
}

/** What one outlet does with one event or one member of a list. Only "left-out" is an omission. */
export interface Coverage {
  event: string;
  /** Entity id, where the row is one member of a reported list. */
  member: string | null;
  outlet: string;
  state: "reported" | "left-out" | "not-found" | "not-collected";
  /** Read in the outlet's own text, or said of it by another. */
  basis: "read" | "said-by-another";
  evidence: Evidence[];
}

export type FindingKind =
  | "plan-fulfilled"
  | "plan-overdue"
  | "contradiction"
  | "headline-overstates"
  | "count-verified"
  | "count-mismatch"
  | "calendar-mismatch"
  | "left-out"
  | "shared-origin"
  | "post-mismatch"
  | "rank-varies"
  | "figure-drift";

export interface Finding {
  id: string;
  kind: FindingKind;
  claims: string[];
  documents: string[];
  entities: string[];
  /** One sentence for a reader, in each language of the interface. */
  says: { vi: string; en: string };
  evidence: Evidence[];
}

/** One report as it came in: what intake makes of bytes, and what reading starts from. */
export interface Report {
  /** From address and content. */
  id: string;
  uri: string;
  /** As the page, the line of JSON or the first line of the text gives it; it stands at the start of `text`. */
  title: string | null;
  /** BCP 47, where it was told; null: to be found out. */
  language: string | null;
  /** The publisher's name, where it was told. */
  outlet: string | null;
  /** The day of publication, where it was told. */
  published: Edtf | null;
  /** NFC, "\n" between paragraphs. */
  text: string;
  original: Original;
}

/** The bytes as they came, kept under the hash of their content. */
export interface Original {
  /** Lower-case hexadecimal. */
  sha256: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Everything that was read from one report. A dossier is made of readings held together. */
export interface Reading {
  document: Document;
  entities: ReadEntity[];
  times: TimeExpression[];
  figures: Figure[];
  attributions: Attribution[];
  claims: Claim[];
  /** Lists that a text gives, and what one outlet is said to do with them. */
  lists: MemberList[];
  /** Dates whose weekday is another than the text says. */
  misfits: CalendarMisfit[];
}

/** What a second reader made of a report, by the same text: it stands beside the first reading. */
export interface SecondReading {
  /** The model and the version of what it was asked: "llama-3@1". */
  reader: string;
  reading: Reading;
  dropped: Dropped;
}

/** How much of what a second reader answered is not kept. */
export interface Dropped {
  /** Quotes that do not stand in the text. */
  unquoted: number;
  /** Quotes that stand in it more than once, with nothing to say which is meant. */
  ambiguous: number;
  /** What is not as was asked: another form, a word of no scheme, a date that is none. */
  malformed: number;
}

/** A weekday that is said of a date, and the one that the date has: 1 Monday … 7 Sunday. */
export interface CalendarMisfit {
  evidence: Evidence;
  /** Id of the time expression. */
  time: string;
  said: number;
  real: number;
}

/** "12 countries: …": entities in a list, with the number that the text gives of them. */
export interface MemberList extends Evidence {
  id: string;
  members: { entity: string; evidence: Evidence }[];
  /** "such as …", "…": what it does not name is not left out. */
  open: boolean;
  /** The figure that counts its members. */
  figure: string | null;
  /** The outlet whose list it is said to be, where that is another than the document's own. */
  outlet: string | null;
  /** Members that this outlet is said to have left out. */
  without: { entity: string; evidence: Evidence }[];
}

/** What could not be taken in or read: a row of its own, so that our fault does not look like an editor's silence. */
export interface Failure {
  uri: string;
  /** One sentence: what happened and what to do. */
  reason: string;
}
