import type { Happening } from "./happening.ts";
import { keysOf } from "./keys.ts";
import { canBeTogether, isSame } from "./same.ts";

/** The claims of one happening, in the order in which they were told. The first founds the group. */
export type Group = Happening[];

/** Groups to which more claims can come, found by what their claims have in common. */
export interface Groups {
  /** In the order in which they were founded. */
  founded: Group[];
  byKey: Map<string, Group[]>;
}

export function groupsOf(founded: Group[]): Groups {
  const groups: Groups = { founded: [], byKey: new Map() };
  for (const group of founded) {
    groups.founded.push(group);
    for (const happening of group) index(groups, happening, group);
  }
  return groups;
}

/**
 * Puts a claim to the first group that it fits, or founds one. Claims are to come in the order in which they were told:
 * then where one goes depends on what was told before it alone, and what is told later changes nothing of it.
 */
export function put(groups: Groups, happening: Happening): Group {
  const group = groupFor(groups, happening);
  if (group.length === 0) groups.founded.push(group);
  group.push(happening);
  index(groups, happening, group);
  return group;
}

function index({ byKey }: Groups, happening: Happening, group: Group): void {
  for (const key of keysOf(happening)) {
    const known = byKey.get(key);
    if (!known) byKey.set(key, [group]);
    else if (!known.includes(group)) known.push(group);
  }
}

/** By whom it is between; or, for "this agreement", the last of its report. */
function groupFor(groups: Groups, happening: Happening): Group {
  const candidates = new Set(keysOf(happening).flatMap((key) => groups.byKey.get(key) ?? []));
  const fitting = [...candidates].filter((group) => belongs(happening, group));
  const first = fitting.length > 1 ? groups.founded.find((group) => fitting.includes(group)) : fitting[0];
  return first ?? (pointsBack(happening) ? lastOfReport(happening, groups) : undefined) ?? [];
}

/** Like one of the group, and not against any. */
const belongs = (happening: Happening, group: Group): boolean =>
  group.some((other) => isSame(other, happening)) && group.every((other) => canBeTogether(other, happening));

const pointsBack = ({ claim, anaphoric, states, people }: Happening): boolean =>
  states.size < 2 && (anaphoric || (claim.type === "agreement" && states.size + people.size === 0));

function lastOfReport(happening: Happening, { founded }: Groups): Group | undefined {
  const fits = (other: Happening) =>
    other.document.id === happening.document.id && other.claim.type === happening.claim.type && other.states.size >= 2;
  return founded.findLast((group) => group.some(fits));
}
