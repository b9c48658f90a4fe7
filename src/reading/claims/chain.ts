import type { Attribution, Span } from "../../model.ts";

/**
 * For each place of a text, in order, the attributions whose content holds it, outermost first. One sweep: attributions
 * open as the places pass their beginning, and are let go behind their end.
 */
export function chainsOf(attributions: Attribution[], places: Span[]): Attribution[][] {
  const waiting = attributions.toSorted((a, b) => a.content.start - b.content.start);
  let next = 0;
  let open: Attribution[] = [];
  return places.map(({ start, end }) => {
    while (next < waiting.length && waiting[next]!.content.start <= start) open.push(waiting[next++]!);
    open = open.filter(({ content }) => content.end > start);
    return open.filter(({ content }) => end <= content.end).sort(byReach);
  });
}

const byReach = (a: Attribution, b: Attribution): number => lengthOf(b) - lengthOf(a);

const lengthOf = ({ content }: Attribution): number => content.end - content.start;
