import { createHash } from "node:crypto";
import type { NameType } from "../../src/text/names/label.ts";

/** A name that people have marked: words [first, last) of a sentence. */
export interface Mark {
  first: number;
  last: number;
  type: NameType;
}

/** A sentence, its words with single spaces between, and the names in it. */
export interface Marked {
  id: string;
  text: string;
  marks: Mark[];
}

const types: Record<string, NameType> = { PER: "person", LOC: "place", ORG: "organization", MISC: "other" };

/** By which a line of marks knows its sentence again. */
export const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/**
 * Reads marks that stand apart from their sentences. A line is the sentence's id, its fingerprint, and marks such as
 * "3-5:PER", with tabs between; "#" begins a comment.
 * @param textOf the sentence with an id
 */
export function readMarks(list: string, textOf: (id: string) => string | undefined): Marked[] {
  return list
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [id, print, marks = ""] = line.split("\t") as [string, string, string?];
      const text = textOf(id);
      if (text === undefined || fingerprint(text) !== print)
        throw new Error(`The sentence ${id} is not the one that was marked: is the data the same?`);
      return { id, text, marks: marks.split(" ").filter(Boolean).map(readMark) };
    });
}

function readMark(mark: string): Mark {
  const [, first, last, type] = /^(\d+)-(\d+):([A-Z]+)$/u.exec(mark) ?? [];
  if (!type || !types[type]) throw new Error(`"${mark}" is no mark of a name.`);
  return { first: Number(first), last: Number(last), type: types[type] };
}
