import type { Happening } from "./happening.ts";

/**
 * What two claims of one happening have in common, whatever else fits: each type asks for two states, for a person, or for
 * a state and a matter (`isSame`), and these are looked up. A claim with none is like no other.
 */
export function keysOf(happening: Happening): string[] {
  const { claim, states, people, matters } = happening;
  const key = (...parts: string[]) => `${claim.type} ${parts.join(" ")}`;
  switch (claim.type) {
    case "coverage":
      return [];
    case "agreement":
      return states.size <= 3 ? pairs(states).map((pair) => key(...pair)) : [];
    case "dispute":
      return states.size >= 2 ? [key(...[...states].sort())] : [];
    case "visit":
      return [...people].map((person) => key(person));
    case "transfer-share":
    case "transfer":
    case "incident":
    case "exercise":
      return pairs(states).map((pair) => key(...pair));
    case "rule-change":
    case "military-presence":
      return [...states].flatMap((state) => [...matters].map((matter) => key(state, matter)));
    default:
      return [
        ...[...people].map((person) => key(person)),
        ...pairs(states).map((pair) => key(...pair)),
        ...castKey(happening).map((cast) => key(cast)),
      ];
  }
}

/** The very same cast makes one happening even where none of it is a person and it is no two states. */
const castKey = ({ cast }: Happening): string[] => (cast.size >= 2 ? [[...cast].sort().join("+")] : []);

function pairs(ids: Set<string>): [string, string][] {
  const ordered = [...ids].sort();
  return ordered.flatMap((one, i) => ordered.slice(i + 1).map((other): [string, string] => [one, other]));
}
