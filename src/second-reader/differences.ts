import { fold } from "../fold.ts";
import type { Attribution, Claim, Participant, Reading, SecondReading, Span } from "../model.ts";

export type DifferenceKind = "type" | "status" | "when" | "who" | "said-by" | "only-first" | "only-second";

/** Where two readers of one report differ: both claims, or the one that the other reader does not have. */
export type Difference =
  | { kind: Exclude<DifferenceKind, `only-${string}`>; first: Claim; second: Claim }
  | { kind: "only-first"; first: Claim; second: null }
  | { kind: "only-second"; first: null; second: Claim };

/** Two readings of one report, held against each other. */
export interface Compared {
  first: Reading;
  second: SecondReading;
  /** Claims that both have, whatever they say of them. */
  shared: number;
  /** In the order of the text. */
  differences: Difference[];
}

/** Pure. Neither is right: both are told. */
export function compare(first: Reading, second: SecondReading): Compared {
  const { reading } = second;
  const pairs = pairsOf(first.claims, reading.claims);
  const [ofFirst, ofSecond] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  const differences: Difference[] = [
    ...pairs.flatMap(([one, other]) =>
      aspects
        .filter(({ of }) => of(one, first) !== of(other, reading))
        .map(({ kind }) => ({ kind, first: one, second: other })),
    ),
    ...first.claims.filter((claim) => !ofFirst.has(claim)).map((claim) => only("only-first", claim)),
    ...reading.claims.filter((claim) => !ofSecond.has(claim)).map((claim) => only("only-second", claim)),
  ];
  return { first, second, shared: pairs.length, differences: differences.sort((a, b) => placeOf(a) - placeOf(b)) };
}

function only(kind: "only-first" | "only-second", claim: Claim): Difference {
  return kind === "only-first" ? { kind, first: claim, second: null } : { kind, first: null, second: claim };
}

const placeOf = ({ first, second }: Difference): number => (first ?? second).trigger.start;

/** What can differ of one claim, each as words that are the same if the readers mean the same. */
const aspects: { kind: Exclude<DifferenceKind, `only-${string}`>; of: (claim: Claim, reading: Reading) => string }[] = [
  { kind: "type", of: ({ type }) => type },
  { kind: "status", of: ({ status, negated }) => `${status} ${negated}` },
  { kind: "when", of: ({ time }, { times }) => times.find(({ id }) => id === time)?.edtf ?? "" },
  { kind: "who", of: whoIn },
  { kind: "said-by", of: ({ saidBy }, { attributions }) => sayersIn(saidBy, attributions) },
];

/**
 * Where it was and with what is not who; and who is taken from another sentence, the other reader cannot quote from this
 * one, nor twice from one place.
 */
function whoIn({ participants, start, end }: Claim): string {
  const quoted = participants.filter((each) => each.start >= start && each.end <= end);
  const first = quoted.filter((each, nth) => !quoted.slice(0, nth).some((other) => isAt(each, other)));
  return sorted(
    first.filter(({ role }) => role !== "place" && role !== "instrument").map((each) => `${each.role} ${nameOf(each)}`),
  );
}

const isAt = (a: Participant, b: Participant): boolean => a.start === b.start && a.end === b.end;

/** Who is at the end of the chain and on the way to it; in which order is for the reader of both to see. */
function sayersIn(saidBy: string[], attributions: Attribution[]): string {
  const chain = saidBy.map((id) => attributions.find((each) => each.id === id)?.source ?? null);
  return sorted(chain.map((source) => (source ? nameOf(source) : "?")));
}

const sorted = (names: string[]): string => [...new Set(names)].sort().join("; ");

/** A state and its government are one. */
const nameOf = ({ entity, text }: { entity: string | null; text: string }): string =>
  entity?.replace(/^gov:/, "country:") ?? fold(text);

/**
 * Claims of one happening: their triggers share words. Of those that share, one of the same type, then the nearest.
 * What is left of one type in one sentence is one, if each reader has only one such.
 */
function pairsOf(first: Claim[], second: Claim[]): [Claim, Claim][] {
  const pairs: [Claim, Claim][] = [];
  const free = new Set(second);
  const join = (one: Claim, other: Claim) => {
    pairs.push([one, other]);
    free.delete(other);
  };
  for (const one of first) {
    const [other] = [...free].filter(({ trigger }) => overlap(trigger, one.trigger)).sort((a, b) => nearer(one, a, b));
    if (other) join(one, other);
  }
  const left = first.filter((one) => !pairs.some(([paired]) => paired === one));
  for (const one of left) {
    const alike = (claim: Claim) => claim.type === one.type && overlap(claim, one);
    const others = [...free].filter(alike);
    if (others.length === 1 && left.filter(alike).length === 1) join(one, others[0]!);
  }
  return pairs;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function nearer(one: Claim, a: Claim, b: Claim): number {
  const apart = ({ trigger }: Claim) => Math.abs(trigger.start - one.trigger.start);
  return Number(b.type === one.type) - Number(a.type === one.type) || apart(a) - apart(b);
}
