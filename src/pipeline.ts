import { collate } from "./collation/collate.ts";
import { isFailure, type Told, takeIn } from "./intake/intake.ts";
import { languages } from "./languages/index.ts";
import type { Ledger } from "./ledger/open.ts";
import type { Filter } from "./ledger/queries/readings.ts";
import type { Dossier, Failure, Reading, Report } from "./model.ts";
import { read, reader } from "./reading/read.ts";

export type { Filter, Ledger, Told };

/** Opens a ledger by path or URL. What needs no ledger does not wait for the loading of its drivers. */
export async function openLedger(location: string, options?: { mustExist?: boolean }): Promise<Ledger> {
  const { openLedger: open } = await import("./ledger/open.ts");
  return open(location, options);
}

/** One report more has been dealt with. */
export interface Step {
  done: number;
  uri: string;
  outcome: "added" | "known" | "reread" | "failed";
  /** Why it failed, or what it was read without. */
  failure: Failure | null;
}

export interface Added {
  added: number;
  known: number;
  reread: number;
  /** Of what was not read, and of what was read in part. */
  failures: Failure[];
}

/** The dossier of reports that are taken in, with no ledger. */
export const readReports = (reports: Iterable<Report>): Dossier => collate([...reports].map(read));

/** Takes in files, folders and standard input ("-"), and reads them into a dossier; what could not be read stands beside it. */
export async function readAll(inputs: string[], told: Told): Promise<{ dossier: Dossier; failures: Failure[] }> {
  const readings: Reading[] = [];
  const failures: Failure[] = [];
  for await (const report of takeIn(inputs, told)) {
    const reading = isFailure(report) ? null : read(report);
    const failure = isFailure(report) ? report : reading && withoutRules(reading);
    if (reading) readings.push(reading);
    if (failure) failures.push(failure);
  }
  return { dossier: collate(readings), failures };
}

/** Takes in and records, one report after the other: each is in the ledger whole, or not at all. */
export async function addAll(
  ledger: Ledger,
  inputs: string[],
  told: Told,
  onProgress: (step: Step) => void = () => {},
): Promise<Added> {
  const [{ record }, { recordFailure }] = await Promise.all([
    import("./ledger/record.ts"),
    import("./ledger/failures.ts"),
  ]);
  const sum: Added = { added: 0, known: 0, reread: 0, failures: [] };
  let done = 0;
  for await (const report of takeIn(inputs, told)) {
    done++;
    if (isFailure(report)) {
      sum.failures.push(report);
      await recordFailure(ledger, report);
      onProgress({ done, uri: report.uri, outcome: "failed", failure: report });
      continue;
    }
    await turn();
    const reading = read(report);
    const outcome = await record(ledger, report, reading, reader, saidIn(told));
    const failure = withoutRules(reading);
    if (failure) sum.failures.push(failure);
    sum[outcome]++;
    onProgress({ done, uri: report.uri, outcome, failure });
  }
  return sum;
}

const saidIn = (told: Told) =>
  (["language", "outlet", "published"] as const).filter((field) => told[field] !== undefined);

/** A report in a language that nothing is known of. Its document says so too, so that a ledger keeps no row of it. */
function withoutRules({ document: { uri, language } }: Reading): Failure | null {
  if (languages[language]) return null;
  const what =
    language === "und" ? "Its language was not recognised (und)" : `There are no rules for its language (${language})`;
  return {
    uri,
    reason: `${what}, and little was read from it: if it is in a language with rules, say so with --language ${Object.keys(languages).join(" or ")}.`,
  };
}

/** Lets signals in between two reports. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The dossier of what a ledger holds, as far as the filter goes. */
export async function dossierOf(ledger: Ledger, filter: Filter): Promise<Dossier> {
  const { readings } = await import("./ledger/queries/readings.ts");
  return collate(await readings(ledger, filter));
}
