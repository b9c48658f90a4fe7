import type { EntityType, EventType, Status } from "../../src/model.ts";

/** What careful readers marked in one report. Where `nth` is not given, the first occurrence is meant. */
export interface ReportKey {
  file: string;
  published: string;
  times: { quote: string; nth?: number; edtf: string[] | null }[];
  /** `role`: a byline or a credit, not scored. */
  people: { quote: string; nth?: number; title: string | null; of: string | null; role?: string }[];
  entities: { quote: string; nth?: number; type: EntityType }[];
  attributions: AttributionMark[];
  claims: ClaimMark[];
}

export interface AttributionMark {
  source: string | null;
  source_entity: string | null;
  cue: string | null;
  cue_nth?: number;
  content_has: string | null;
}

export interface ClaimMark {
  type: EventType;
  trigger: string;
  nth?: number;
  status: Status;
  who: string[];
  said_by: string[];
}
