import type { Span } from "../model.ts";

/** Those of the spans, which stand in the order of the text, that lie in [start, end). */
export function spansIn<T extends Span>(spans: T[], start: number, end: number): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < spans.length && spans[i]!.start < end; i++) {
    if (spans[i]!.end <= end) found.push(spans[i]!);
  }
  return found;
}
