import { isFailure, type Told, takeIn } from "./intake/intake.ts";
import type { Ledger } from "./ledger/open.ts";
import type { Entry } from "./ledger/record.ts";
import type { Failure, Report } from "./model.ts";
import { collated } from "./pipeline.deciding.ts";
import { type Reader, readerOf } from "./pipeline.reader.ts";
import { read, withoutRules } from "./pipeline.reading.ts";
import { reader } from "./reading/read.ts";

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
  /** Ids of what is now in the ledger, in order. */
  documents: string[];
  /** Of what was not read, and of what was read in part. */
  failures: Failure[];
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
