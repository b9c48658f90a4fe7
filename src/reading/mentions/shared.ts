import { gapIs } from "./bodies.ts";
import type { Piece } from "./piece.ts";
import { type Ground, stateBehind } from "./purview.ts";
import { hasHeld } from "./register.ts";
import type { Title } from "./titles.ts";

/** A name among the pieces, with where "ông" before it begins. */
interface Name {
  lead: number;
  last: number;
}

/**
 * One post said of a row of names, once more before each name behind the first: "hai bộ trưởng A và B". Without a word
 * for several, only before those who are known to have held it: "Tổng thống Biden và Putin".
 */
export function sharedTitles(ground: Ground, groups: Title[][], pieces: Piece[]): Title[][] {
  const names = namesByLead(pieces);
  const { text, words } = ground;
  return groups.flatMap((group) => {
    const title = group.at(-1)!;
    const first = names.get(title.end) ?? names.get(title.end + 1);
    if (!first || title.post.rank || !gapIs(text, title.end, first.lead, words.toName)) return [];
    return rowAfter(ground, names, first)
      .filter(({ last }) => title.several || hasHeld(text.tokens[last - 1]!.key, title.post.office, []))
      .map(({ lead }) => [{ ...title, of: title.several ? title.of : null, start: lead, end: lead }]);
  });
}

function namesByLead(pieces: Piece[]): Map<number, Name> {
  const names = new Map<number, Name>();
  pieces.forEach(({ first, last, word }, k) => {
    if (word.kind !== "name") return;
    const before = pieces[k - 1];
    const addressed = before?.last === first && before.word.kind === "lead" && before.word.type === "person";
    const lead = addressed ? before.first : first;
    names.set(lead, { lead, last });
  });
  return names;
}

/** The names behind one, as far as nothing but their states and "và" or a comma stands between. */
function rowAfter(ground: Ground, names: Map<number, Name>, first: Name): Name[] {
  const found: Name[] = [];
  for (let name = first; ; ) {
    const end = stateBehind(ground, name.last)?.end ?? name.last;
    const next = names.get(end + 1);
    if (!next || !gapIs(ground.text, end, next.lead, ground.words.row)) return found;
    found.push(next);
    name = next;
  }
}
