import { keyOf } from "../../src/text/key.ts";

/** The key of a word: the keys of its syllables with spaces between. */
export const wordKey = (word: string): string => word.split(" ").map(keyOf).join(" ");

/**
 * The words of a list, as keys. A line is "first: rest rest", each rest with the first a word; "_" stands between the
 * syllables of a rest, "#" begins a comment.
 */
export function readWordList(list: string): Set<string> {
  const words = new Set<string>();
  for (const line of list.normalize("NFC").split("\n")) {
    const [first, rests] = line.split(":");
    if (!first || rests === undefined || line.startsWith("#")) continue;
    for (const rest of rests.trim().split(/\s+/u)) {
      if (rest !== "") words.add(wordKey(`${first.trim()} ${rest.replaceAll("_", " ")}`));
    }
  }
  return words;
}

/** How often the syllables of a pair are seen in one word, and how often in two. */
export type PairCounts = Map<string, { joined: number; apart: number }>;

const unseen = { joined: 0, apart: 0 };
const where = (list: Set<string>, counts: PairCounts, keep: (count: { joined: number; apart: number }) => boolean) =>
  new Set([...list].filter((word) => keep(counts.get(word) ?? unseen)));

/** What of a list is not one word more often than two, or not seen. */
export const mostlyApart = (list: Set<string>, counts: PairCounts): Set<string> =>
  where(list, counts, ({ joined, apart }) => joined <= apart);

/** What of a list is not two words more often than one, or not seen. */
export const mostlyJoined = (list: Set<string>, counts: PairCounts): Set<string> =>
  where(list, counts, ({ joined, apart }) => joined >= apart);

/** What of a list is on no list of pairs apart, and is not mostly parted by the program that was counted. */
export const believable = (list: Set<string>, apart: Set<string>, counts: PairCounts): Set<string> =>
  where(new Set([...list].filter((word) => !apart.has(word))), counts, (count) => {
    return count.joined >= 0.1 * count.apart;
  });
