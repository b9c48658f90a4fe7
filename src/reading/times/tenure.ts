import { daysOf } from "../../edtf.ts";
import type { Edtf, Evidence } from "../../model.ts";
import type { Clue } from "./clues.ts";

/** Time in an office of a person whom the text names in it. One place may stand for several, of which any may be meant. */
export interface Tenure {
  from: Edtf;
  to: Edtf | null;
  evidence: Evidence;
}

/** One person's times in one office. */
interface Holder {
  evidence: Evidence;
  terms: { from: number; to: number }[];
}

/** Who is named in office holds it; of those who cannot all hold theirs, the ones who came to it last. */
export function tenureClues(tenures: Tenure[]): Clue[] {
  const holders = holdersOf(tenures).sort((a, b) => begin(b) - begin(a));
  let shared: Holder["terms"] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  return holders.flatMap(({ evidence, terms }) => {
    const common = shared.flatMap((a) => terms.flatMap((b) => overlap(a, b)));
    if (common.length === 0) return [];
    shared = widest(common);
    const fits = (day: number) => terms.some((term) => day >= term.from && day <= term.to);
    return [{ evidence, weight: 3, fits, tells: "year" as const }];
  });
}

const begin = ({ terms }: Holder) => Math.max(...terms.map((term) => term.from));

/** Those that lie in no other: of several terms alike one is as good as all. */
function widest(stretches: Holder["terms"]): Holder["terms"] {
  const found: Holder["terms"] = [];
  for (const stretch of stretches.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (stretch.to > (found.at(-1)?.to ?? Number.NEGATIVE_INFINITY)) found.push(stretch);
  }
  return found;
}

/** Not the day alone on which one hands over to the other. */
const least = 7;

function overlap(a: { from: number; to: number }, b: { from: number; to: number }) {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return to - from >= least ? [{ from, to }] : [];
}

function holdersOf(tenures: Tenure[]): Holder[] {
  const holders = new Map<number, Holder>();
  for (const { from, to, evidence } of tenures) {
    const first = daysOf(from)?.from;
    const last = to === null ? Number.POSITIVE_INFINITY : daysOf(to)?.to;
    if (first === undefined || last === undefined) continue;
    const holder = holders.get(evidence.start) ?? { evidence, terms: [] };
    holder.terms.push({ from: first, to: last });
    holders.set(evidence.start, holder);
  }
  return [...holders.values()];
}
