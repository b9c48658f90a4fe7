import type { Coverage, Document, EventType, FindingKind, Status } from "../../src/model.ts";

/** An answer key to a few reports and to what they say together: `samples/key.json` is one. */
export interface Key {
  documents: DocumentRow[];
  times: TimeRow[];
  people: PersonRow[];
  attributions: AttributionRow[];
  claims: ClaimRow[];
  agreements: AgreementRow[];
  coverage: CoverageRow[];
  findings: FindingRow[];
  must_not: ForbiddenRow[];
}

export interface DocumentRow {
  file: string;
  language: string;
  outlet: string;
  relays: string[];
  published: { edtf?: string[]; pattern?: string; basis: Document["published"]["basis"] };
}

/** Any of `edtf` is right. */
export interface TimeRow {
  file: string;
  quote: string;
  edtf: string[];
}

interface PostRow {
  title: string;
  of: string;
}

export interface PersonRow {
  file: string;
  quote: string;
  post?: PostRow;
  posts?: PostRow[];
  rank?: string;
}

export interface AttributionRow {
  file: string;
  source: string;
  cue: string;
  content_has: string;
  manner?: string;
}

type Names = string | string[];

export interface ClaimRow {
  file: string;
  id: string;
  type: EventType;
  status: Status | Status[];
  actor?: Names;
  target?: Names;
  from?: Names;
  to?: Names;
  who?: Names;
  parties?: Names;
  about?: string;
  when?: string;
  figure?: { value: number; unit: string };
  said_by: string[];
}

export interface AgreementRow {
  parties: string[];
  claims: string[];
  history: Status[];
  when: string[];
  origins: string[];
  outlets: string[];
}

export interface CoverageRow {
  outlet: string;
  member: string;
  state: Coverage["state"];
  basis?: Coverage["basis"];
}

export interface FindingRow {
  id: string;
  kind: FindingKind;
  file?: string;
  claims?: string[];
  outlet?: string;
  left_out?: string[];
  entities?: string[];
  who?: string;
}

/** A reading that would be wrong: a claim's type and status, a claim's day, a time's value, a row, a finding. */
export interface ForbiddenRow {
  file?: string;
  why: string;
  claim?: { id?: string; when?: string; type?: EventType; status?: Status };
  time?: { quote: string; edtf: string };
  coverage?: CoverageRow;
  finding?: { kind: FindingKind; claims?: string[]; left_out?: string[] };
}
