import { collate } from "./collation/collate.ts";
import { isFailure, type Told, takeIn } from "./intake/intake.ts";
import { languages } from "./languages/index.ts";
import type { Dossier, Failure, Reading, Report } from "./model.ts";
import { learned } from "./models/learned.ts";
import { read as readWith } from "./reading/read.ts";

/** Reads one report, with the models that come with the package. */
export const read = (report: Report): Reading => readWith(report, learned);

export interface Read {
  dossier: Dossier;
  readings: Reading[];
  failures: Failure[];
}

/** The dossier of reports that are taken in, with no ledger. */
export const readReports = (reports: Iterable<Report>): Dossier => collate([...reports].map(read));

/** Takes in files, folders and standard input ("-"), and reads them into a dossier; what could not be read stands beside it. */
export async function readAll(inputs: string[], told: Told): Promise<Read> {
  const readings: Reading[] = [];
  const failures: Failure[] = [];
  for await (const report of takeIn(inputs, told)) {
    const reading = isFailure(report) ? null : read(report);
    const failure = isFailure(report) ? report : reading && withoutRules(reading);
    if (reading) readings.push(reading);
    if (failure) failures.push(failure);
  }
  return { dossier: collate(readings), readings, failures };
}

/** A report in a language that nothing is known of. Its document says so too, so that a ledger keeps no row of it. */
export function withoutRules({ document: { uri, language } }: Reading): Failure | null {
  if (languages[language]) return null;
  const what =
    language === "und" ? "Its language was not recognised (und)" : `There are no rules for its language (${language})`;
  return {
    uri,
    reason: `${what}, and little was read from it: if it is in a language with rules, say so with --language ${Object.keys(languages).join(" or ")}.`,
  };
}
