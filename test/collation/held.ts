import { collate } from "../../src/collation/collate.ts";
import type { Dossier, Reading, Report } from "../../src/model.ts";
import { read } from "../../src/pipeline.ts";
import { reportOf } from "../ledger/report.ts";

/** A report by the outlet, the day on which it came out, its text, and its headline where it has one. */
export type Told = [outlet: string, published: string | null, text: string, title?: string];

export function readingOf([outlet, published, text, title]: Told): Reading {
  const whole = title ? `${title}\n${text}` : text;
  const told: Partial<Report> = { uri: `${outlet} ${published}`, outlet, published, title: title ?? null };
  return read(reportOf(whole.normalize("NFC"), told));
}

/** The dossier of reports that are held together. */
export const hold = (...reports: Told[]): Dossier => collate(reports.map(readingOf));

export const kindsIn = (dossier: Dossier): string[] => dossier.findings.map(({ kind }) => kind);
