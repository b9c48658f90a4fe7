import {
  eventsIn,
  eventsWith,
  type KeptEvent,
  type Member,
  membersOf,
  replaceEvents,
} from "../ledger/collated/events.ts";
import {
  documentsWith,
  happeningsIn,
  type KeptHappening,
  keepHappenings,
  keysOf,
  noLongerPending,
  pending,
  stillPending,
} from "../ledger/collated/happenings.ts";
import type { Ledger } from "../ledger/open.ts";
import { holdingIn } from "../ledger/queries/decisions.ts";
import type { Writing } from "../ledger/tables.ts";
import { type Cluster, clustersOf } from "./events.ts";
import { foundBy } from "./fits.ts";
import { type Group, groupsOf, put } from "./groups.ts";
import { byTelling, type Happening, happeningsOf, toldDay } from "./happening.ts";
import { identityBy, withIdentity } from "./identity.ts";
import { decidedBy } from "./joins/decided.ts";
import { type Joined, joinInLedger } from "./joins/into-ledger.ts";
import { happeningFrom, keptFrom } from "./kept.ts";
import { keysOf as keysIn } from "./keys.ts";
import { hull, reachOf, soughtBy } from "./reach.ts";
import { farthest } from "./same.ts";

/** Documents that are collated in one transaction, and those that are asked for at once. */
const AT_ONCE = 500;
const AHEAD = 50_000;

/**
 * Puts what was recorded since the last time among the events of a ledger, and tells how many documents that were. Claims
 * go to events in the order in which they were told, so that as a rule what is added last is looked at alone; where
 * something older comes in between, what was told since and has to do with it is put in again. So the events are the same
 * for every order in which reports were added.
 */
export async function collateLedger(ledger: Ledger): Promise<number> {
  let done = 0;
  for (;;) {
    const ahead = await ledger.read((db) => pending(db, ledger.desk, AHEAD));
    if (ahead.length === 0) return done;
    for (let at = 0; at < ahead.length; at += AT_ONCE) {
      const some = ahead.slice(at, at + AT_ONCE);
      const fresh = await ledger.read((db) => stillPending(db, ledger.desk, some));
      if (fresh.length > 0) await ledger.write((writing) => collateInto({ writing, desk: ledger.desk }, fresh));
      done += fresh.length;
    }
  }
}

export interface Work {
  writing: Writing;
  desk: string;
}

/** Names are joined first: documents in which names now stand for others are as fresh as those that are new. */
async function collateInto(work: Work, added: string[]): Promise<void> {
  const { writing, desk } = work;
  await noLongerPending(writing, desk, added);
  const decided = decidedBy(await holdingIn(writing, desk));
  const joined = await joinInLedger(work, added, decided);
  const fresh = [...new Set([...added, ...joined.map(({ reading }) => reading.document.id)])];
  const kept = joined.flatMap(keptOf);
  const old = await eventsIn(writing, desk, fresh);
  await keepHappenings(writing, desk, fresh, kept);
  const again = await toPutAgain(work, fresh, kept, old);
  const known = new Set([...old, ...(await eventsIn(writing, desk, again))]);
  const told = (await happeningsIn(writing, desk, again)).map(happeningFrom);
  for (const sought of soughtBy(told, keysIn, farthest)) {
    for (const event of await eventsWith(writing, desk, sought)) known.add(event);
  }
  const { gone, made } = await regrouped(work, known, again);
  await replaceEvents(writing, desk, gone, made);
}

function keptOf({ reading, joins }: Joined): KeptHappening[] {
  const identity = identityBy([reading], joins);
  return happeningsOf([withIdentity(reading, identity)], identity).map(keptFrom);
}

/** Fresh documents, and all told no earlier that share a key with them or with each other: what they go to may change. */
async function toPutAgain({ writing, desk }: Work, fresh: string[], kept: KeptHappening[], old: string[]) {
  const before = await membersOf(writing, desk, old);
  const own = new Set(fresh);
  const from = Math.min(
    ...[...kept, ...before.filter(({ document }) => own.has(document))].map(({ toldOn }) => toldOn),
  );
  const again = new Set([...fresh, ...before.filter(({ toldOn }) => toldOn >= from).map(({ document }) => document)]);
  for (let last = again; last.size > 0; ) {
    const keys = await keysOf(writing, desk, last);
    const found = await documentsWith(writing, desk, keys, from);
    last = new Set(found.filter((document) => !again.has(document)));
    for (const document of last) again.add(document);
  }
  return again;
}

/** The events that putting some documents again changes: which of them go, and what there is in their place. */
async function regrouped({ writing, desk }: Work, known: Set<string>, again: Set<string>) {
  const members = await membersOf(writing, desk, known);
  const documents = new Set([...again, ...members.map(({ document }) => document)]);
  const happenings = (await happeningsIn(writing, desk, documents)).map(happeningFrom).sort(byTelling);
  const { groups, eventOf, changed } = standing(happenings, members, again);
  for (const happening of happenings) if (again.has(happening.document.id)) changed.add(put(groups, happening));
  const left = new Set(eventOf.values());
  const emptied = [...known].filter((event) => !left.has(event));
  const gone = [...emptied, ...[...changed].flatMap((group) => eventOf.get(group) ?? [])];
  return { gone, made: clustersOf([...changed]).map(keptEventOf) };
}

/** What is left of events without the documents that are put again, in the order in which they were founded. */
function standing(happenings: Happening[], members: Member[], again: Set<string>) {
  const eventAt = new Map(members.map(({ event, document, nth }) => [`${document} ${nth}`, event]));
  const left = new Map<string, Group>();
  const changed = new Set<Group>();
  for (const happening of happenings) {
    const event = eventAt.get(`${happening.document.id} ${happening.nth}`);
    if (event === undefined || again.has(happening.document.id)) continue;
    const group = left.get(event);
    if (group) group.push(happening);
    else left.set(event, [happening]);
  }
  for (const { event, document } of members) {
    const group = left.get(event);
    if (group && again.has(document)) changed.add(group);
  }
  const eventOf = new Map([...left].map(([event, group]) => [group, event]));
  return { groups: groupsOf([...left.values()]), eventOf, changed };
}

const keptEventOf = ({ event, happenings }: Cluster): KeptEvent => ({
  event,
  entities: [...foundBy(happenings)],
  reach: hull(happenings.map(reachOf)),
  members: happenings.map((each) => ({ document: each.document.id, nth: each.nth, toldOn: toldDay(each) })),
});
