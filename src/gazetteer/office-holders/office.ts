import type { Edtf } from "../../model.ts";

/** What a person holds; a president who governs is both heads, and has a premier beside him where there is one. */
export type Office =
  | "head-of-state"
  | "deputy-head-of-state"
  | "head-of-government"
  | "deputy-head-of-government"
  | "premier"
  | "supreme-leader"
  | "party-leader"
  | "speaker"
  | "state-counsellor"
  | "foreign-minister"
  | "defence-minister"
  | "deputy-defence-minister"
  | "public-security-minister"
  | "chief-cabinet-secretary"
  | "national-security-adviser"
  | "government-spokesperson"
  | "foreign-spokesperson"
  | "ambassador"
  | "commander-in-chief"
  | "chief-of-defence"
  | "chief-of-air-staff"
  | "air-commander"
  | "indopacom-commander"
  | "president-of-commission"
  | "president-of-council"
  | "high-representative"
  | "secretary-general";

/** One line of a table of terms: of whom, office, name, from, to, other names ("a|b"). */
export type TermRow = [
  of: string,
  office: Office | Office[],
  name: string,
  from: Edtf,
  to: Edtf | null,
  others: string,
];

export const both: Office[] = ["head-of-state", "head-of-government"];

/** Ids of the posts by which a holder of the office is called. */
// biome-ignore format: one office a line
export const postsOf: Record<Office, string> = {
  "head-of-state": "president state-president king queen emperor pope emir sultan leader chair acting-president acting-state-president",
  "deputy-head-of-state": "vice-president state-vice-president",
  "head-of-government": "prime-minister acting-prime-minister chair crown-prince",
  premier: "prime-minister acting-prime-minister",
  "deputy-head-of-government": "deputy-prime-minister first-deputy-prime-minister",
  "supreme-leader": "supreme-leader leader chair general-secretary state-president president",
  "party-leader": "general-secretary party-chair chair leader",
  speaker: "speaker",
  "state-counsellor": "state-counsellor leader",
  "foreign-minister": "foreign-minister minister",
  "defence-minister": "defence-minister minister",
  "deputy-defence-minister": "deputy-defence-minister deputy-minister",
  "public-security-minister": "public-security-minister minister",
  "chief-cabinet-secretary": "chief-cabinet-secretary",
  "national-security-adviser": "national-security-adviser adviser",
  "government-spokesperson": "spokesperson",
  "foreign-spokesperson": "spokesperson",
  ambassador: "ambassador",
  "commander-in-chief": "commander-in-chief commander leader",
  "chief-of-defence": "chief-of-general-staff chairman-of-joint-chiefs chief-of-staff",
  "chief-of-air-staff": "chief-of-general-staff chief-of-staff",
  "air-commander": "commander",
  "indopacom-commander": "commander",
  "president-of-commission": "president chair",
  "president-of-council": "president chair",
  "high-representative": "high-representative",
  "secretary-general": "secretary-general",
};
