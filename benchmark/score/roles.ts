import type { Span } from "../../src/model.ts";
import { type Measure, percent, share, triple } from "./tally.ts";

const roles = ["source", "cue", "content"] as const;
type Role = (typeof roles)[number];

/** An attribution as sets of the numbers of its tokens; a role that it does not have is empty. */
export type Tokens = Record<Role, Set<number>>;

/** For each role: the sum of the shares of each span found and of each span wanted, and how many spans there are. */
export type RoleTally = Record<Role, { precise: number; predicted: number; recalled: number; gold: number }>;

export const noRoles = (): RoleTally => ({
  source: { precise: 0, predicted: 0, recalled: 0, gold: 0 },
  cue: { precise: 0, predicted: 0, recalled: 0, gold: 0 },
  content: { precise: 0, predicted: 0, recalled: 0, gold: 0 },
});

/**
 * Pairs attributions one to one, those whose cues share most first, then those whose contents do; each span of a role
 * then counts by the share of its tokens that the other has.
 */
export function addRoles(total: RoleTally, gold: Tokens[], predicted: Tokens[]): void {
  const partner = pairs(gold, predicted);
  for (const role of roles) {
    const sums = total[role];
    sums.gold += gold.filter((tokens) => tokens[role].size > 0).length;
    sums.predicted += predicted.filter((tokens) => tokens[role].size > 0).length;
    for (const [wanted, found] of partner) {
      const common = shared(wanted[role], found[role]);
      sums.recalled += wanted[role].size && common / wanted[role].size;
      sums.precise += found[role].size && common / found[role].size;
    }
  }
}

function pairs(gold: Tokens[], predicted: Tokens[]): Map<Tokens, Tokens> {
  const candidates = gold.flatMap((wanted) =>
    predicted.map((found) => ({
      wanted,
      found,
      cue: shared(wanted.cue, found.cue),
      content: shared(wanted.content, found.content),
    })),
  );
  const ranked = candidates
    .filter(({ cue, content }) => cue + content > 0)
    .sort((a, b) => b.cue - a.cue || b.content - a.content);
  const partner = new Map<Tokens, Tokens>();
  const used = new Set<Tokens>();
  for (const { wanted, found } of ranked) {
    if (partner.has(wanted) || used.has(found)) continue;
    partner.set(wanted, found);
    used.add(found);
  }
  return partner;
}

const shared = (a: Set<number>, b: Set<number>): number => [...a].filter((token) => b.has(token)).length;

export function roleMeasures(total: RoleTally): Measure[] {
  const of = (role: Role) => {
    const { precise, predicted, recalled, gold } = total[role];
    return [share(precise, predicted), share(recalled, gold)] as const;
  };
  const f1Of = (role: Role) => triple("attributions", ...of(role))[2]!.value;
  return [
    ...triple("cues", ...of("cue")),
    percent("attributions", "source F1", f1Of("source")),
    percent("attributions", "content F1", f1Of("content")),
  ];
}

/** Numbers the words and marks of a text; gives those that a span touches. */
export function tokenNumbers(text: string): (spans: Span[]) => Set<number> {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)];
  return (spans) =>
    new Set(
      tokens.flatMap(({ index, 0: { length } }, number) =>
        spans.some(({ start, end }) => index < end && index + length > start) ? [number] : [],
      ),
    );
}
