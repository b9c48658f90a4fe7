import { placesOf } from "../ledger/collated/events.ts";
import { pending } from "../ledger/collated/happenings.ts";
import { unstoried } from "../ledger/collated/stories.ts";
import { LedgerError } from "../ledger/ledger-error.ts";
import type { Ledger } from "../ledger/open.ts";
import { editionsAround, lastPublished } from "../ledger/queries/editions.ts";
import { documentsOf, eventIds } from "../ledger/queries/events.ts";
import { asksForEvents, type Filter, ofReports } from "../ledger/queries/filter.ts";
import { documents } from "../ledger/queries/readings.ts";
import { standingIn } from "../ledger/queries/standing.ts";
import { storiesOf } from "../ledger/queries/stories.ts";
import type { Dossier } from "../model.ts";
import { abridged } from "./abridged.ts";
import { type Collating, collate } from "./collate.ts";
import { collectedFrom } from "./collected.ts";
import { type Cluster, clusterEvents, clusterOf } from "./events.ts";
import { fits } from "./fits.ts";
import type { Happening } from "./happening.ts";
import { identityBy } from "./identity.ts";
import { collateLedger } from "./into-ledger.ts";
import { joinsKept } from "./joins/into-ledger.ts";
import { collateStories } from "./stories/into-ledger.ts";

/**
 * The dossier of what a ledger holds, as far as the filter goes. A filter that asks for who takes part, for a type or a
 * status asks for events: then it is about those, with every report of them, and has of each report what it says of them.
 */
export async function dossierFrom(ledger: Ledger, filter: Filter): Promise<Dossier> {
  const current = await isCurrent(ledger);
  const ids = await documentsFor(ledger, filter, current);
  const { cluster = clusterEvents, ...identity } = current ? await asKept(ledger, ids) : {};
  const chosen: Partial<Collating> = asksForEvents(filter)
    ? { cluster: (happenings) => cluster(happenings).filter((each) => fits(each, filter)), cut: abridged }
    : { cluster };
  const around = await aroundOf(ledger, filter, ids);
  return collate(await standingIn(ledger, ids), { ...chosen, ...identity, ...around });
}

/** The same of those events alone that were told last, and how many more meet the filter. */
export async function dossierOfLast(
  ledger: Ledger,
  filter: Filter,
  most: number,
): Promise<{ dossier: Dossier; more: number }> {
  if (!(await isCurrent(ledger))) return { dossier: await dossierFrom(ledger, filter), more: 0 };
  const all = await eventIds(ledger, filter);
  const chosen = all.slice(0, most);
  return { dossier: await dossierOfEvents(ledger, chosen, filter), more: all.length - chosen.length };
}

/** The dossier of some events as the ledger has them, by the reports that meet the filter. */
export async function dossierOfEvents(ledger: Ledger, events: string[], filter: Filter = {}): Promise<Dossier> {
  const chosen = new Set(events);
  const ids = await documents(ledger, ofReports(filter), await documentsOf(ledger, events));
  const { cluster, identify } = await asKept(ledger, ids);
  const meeting = (each: Cluster) => chosen.has(each.event.id) && fits(each, filter);
  return collate(await standingIn(ledger, ids), {
    ...(await aroundOf(ledger, filter, ids)),
    identify,
    cluster: (happenings) => cluster(happenings).filter(meeting),
    cut: abridged,
  });
}

/** What is known beside the reports that a dossier is of: until when and from whom there are others, and their stories. */
async function aroundOf(
  ledger: Ledger,
  filter: Filter,
  ids: string[],
): Promise<Omit<Collating, "identify" | "cluster" | "cut">> {
  const [until, editions] = [await lastPublished(ledger, filter), await editionsAround(ledger, filter, ids)];
  return { until, collected: collectedFrom(editions), stories: await storiesOf(ledger, ids) };
}

/** Whether all that was recorded is among events and stories, or could be put there: not in a ledger that can only be read. */
export async function isCurrent(ledger: Ledger): Promise<boolean> {
  const { desk, read } = ledger;
  if ((await read((db) => pending(db, desk, 1))).length + (await read((db) => unstoried(db, desk))).length === 0)
    return true;
  try {
    await collateLedger(ledger);
    await collateStories(ledger);
    return true;
  } catch (error) {
    if (error instanceof LedgerError) return false;
    throw error;
  }
}

async function documentsFor(ledger: Ledger, filter: Filter, current: boolean): Promise<string[]> {
  if (!asksForEvents(filter)) return documents(ledger, filter);
  if (!current) return documents(ledger, ofReports(filter));
  const events = await eventIds(ledger, filter);
  return documents(ledger, ofReports(filter), await documentsOf(ledger, events));
}

/** Names stand for whom they stand for in the ledger, and claims go where it has them. */
async function asKept(ledger: Ledger, ids: string[]): Promise<Pick<Collating, "identify" | "cluster">> {
  const joins = await joinsKept(ledger, ids);
  return { identify: (readings) => identityBy(readings, joins), cluster: await keptClusters(ledger, ids) };
}

/** Claims go where the ledger has them. What tells of nobody and no day is nowhere there. */
async function keptClusters(ledger: Ledger, ids: string[]): Promise<(happenings: Happening[]) => Cluster[]> {
  const places = await ledger.read((db) => placesOf(db, ledger.desk, ids));
  const eventAt = new Map(places.map(({ document, nth, event }) => [`${document} ${nth}`, event]));
  return (happenings) => {
    const groups = new Map<string, Happening[]>();
    for (const happening of happenings) {
      const id = eventAt.get(`${happening.document.id} ${happening.nth}`);
      if (id === undefined) continue;
      const group = groups.get(id);
      if (group) group.push(happening);
      else groups.set(id, [happening]);
    }
    return [...groups].map(([id, group]) => clusterOf(id, group));
  };
}
