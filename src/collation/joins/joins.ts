import type { NameSeen, Namesake } from "../../ledger/collated/names.ts";
import type { ReadEntity, Reading } from "../../model.ts";
import { type Decided, decidedBy } from "./decided.ts";
import type { Found, Join } from "./join.ts";
import { type Namesakes, namesakeOf } from "./namesakes.ts";
import { byRegister, type Short, seenIn, shortsIn } from "./seen.ts";

/** What joining starts from, beside the report itself. */
export interface Ground {
  namesakes: Namesakes;
  decided: (document: string) => Decided;
}

/**
 * Whom the names of a report stand for: as people decided; else as the register of office-holders has it; else the only
 * whole name of other reports that fits. What people decided not to be one is not joined.
 */
export function joinsOf(reading: Reading, ground: Ground): Join[] {
  const { id: document } = reading.document;
  const decided = ground.decided(document);
  const shorts = new Map(shortsIn(reading, decided).map((short) => [short.entity, short]));
  return reading.entities.flatMap((entity) => {
    const short = shorts.get(entity.id);
    const own = short ? null : alone(entity, reading, decided);
    const join = short ? joinOf(short, ground) : own && toJoin(document, entity.id, own, decided);
    return join ?? [];
  });
}

/** Whom a name stands for that is looked up among those of other reports. */
export function joinOf(short: Short, { namesakes, decided }: Ground): Join | null {
  const holding = decided(short.document);
  const found = namesakeOf(short, namesakes, holding);
  return found && toJoin(short.document, short.entity, found, holding);
}

/** What can be said of a name without other reports. */
function alone(entity: ReadEntity, reading: Reading, decided: Decided): Found | null {
  const own = decided.of(entity.id);
  if (own) return { meant: own.meant, basis: "decision", because: { decisions: own.decisions } };
  const known = byRegister(entity, reading);
  return known && !decided.isApart(entity.id, known.meant) ? known : null;
}

/** Who is meant may have been decided to be somebody else. */
function toJoin(document: string, short: string, { meant, basis, because }: Found, decided: Decided): Join | null {
  const further = basis === "decision" ? null : decided.of(meant);
  const join = further
    ? { meant: further.meant, basis, because: { ...because, decisions: further.decisions } }
    : { meant, basis, because };
  return join.meant === short ? null : { document, short, ...join };
}

/** The joins among readings that are held together without a ledger, where nobody decides. */
export function joinsAmong(readings: Reading[]): Join[] {
  const decided = decidedBy([]);
  const seen = readings.flatMap((reading) => seenIn(reading, decided(reading.document.id)));
  const namesakes = namesakesIn(seen);
  return readings.flatMap((reading) => joinsOf(reading, { namesakes, decided }));
}

function namesakesIn(seen: NameSeen[]): Namesakes {
  const byKey = new Map<string, Namesake[]>();
  for (const { form, key, entity, period } of seen) {
    if (form !== "whole") continue;
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    const same = known.find((each) => each.entity === entity);
    if (same) widen(same, period);
    else known.push({ key, entity, from: period, to: period });
  }
  return (key) => byKey.get(key) ?? [];
}

function widen(namesake: Namesake, period: number | null): void {
  if (period === null) return;
  namesake.from = Math.min(namesake.from ?? period, period);
  namesake.to = Math.max(namesake.to ?? period, period);
}
