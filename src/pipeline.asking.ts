import type { Person } from "./collation/person.ts";
import type { Ledger } from "./ledger/open.ts";
import type { Filter } from "./ledger/queries/filter.ts";
import type { Hits, Paging } from "./ledger/queries/search.ts";
import type { Snapshot } from "./ledger/snapshots.ts";
import type { Dossier, Reading } from "./model.ts";
import { collated } from "./pipeline.deciding.ts";
import { read } from "./pipeline.reading.ts";

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
