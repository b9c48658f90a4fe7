import type { Finding } from "../../model.ts";
import { reference } from "./cited.ts";
import type { Page, Section } from "./page.ts";
import type { Paragraph } from "./paragraph.ts";

/** What the reports, held together, show: one sentence each, under its kind. */
export const findings: Section = (page) =>
  [...page.dossier.findings]
    .sort((one, other) => one.kind.localeCompare(other.kind))
    .map((finding) => line(page, finding));

function line(page: Page, finding: Finding): Paragraph {
  const notes = new Set(finding.evidence.map((evidence) => page.notes.of(evidence)));
  return {
    indent: 0,
    hang: 4,
    runs: [
      { text: page.messages.dossier.finding[finding.kind], style: "alarm" },
      { text: `: ${finding.says[page.ui]}\u00a0` },
      ...[...notes].map(reference),
    ],
  };
}
