import type { Span } from "../src/model.ts";

/** A text with some of it replaced, and where its offsets have gone. */
export interface Edited {
  text: string;
  at(offset: number): number;
}

export type Edit = [pattern: RegExp, replacement: string | ((found: string) => string)];

/** Applies edits one after another; patterns must be global. */
export function edit(text: string, edits: Edit[]): Edited {
  return edits.reduce<Edited>(
    (before, one) => {
      const after = replace(before.text, one);
      return { text: after.text, at: (offset) => after.at(before.at(offset)) };
    },
    { text, at: (offset) => offset },
  );
}

function replace(text: string, [pattern, replacement]: Edit): Edited {
  const moved = new Int32Array(text.length + 1);
  let result = "";
  let from = 0;
  const keep = (to: number) => {
    for (let i = from; i < to; i++) moved[i] = result.length + i - from;
    result += text.slice(from, to);
  };
  for (const match of text.matchAll(pattern)) {
    keep(match.index);
    const instead = typeof replacement === "string" ? replacement : replacement(match[0]);
    from = match.index + match[0].length;
    for (let i = match.index; i < from; i++) moved[i] = result.length + Math.min(i - match.index, instead.length);
    result += instead;
  }
  keep(text.length);
  moved[text.length] = result.length;
  return { text: result, at: (offset) => moved[Math.max(0, Math.min(offset, text.length))]! };
}

/** The span in the edited text; its edges never on white space that was its own. */
export const moved = (edited: Edited, { start, end }: Span): Span => ({ start: edited.at(start), end: edited.at(end) });

/** What intake makes of any text: NFC, one line break between paragraphs, no blanks at their edges. */
export const asTakenIn: Edit[] = [
  [/\P{M}\p{M}+/gu, (found) => found.normalize("NFC")],
  [/[^\S\n]*(?:\r?\n)\s*/gu, "\n"],
  [/^\s+|\s+$/gu, ""],
];

/** Sets in type what was taken apart into words: marks close up to the words they belong to. */
export const closedUp: Edit[] = [
  [/"[^"\n]*"/gu, (found) => `“${found.slice(1, -1)}”`],
  [/[^\S\n]+(?=(?:[.,;:!?%)\]}”’…]|'s|’s|n't)(?:\s|$|[\p{P}]))/gu, ""],
  [/(?<=[([{“‘$])[^\S\n]+/gu, ""],
];
