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
