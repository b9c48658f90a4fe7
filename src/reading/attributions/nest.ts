import type { Attribution } from "../../model.ts";
import { isCredit } from "./credit.ts";

/** Each attribution lies within the narrowest other one whose content holds its cue. */
export function nest(attributions: Attribution[]): Attribution[] {
  const outer = attributions.filter((each) => !isCredit(each)).sort((a, b) => a.content.start - b.content.start);
  const inner = [...attributions].sort((a, b) => placeOf(a).start - placeOf(b).start);
  const within = new Map<Attribution, Attribution>();
  let open: Attribution[] = [];
  let next = 0;
  for (const each of inner) {
    const place = placeOf(each);
    for (; next < outer.length && outer[next]!.content.start <= place.start; next++) open.push(outer[next]!);
    open = open.filter(({ content }) => content.end > place.start);
    const holder = narrowest(open.filter((other) => other !== each && holds(other, each)));
    if (holder && within.get(holder) !== each) within.set(each, holder);
  }
  return attributions.map((each) => ({ ...each, within: each.within ?? within.get(each)?.id ?? null }));
}

/** In "Abe said he wants a vote" nobody but Abe speaks: the wish, one of the `silent`, is part of what he said. */
export function withoutThoughts(attributions: Attribution[], silent: ReadonlySet<string>): Attribution[] {
  const parts = new Map<string, string>();
  for (const { id, within } of attributions) if (within && silent.has(id)) parts.set(id, within);
  return attributions.filter(({ id }) => !parts.has(id)).map((each) => ({ ...each, within: speaking(parts, each) }));
}

const deepest = 9;

/** The innermost of those around an attribution that is not itself part of another. */
function speaking(parts: Map<string, string>, { within }: Attribution): string | null {
  let holder = within;
  for (let depth = 0; holder && parts.has(holder); depth++) holder = depth < deepest ? parts.get(holder)! : null;
  return holder;
}

const placeOf = ({ cue, content }: Attribution) => cue ?? content;

const widthOf = ({ content }: Attribution): number => content.end - content.start;

const narrowest = (holders: Attribution[]): Attribution | undefined =>
  holders.sort((a, b) => widthOf(a) - widthOf(b))[0];

/** What an attribution says around its own words does not lie in itself, nor in what it says in turn. */
function holds(outer: Attribution, inner: Attribution): boolean {
  const place = placeOf(inner);
  return (
    place.end <= outer.content.end &&
    !(outer.cue && inner.content.start <= outer.cue.start && outer.cue.end <= inner.content.end)
  );
}
