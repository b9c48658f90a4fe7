import type { Dropped, Quote, Span } from "../model.ts";

export const nothingDropped = (): Dropped => ({ unquoted: 0, ambiguous: 0, malformed: 0 });

/** Finds the places of quotes in one passage, and counts those that it cannot. */
export interface Places {
  passage: Span;
  dropped: Dropped;
  /**
   * The place of a quote: in `within` the one nearest to where that looks from, else the only one of the passage. null:
   * dropped.
   */
  find(quote: string, within: Within | null): Quote | null;
}

export interface Within extends Span {
  /** An offset. */
  near: number;
}

export function placesIn(text: string, passage: Span, dropped: Dropped): Places {
  // A model that says one word a thousand times must not have us look for it a thousand times.
  const known = new Map<string, number[]>();
  return {
    passage,
    dropped,
    find(quote, within) {
      const all = known.get(quote) ?? occurrences(text, quote, passage);
      known.set(quote, all);
      const inside = within ? all.filter((at) => within.start <= at && at + quote.length <= within.end) : [];
      const start = within && inside.length > 0 ? nearest(inside, within.near) : all[0];
      if (start !== undefined && (inside.length > 0 || all.length === 1)) {
        return { start, end: start + quote.length, text: quote };
      }
      dropped[all.length === 0 ? "unquoted" : "ambiguous"]++;
      return null;
    },
  };
}

const nearest = (starts: number[], near: number): number =>
  starts.reduce((best, start) => (Math.abs(start - near) < Math.abs(best - near) ? start : best));

/** Where a quote stands with no word cut, and no space at its ends. */
function occurrences(text: string, quote: string, { start, end }: Span): number[] {
  const found: number[] = [];
  if (quote === "" || quote.trim() !== quote) return found;
  for (let at = text.indexOf(quote, start); at >= 0 && at + quote.length <= end; at = text.indexOf(quote, at + 1)) {
    if (!cutsAWord(text, at) && !cutsAWord(text, at + quote.length)) found.push(at);
  }
  return found;
}

const letters = /^[\p{L}\p{M}\p{N}]{2}$/u;

/** A place between two letters, or inside one that takes two code units. */
const cutsAWord = (text: string, at: number): boolean => {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return letters.test(around) || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(around);
};
