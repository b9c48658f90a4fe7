import { daysOf } from "../edtf.ts";
import { fold } from "../fold.ts";
import { type OfficeHolder, officeHolders } from "../gazetteer/index.ts";
import type { Entity, Reading } from "../model.ts";

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.-]+/u)
    .filter(Boolean);

/** States in which a family name or a given name is that of very many: there one word of a name says nothing. */
const sharing: ReadonlySet<string> = new Set(["CN", "HK", "KP", "KR", "MM", "SG", "TW", "VN"]);

/** By each word of the names of people in office; a word that two of them share says nothing. */
const holdersByWord: ReadonlyMap<string, OfficeHolder[]> = byWord();

function byWord(): Map<string, OfficeHolder[]> {
  const found = new Map<string, OfficeHolder[]>();
  for (const holder of officeHolders.filter(({ of }) => !sharing.has(of))) {
    for (const word of new Set(holder.names.flatMap(wordsOf))) found.set(word, [...(found.get(word) ?? []), holder]);
  }
  for (const [word, holders] of found) if (new Set(holders.map(({ person }) => person)).size > 1) found.delete(word);
  return found;
}

/**
 * Who in office a bare name means in a report: the only person of the gazetteer who has this word in the name, in office
 * on the day of the report, for a state that the report names. The name alone is never enough.
 */
export function holderOf({ name, posts }: Entity, reading: Reading): OfficeHolder | null {
  const [word, more] = wordsOf(name);
  const day = reading.document.published.edtf && daysOf(reading.document.published.edtf);
  if (!word || more || !day) return null;
  const states = new Set(reading.entities.flatMap(({ country }) => country ?? []));
  const inOffice = (holdersByWord.get(word) ?? []).filter(
    (holder) => states.has(holder.of) && holds(holder, day) && posts.every(({ of }) => !of || of.endsWith(holder.of)),
  );
  return inOffice[0] ?? null;
}

function holds({ from, to }: OfficeHolder, day: { from: number; to: number }): boolean {
  const [begun, ended] = [daysOf(from), to === null ? null : daysOf(to)];
  return (begun === null || begun.from <= day.to) && (ended === null || day.from <= ended.to);
}
