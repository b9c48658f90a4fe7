import type { Stems } from "../../languages/stems.ts";
import { rootOf, stemOf } from "./stem.ts";
import type { Wording } from "./wording.ts";

/** The words for an event, with what it takes to hold them against others. */
export interface Trigger {
  head: Wording;
  stems: ReadonlySet<string>;
  roots: ReadonlySet<string>;
  /** Numbers of the sets of synonyms that it is in. */
  senses: ReadonlySet<number>;
}

/** The sets of synonyms by root, or by stems joined by "-". */
export type Senses = ReadonlyMap<string, readonly number[]>;

export function sensesOf(stems: Stems): Senses {
  const found = new Map<string, number[]>();
  for (const [set, line] of stems.synonyms.trim().split("\n").entries()) {
    for (const entry of new Set(line.split(" "))) {
      const parts = entry.split("-").map((part) => stemOf(part, stems));
      const key = parts.length > 1 ? parts.join("-") : rootOf(parts[0]!, stems);
      const known = found.get(key);
      if (!known) found.set(key, [set]);
      else if (!known.includes(set)) known.push(set);
    }
  }
  return found;
}

export function triggerOf(words: Wording[], senses: Senses): Trigger {
  const content = words.filter(({ isParticle, isMark }) => !isParticle && !isMark);
  const head = headOf(words, content);
  const joined = (count: number) =>
    words
      .slice(0, count)
      .map(({ stem }) => stem)
      .join("-");
  const keys = words.length > 1 ? [joined(words.length), joined(2), head.root] : [head.root];
  return {
    head,
    stems: new Set(content.map(({ stem }) => stem)),
    roots: new Set(content.map(({ root }) => root)),
    senses: new Set(keys.flatMap((key) => senses.get(key) ?? [])),
  };
}

/** A verb stands first ("taken into custody"), a noun last ("guilty plea"). */
const headOf = (words: Wording[], content: Wording[]): Wording =>
  (words[0]!.isVerbal ? content[0] : content.at(-1)) ?? words[0]!;
