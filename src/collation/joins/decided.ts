import { entryById, personBySpelling } from "../../gazetteer/index.ts";
import type { Holding } from "../../ledger/queries/decisions.ts";

/** What was decided, as it holds in one document. */
export interface Decided {
  /** Whom an entity of the document is, where that was decided, and by which decisions. */
  of: (id: string) => { meant: string; decisions: string[] } | null;
  /** Whether two were decided not to be one. */
  isApart: (a: string, b: string) => boolean;
}

const nothing: Decided = { of: () => null, isApart: () => false };

/** What holds in each document: what was decided of it alone goes before what was decided of all. */
export function decidedBy(decisions: Holding[]): (document: string) => Decided {
  if (decisions.length === 0) return () => nothing;
  const general = decisions.filter(({ document }) => document === null);
  const everywhere = toDecided([], general, null);
  const own = new Map<string, Holding[]>();
  for (const decision of decisions) {
    if (decision.document === null) continue;
    own.set(decision.document, [...(own.get(decision.document) ?? []), decision]);
  }
  return (document) => (own.has(document) ? toDecided(own.get(document)!, general, document) : everywhere);
}

function toDecided(own: Holding[], general: Holding[], document: string | null): Decided {
  const groups = new Groups();
  for (const decision of own) if (decision.verdict === "same") groups.join(decision);
  const apart = own.filter(({ verdict, a, b }) => verdict === "different" && a !== b);
  const isTorn = ({ a, b }: Holding) => groups.of(a) === groups.of(b);
  for (const decision of general) {
    if (decision.verdict === "different") continue;
    if (!wouldTear(groups, decision, apart)) groups.join(decision);
  }
  apart.push(...general.filter((decision) => decision.verdict === "different" && !isTorn(decision)));
  const other = new Map(
    own.filter(({ verdict, a, b }) => verdict === "different" && a === b).map((each) => [each.a, each]),
  );
  return {
    of(id) {
      const split = other.get(id);
      if (split) return { meant: `${id}~${document}`, decisions: [split.id] };
      const group = groups.of(id);
      return typeof group === "string" ? null : { meant: group.meant, decisions: group.decisions };
    },
    isApart(a, b) {
      const pair = [groups.of(a), groups.of(b)];
      return apart.some((each) => {
        const [x, y] = [groups.of(each.a), groups.of(each.b)];
        return (x === pair[0] && y === pair[1]) || (x === pair[1] && y === pair[0]);
      });
    },
  };
}

interface Group {
  ids: string[];
  decisions: string[];
  meant: string;
}

/** Who were decided to be one. */
class Groups {
  private readonly byId = new Map<string, Group>();

  /** The group of an entity; its own id where nothing was decided of it. */
  of(id: string): Group | string {
    return this.byId.get(id) ?? id;
  }

  join({ id, a, b }: Holding): void {
    const [x, y] = [this.byId.get(a), this.byId.get(b)];
    const ids = [...new Set([...(x?.ids ?? [a]), ...(y?.ids ?? [b])])].sort(byFullness);
    const decisions = [...new Set([...(x?.decisions ?? []), ...(y?.decisions ?? []), id])];
    const group = { ids, decisions, meant: ids[0]! };
    for (const each of ids) this.byId.set(each, group);
  }
}

/** Whether joining two would make one of some who were decided not to be. */
function wouldTear(groups: Groups, { a, b }: Holding, apart: Holding[]): boolean {
  const joined = new Set([groups.of(a), groups.of(b)]);
  return apart.some((each) => joined.has(groups.of(each.a)) && joined.has(groups.of(each.b)));
}

const registered: ReadonlySet<string> = new Set([...personBySpelling.values()].map((person) => `person:${person}`));

/** By which id some who are one are called: one that is known, else that of the fullest name. */
function byFullness(one: string, other: string): number {
  const isKnown = (id: string) => Number(registered.has(id) || entryById.has(id));
  const parts = (id: string) => id.split("-").length;
  return isKnown(other) - isKnown(one) || parts(other) - parts(one) || (one < other ? -1 : 1);
}
