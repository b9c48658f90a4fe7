import type { Ledger } from "./ledger/open.ts";
import type { Reading, SecondReading } from "./model.ts";
import type { Compared } from "./second-reader/differences.ts";
import type { Endpoint } from "./second-reader/endpoint.ts";
import type { SecondSum, Watching } from "./second-reader/run.ts";

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
