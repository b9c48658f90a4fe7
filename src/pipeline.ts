import { collate } from "./collation/collate.ts";
import type { Person } from "./collation/person.ts";
import { isFailure, type Told, takeIn } from "./intake/intake.ts";
import { languages } from "./languages/index.ts";
import type { Decision } from "./ledger/decide.ts";
import type { Ledger } from "./ledger/open.ts";
import type { Filter } from "./ledger/queries/filter.ts";
import type { Hit, Hits, Paging } from "./ledger/queries/search.ts";
import type { Entry } from "./ledger/record.ts";
import type { Snapshot } from "./ledger/snapshots.ts";
import type { Dossier, Failure, Reading, Report, SecondReading } from "./model.ts";
import { learned } from "./models/learned.ts";
import { type Reader, readerOf } from "./pipeline.reader.ts";
import { reader, read as readWith } from "./reading/read.ts";
import { type TypedFault, understood } from "./search/typed.ts";
import type { Compared, Difference, DifferenceKind } from "./second-reader/differences.ts";
import { type Endpoint, type EndpointFault, endpointIn, isFault } from "./second-reader/endpoint.ts";
import type { SecondStep, SecondSum, Watching } from "./second-reader/run.ts";

export type {
  Compared,
  Decision,
  Difference,
  DifferenceKind,
  Endpoint,
  EndpointFault,
  Filter,
  Hit,
  Hits,
  Ledger,
  Person,
  SecondStep,
  SecondSum,
  Snapshot,
  Told,
  TypedFault,
};
export { endpointIn, isFault, understood };

/** Opens a ledger by path or URL. What needs no ledger does not wait for the loading of its drivers. */
export async function openLedger(location: string, options?: { mustExist?: boolean }): Promise<Ledger> {
  const { openLedger: open } = await import("./ledger/open.ts");
  return open(location, options);
}

/** Reads one report, with the models that come with the package. */
export const read = (report: Report): Reading => readWith(report, learned);

/** One report more has been dealt with. */
export interface Step {
  done: number;
  uri: string;
  outcome: "added" | "known" | "reread" | "failed";
  /** Why it failed, or what it was read without. */
  failure: Failure | null;
}

export interface Read {
  dossier: Dossier;
  readings: Reading[];
  failures: Failure[];
}

export interface Added {
  added: number;
  known: number;
  reread: number;
  /** Ids of what is now in the ledger, in order. */
  documents: string[];
  /** Of what was not read, and of what was read in part. */
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

/**
 * Takes in and records, one report after the other: each is in the ledger whole, or not at all. Then holds what is new
 * against what was there; what an earlier run had no time to hold against others is done too. What `onRecorded` throws ends
 * it where all that was told of is in the ledger.
 */
export async function addAll(
  ledger: Ledger,
  inputs: string[],
  told: Told,
  onProgress: (step: Step) => void = () => {},
  onRecorded: () => void = () => {},
): Promise<Added> {
  const sum: Added = { added: 0, known: 0, reread: 0, documents: [], failures: [] };
  let done = 0;
  const reading = readerOf(read);
  try {
    for await (const taken of readAhead(inBatches(takeIn(inputs, told)), reading)) {
      for (const { uri, document, outcome, failure } of await addSome(ledger, taken, told)) {
        done++;
        if (outcome !== "failed") sum[outcome]++;
        if (document) sum.documents.push(document);
        if (failure) sum.failures.push(failure);
        onProgress({ done, uri, outcome, failure });
      }
      onRecorded();
    }
  } finally {
    await reading.close();
  }
  await collated(ledger);
  return sum;
}

/** Reports that are recorded at once, at most; a long report is a batch by itself. */
const MOST = 64;
const LONG = 100_000;

async function* inBatches(reports: AsyncIterable<Report | Failure>): AsyncIterable<(Report | Failure)[]> {
  let batch: (Report | Failure)[] = [];
  let length = 0;
  for await (const report of reports) {
    batch.push(report);
    length += isFailure(report) ? 0 : report.text.length;
    if (batch.length < MOST && length < LONG) continue;
    yield batch;
    [batch, length] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

interface Outcome extends Omit<Step, "done"> {
  /** Id of what is now in the ledger. */
  document: string | null;
}

/** A batch is read while the one before it is recorded. */
async function* readAhead(batches: AsyncIterable<(Report | Failure)[]>, reading: Reader) {
  let ahead: Promise<(Entry | Failure)[]> | null = null;
  for await (const batch of batches) {
    const next = entriesOf(batch, reading);
    // Heard of when its turn comes.
    next.catch(() => {});
    if (ahead) yield await ahead;
    ahead = next;
  }
  if (ahead) yield await ahead;
}

/** Reports with their readings; failures where the ledger would refuse them. */
async function entriesOf(batch: (Report | Failure)[], reading: Reader): Promise<(Entry | Failure)[]> {
  const { faultOf } = await import("./ledger/record.ts");
  const readings = (await reading.read(batch.filter((each): each is Report => !isFailure(each)))).values();
  return batch.map((report) => {
    if (isFailure(report)) return report;
    const entry = { report, reading: readings.next().value! };
    const fault = faultOf(entry);
    return fault === null ? entry : { uri: report.uri, reason: fault };
  });
}

/** Records a batch. What cannot be taken in or recorded is kept as a failure. */
async function addSome(ledger: Ledger, taken: (Entry | Failure)[], told: Told): Promise<Outcome[]> {
  const [{ recordAll }, { recordFailure }] = await Promise.all([
    import("./ledger/record.ts"),
    import("./ledger/failures.ts"),
  ]);
  const entries = taken.filter((each) => "reading" in each);
  const recorded = await recordAll(ledger, entries, reader, saidIn(told));
  const outcomes = new Map(entries.map((entry, at) => [entry, recorded[at]!]));
  for (const each of taken) if (!("reading" in each)) await recordFailure(ledger, each);
  return taken.map((each): Outcome => {
    if (!("reading" in each)) return { uri: each.uri, document: null, outcome: "failed", failure: each };
    const { uri, id: document } = each.report;
    return { uri, document, outcome: outcomes.get(each)!, failure: withoutRules(each.reading) };
  });
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

/** The dossier of what a ledger holds, as far as the filter goes. */
export async function dossierOf(ledger: Ledger, filter: Filter): Promise<Dossier> {
  const { dossierFrom } = await import("./collation/from-ledger.ts");
  return dossierFrom(ledger, filter);
}

/** The dossier of the events that meet the filter, those told last, and how many more there are. */
export async function lastEventsOf(
  ledger: Ledger,
  filter: Filter,
  most: number,
): Promise<{ dossier: Dossier; more: number }> {
  const { dossierOfLast } = await import("./collation/from-ledger.ts");
  return dossierOfLast(ledger, filter, most);
}

/** The reports that meet the filter, and what of their text was looked for. */
export async function searchIn(ledger: Ledger, filter: Filter, paging: Paging): Promise<Hits> {
  const { search } = await import("./ledger/queries/search.ts");
  return search(ledger, filter, paging);
}

/** Keeps the dossier of what a ledger holds now, so that it can be had again to the byte. */
export async function takeSnapshot(ledger: Ledger, filter: Filter): Promise<Snapshot> {
  const { keepSnapshot } = await import("./ledger/snapshots.ts");
  return keepSnapshot(ledger, filter, await dossierOf(ledger, filter));
}

/** The text of a snapshot, to the byte; null if there is none. */
export async function snapshotOf(ledger: Ledger, sha256: string): Promise<string | null> {
  const { snapshotBody } = await import("./ledger/snapshots.ts");
  return snapshotBody(ledger, sha256);
}

/** All snapshots of a ledger, the latest first. */
export async function listSnapshots(ledger: Ledger): Promise<Snapshot[]> {
  const { snapshots } = await import("./ledger/snapshots.ts");
  return snapshots(ledger);
}

/** The id of what a name stands for, as a report would be read that has it; null where the ledger has nothing of the kind. */
export async function idCalled(ledger: Ledger, name: string): Promise<string | null> {
  const { idNamed } = await import("./ledger/queries/named.ts");
  return idNamed(ledger, name, idIn(name));
}

/** The id of a publisher; null where no report in the ledger is by one of the name. */
export async function publisherCalled(ledger: Ledger, name: string): Promise<string | null> {
  const { publisherNamed } = await import("./ledger/queries/named.ts");
  return publisherNamed(ledger, readingOf("", name).document.outlet);
}

/** The id of the story of a report, which is named by its id or its address; null where there is none. */
export async function storyCalled(ledger: Ledger, report: string): Promise<string | null> {
  const [{ isCurrent }, { storyCalled: called }] = await Promise.all([
    import("./collation/from-ledger.ts"),
    import("./ledger/queries/stories.ts"),
  ]);
  await isCurrent(ledger);
  return called(ledger, report);
}

/** An id as it is; a state by its code; else what a report of that name alone would name. */
function idIn(name: string): string | null {
  if (/^[a-z]+:/.test(name)) return name;
  if (/^[A-Z]{2}$/.test(name)) return `country:${name}`;
  const whole = readingOf(name, null).entities.find(({ mentions }) => mentions.some(({ text }) => text === name));
  return whole?.id.replace(/^gov:/, "country:") ?? null;
}

/** What is read of a few words that are no report. */
const readingOf = (text: string, outlet: string | null): Reading =>
  read({
    id: "",
    uri: "",
    title: null,
    language: null,
    outlet,
    published: null,
    text: text.normalize("NFC"),
    original: { sha256: "", mediaType: "text/plain", bytes: new Uint8Array() },
  });

/** What a ledger knows of the people of a name, or of an id; so many at most. */
export async function peopleCalled(
  ledger: Ledger,
  name: string,
  most: number,
): Promise<{ people: Person[]; more: number }> {
  const [{ peopleCalled: called }] = await Promise.all([import("./collation/person.ts"), collated(ledger)]);
  return called(ledger, name, most);
}

/** Keeps what a person decided of who is who, puts it into effect, and gives its id. */
export async function decideOn(ledger: Ledger, decision: Decision): Promise<string> {
  const { decide } = await import("./ledger/decide.ts");
  const id = await decide(ledger, decision);
  await collated(ledger);
  return id;
}

/** Takes back a decision on who is who, or a judgement, by its id. */
export async function undo(ledger: Ledger, id: string, who: string, why: string): Promise<void> {
  const [{ withdrawDecision }, { withdraw }] = await Promise.all([
    import("./ledger/decide.ts"),
    import("./ledger/judge.ts"),
  ]);
  await (id.includes("/") ? withdraw : withdrawDecision)(ledger, id, who, why);
  await collated(ledger);
}

/** Puts what is pending among the events of a ledger, and among its stories. */
async function collated(ledger: Ledger): Promise<void> {
  const [{ collateLedger }, { collateStories }] = await Promise.all([
    import("./collation/into-ledger.ts"),
    import("./collation/stories/into-ledger.ts"),
  ]);
  await collateLedger(ledger);
  await collateStories(ledger);
}

/** Has reports that were read read once more, by the model behind an endpoint. Their text leaves the machine. */
export async function readSecond(readings: Reading[], endpoint: Endpoint, watching: Watching = {}): Promise<SecondSum> {
  const { runSecond } = await import("./second-reader/run.ts");
  const each = (async function* () {
    yield* readings;
  })();
  return runSecond(each, endpoint, watching);
}

/** The same of what a ledger holds, as far as this second reader has not read it yet; it is kept beside the first. */
export async function addSecond(
  ledger: Ledger,
  documents: string[],
  endpoint: Endpoint,
  watching: Watching = {},
): Promise<SecondSum> {
  const [{ runSecond }, { nameOf }, { recordSecond }, { unreadBy }] = await Promise.all([
    import("./second-reader/run.ts"),
    import("./second-reader/second-reader.ts"),
    import("./ledger/record-second.ts"),
    import("./ledger/queries/second-readings.ts"),
  ]);
  const unread = await unreadBy(ledger, nameOf(endpoint), [...new Set(documents)]);
  const keep = async (second: SecondReading) => ((await recordSecond(ledger, second)) ? null : replaced);
  return runSecond(readingsIn(ledger, unread), endpoint, watching, keep);
}

const replaced = "Its text was replaced while the second reader read it; add it once more.";

/** Readings of a ledger, few at a time. */
async function* readingsIn(ledger: Ledger, documents: string[]): AsyncGenerator<Reading> {
  const { readingsOf } = await import("./ledger/queries/readings.ts");
  for (let at = 0; at < documents.length; at += 20) yield* await readingsOf(ledger, documents.slice(at, at + 20));
}

/** The second readings that a ledger has of documents, each held against the first, and how many have none. */
export async function secondOf(ledger: Ledger, documents: string[]): Promise<{ compared: Compared[]; unread: number }> {
  const [{ readingsOf }, { secondReadings }, { compare }] = await Promise.all([
    import("./ledger/queries/readings.ts"),
    import("./ledger/queries/second-readings.ts"),
    import("./second-reader/differences.ts"),
  ]);
  const firsts = await readingsOf(ledger, documents);
  const seconds = await secondReadings(ledger, documents);
  const compared = firsts.flatMap((first): Compared[] => {
    const second = seconds.get(first.document.id);
    return second ? [compare(first, second)] : [];
  });
  return { compared, unread: firsts.length - compared.length };
}
