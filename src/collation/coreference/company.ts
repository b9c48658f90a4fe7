import { shared } from "./bag.ts";
import type { Mention } from "./mention.ts";

/** How much the words of two mentions have in common: 2 of one root, 1 of one sense, else 0. */
export const kinship = ({ trigger: a }: Mention, { trigger: b }: Mention): number =>
  a.head.root === b.head.root ? 2 : shared(a.senses, b.senses) > 0 ? 1 : 0;

/** The other mentions of two documents, told by kinship to these two. */
export interface Company {
  /** Mentions of the other's document that are nearer kin than it. */
  nearer: number;
  /** And such as are as near, where they are kin at all. */
  asNear: number;
  /** The share of the other mentions of one sentence that have kin in the other; null where there are none. */
  aligned: number | null;
}

export function companyOf(a: Mention, b: Mention, inA: readonly Mention[], inB: readonly Mention[]): Company {
  const kin = kinship(a, b);
  const levels = [
    ...others(inB, a, b).map((each) => kinship(a, each)),
    ...others(inA, a, b).map((each) => kinship(b, each)),
  ];
  const [beside, facing] = [beyond(inA, a), beyond(inB, b)];
  const aligned = beside.filter((each) => facing.some((other) => kinship(each, other) > 0)).length;
  return {
    nearer: levels.filter((level) => level > kin).length,
    asNear: kin === 0 ? 0 : levels.filter((level) => level === kin).length,
    aligned: beside.length === 0 ? null : aligned / beside.length,
  };
}

const others = (mentions: readonly Mention[], a: Mention, b: Mention) =>
  mentions.filter((each) => each !== a && each !== b);

/** The other mentions of its sentence. */
const beyond = (mentions: readonly Mention[], mention: Mention) =>
  mentions.filter((each) => each !== mention && each.sentence === mention.sentence);
