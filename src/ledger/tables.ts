import type { Insertable, Kysely, Transaction } from "kysely";

/** Every key begins with the desk, so that a database can hold many and be sharded by it. */
interface OfDesk {
  desk: string;
}

interface OfDocument extends OfDesk {
  document: string;
}

/** The bytes as they came. Written once. */
interface OriginalRow extends OfDesk {
  sha256: string;
  media_type: string;
  bytes: Uint8Array;
}

/** What intake made of an original, and what it was told about it. */
interface DocumentRow extends OfDesk {
  id: string;
  uri: string;
  title: string | null;
  language: string | null;
  outlet: string | null;
  published: string | null;
  text: string;
  original: string;
  added_at: string;
}

/** What one version of the reader made of a document. A later one replaces it, with the four tables below. */
interface ReadingRow extends OfDocument {
  reader: string;
  /** Entity id; the outlet of a document is what intake was told. */
  publisher: string | null;
  published_from: string | null;
  published_to: string | null;
  body: string;
  made_at: string;
}

interface ClaimRow extends OfDocument {
  nth: number;
  id: string;
  type: string;
  status: string;
  negated: number;
  start_at: number;
  end_at: number;
  time_edtf: string | null;
  when_from: string | null;
  when_to: string | null;
  said_by: number;
  in_headline: number;
}

/** Whom and what a document names, by the name that its reading prefers. */
interface NamedRow extends OfDocument {
  entity: string;
  type: string;
  name: string;
  country: string | null;
}

/** What a second reader made of a document, and how much of its answers was dropped. It goes with the reading. */
interface SecondReadingRow extends OfDocument {
  reader: string;
  body: string;
  unquoted: number;
  ambiguous: number;
  malformed: number;
  made_at: string;
}

/** The words to find a document by, folded and as written. */
interface WordsRow extends OfDocument {
  folded: string;
  written: string;
}

/** A document in the index of words; what is indexed of it is each store's own matter. */
interface WordIndexRow extends OfDocument {
  /** The first day on which it can have been published; "" where that is not known. */
  day: string;
}

/** What a person decided of a place in a document. Written once. */
export interface JudgementRow extends OfDocument {
  nth: number;
  id: string;
  start_at: number;
  end_at: number;
  quote: string;
  property: string;
  verdict: string;
  value: string;
  reason: string;
  who: string;
  made_at: string;
}

/** A judgement taken back: a row beside it. Written once. */
export interface WithdrawalRow extends OfDesk {
  judgement: string;
  who: string;
  why: string;
  made_at: string;
}

interface FailureRow extends OfDesk {
  uri: string;
  reason: string;
  failed_at: string;
  /** When the same address was recorded after all. */
  mended_at: string | null;
}

/** A claim with what it takes to hold it against others, as JSON. */
interface HappeningRow extends OfDocument {
  nth: number;
  /** Number of the day on which it was told; past all days where that is unknown. */
  told_on: number;
  body: string;
}

/** What claims of one happening have in common. */
interface HappeningKeyRow extends OfDocument {
  key: string;
  told_on: number;
  nth: number;
}

/** One happening with all the claims that tell of it; but for its claims, as JSON. */
interface EventRow extends OfDesk {
  id: string;
  type: string;
  status: string;
  when_from: string | null;
  when_to: string | null;
  first_told: number;
  last_told: number;
  /** Numbers of the first and the last day by which claims are held against its own. */
  reach_from: number;
  reach_to: number;
  body: string;
}

interface EventClaimRow extends OfDocument {
  event: string;
  nth: number;
  told_on: number;
}

/** Who and what takes part in an event: entity ids. */
interface EventEntityRow extends OfDesk {
  entity: string;
  event: string;
  last_told: number;
}

/** What names of a document are joined by: a whole name, or a short one that may stand for one. */
interface NameSeenRow extends OfDocument {
  key: string;
  form: string;
  entity: string;
  /** When it was told, coarsely; null where that is unknown. */
  period: number | null;
  name: string;
}

/** Whom a name of a document stands for, and why, as JSON. */
interface SameAsRow extends OfDocument {
  short: string;
  meant: string;
  basis: string;
  because: string;
}

/** What a person decided of two entities. Written once. */
export interface DecisionRow extends OfDesk {
  nth: number;
  id: string;
  a: string;
  b: string;
  verdict: string;
  /** The one document that it is of; null: of all. */
  document: string | null;
  reason: string;
  who: string;
  made_at: string;
}

/** A decision taken back: a row beside it. Written once. */
interface DecisionWithdrawalRow extends OfDesk {
  decision: string;
  who: string;
  why: string;
  made_at: string;
}

/** A dossier as canonical JSON, under its hash and that of what was asked. Written once. */
interface SnapshotRow extends OfDesk {
  sha256: string;
  asked: string;
  question: string;
  as_of: string | null;
  made_at: string;
  body: string;
}

/** A report in the story that it belongs to. */
interface StoryReportRow extends OfDocument {
  story: string;
  /** Number of the day on which it was told; past all days where that is unknown. */
  day: number;
  outlet: string | null;
  /** The first report of the story that it is a near copy of. */
  copy_of: string | null;
}

export interface Tables {
  original: OriginalRow;
  document: DocumentRow;
  reading: ReadingRow;
  claim: ClaimRow;
  named: NamedRow;
  words: WordsRow;
  word_index: WordIndexRow;
  second_reading: SecondReadingRow;
  judgement: JudgementRow;
  withdrawal: WithdrawalRow;
  failure: FailureRow;
  happening: HappeningRow;
  happening_key: HappeningKeyRow;
  /** Documents that are not among the events yet. */
  pending: OfDocument;
  event: EventRow;
  event_claim: EventClaimRow;
  event_entity: EventEntityRow;
  name_seen: NameSeenRow;
  same_as: SameAsRow;
  decision: DecisionRow;
  decision_withdrawal: DecisionWithdrawalRow;
  snapshot: SnapshotRow;
  story_report: StoryReportRow;
  pending_story: OfDocument;
  story_turn: OfDesk & { turn: number };
  schema_version: { version: number; migrated_at: string };
}

export type Database = Kysely<Tables>;
export type Writing = Transaction<Tables>;
export type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;
