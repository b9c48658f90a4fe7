import type { Span } from "../../src/model.ts";

/** Where a quote stands in a text: its `nth` occurrence, counted from 0; null where it does not occur that often. */
export function place(text: string, quote: string, nth = 0): Span | null {
  const wanted = quote.normalize("NFC");
  let start = text.indexOf(wanted);
  for (let seen = 0; seen < nth && start >= 0; seen++) start = text.indexOf(wanted, start + 1);
  return start < 0 ? null : { start, end: start + wanted.length };
}

type Maybe = Span | null | undefined;

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const overlaps = (a: Maybe, b: Maybe): boolean => !!a && !!b && shared(a, b) > 0;

/** Whether two spans share at least half of the shorter one. */
export function overlapsByHalf(a: Maybe, b: Maybe): boolean {
  if (!a || !b) return false;
  const common = shared(a, b);
  return common > 0 && common * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

export const holds = (outer: Span, inner: Maybe): boolean =>
  !!inner && outer.start <= inner.start && outer.end >= inner.end;
