import { entryById } from "../../gazetteer/index.ts";
import type { Namesake } from "../../ledger/collated/names.ts";
import { sharing } from "../state.ts";
import type { Decided } from "./decided.ts";
import { isRegistered } from "./holders.ts";
import type { Basis, Found } from "./join.ts";
import { ofKey } from "./office.ts";
import type { Short } from "./seen.ts";

/** The whole names that reports give under a key. */
export type Namesakes = (key: string) => readonly Namesake[];

/** How many periods before or after a whole name is told somebody may still be called by the short one. */
const REACH = 8;

/** The one whole name of other reports that a short one stands for; null where none fits, or two. */
export function namesakeOf(short: Short, namesakes: Namesakes, decided: Decided): Found | null {
  for (const { basis, isFor, choose } of rules) {
    const keys = short.keys.filter(isFor);
    const fits = keys.flatMap((key) =>
      namesakes(key).filter((each) => each.entity !== short.entity && isNear(short, each)),
    );
    const meant = choose(short.entity, [...new Set(fits.map(({ entity }) => entity))]);
    // Where people ruled one of two out, the other is still no more than a guess.
    if (meant && !decided.isApart(short.entity, meant)) return { meant, basis, because: { keys: keysOf(fits, meant) } };
  }
  return null;
}

const keysOf = (fits: Namesake[], meant: string): string[] =>
  [...new Set(fits.filter(({ entity }) => entity === meant).map(({ key }) => key))].sort();

interface Rule {
  basis: Basis;
  isFor: (key: string) => boolean;
  choose: (short: string, entities: string[]) => string | null;
}

const isOutlet = (key: string): boolean => key.endsWith(" outlet");
const isEnds = (key: string): boolean => key.includes("+");
const isWord = (key: string): boolean => !isOutlet(key) && !isEnds(key) && !sharing.has(ofKey(key));

const rules: Rule[] = [
  { basis: "outlet", isFor: isOutlet, choose: fullerOf },
  {
    basis: "whole-name",
    isFor: (key) => isWord(key) && !isRegistered(key),
    choose: (_, entities) => only(withoutLonger(entities)),
  },
  { basis: "middle-name", isFor: isEnds, choose: withoutMiddle },
];

const isNear = ({ period }: Short, { from, to }: Namesake): boolean =>
  period === null || from === null || to === null || (from - REACH <= period && period <= to + REACH);

const only = (entities: string[]): string | null => (entities.length === 1 ? entities[0]! : null);

const partsOf = (person: string): string[] => person.slice("person:".length).split("-");

/** Of names of which one holds all words of the other, the shorter. */
function withoutLonger(entities: string[]): string[] {
  const isLonger = (one: string, other: string) =>
    one !== other && partsOf(other).every((word) => partsOf(one).includes(word));
  return entities.filter((one) => !entities.some((other) => isLonger(one, other)));
}

/** The name without those in the middle, if no other whole name has another middle. */
function withoutMiddle(short: string, entities: string[]): string | null {
  const middle = (id: string, ends: string[]) => partsOf(id).filter((word) => !ends.includes(word));
  const meant = only(entities.filter((id) => partsOf(id).length === 2));
  if (meant === null) return null;
  const ends = partsOf(meant);
  const own = middle(short, ends);
  return entities.every((id) => id === meant || isMiddle(own, middle(id, ends))) ? meant : null;
}

/** "J." and "John" can be one. */
const isMiddle = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((word, i) => word.startsWith(other[i]!) || other[i]!.startsWith(word));

/** An outlet by its fuller name: one of the gazetteer before any, else the longer. The very form alone is none. */
function fullerOf(short: string, entities: string[]): string | null {
  const formOf = (id: string) => id.slice(id.indexOf(":") + 1);
  const rank = (id: string) => (entryById.has(id) ? Number.POSITIVE_INFINITY : formOf(id).length);
  return only(entities.filter((id) => formOf(id) !== formOf(short) && rank(id) > rank(short)));
}
