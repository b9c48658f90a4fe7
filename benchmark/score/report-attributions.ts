import type { Attribution, Document } from "../../src/model.ts";
import { contains, type Held, of } from "./held.ts";
import { holds, overlaps, place } from "./place.ts";
import type { AttributionMark } from "./report-shape.ts";
import type { Mark, Marked } from "./reports.ts";
import { tally } from "./tally.ts";

/** A cue is found where it is overlapped; the attribution is whole when its source and its content are right as well. */
export const attributions: Mark = (key, document, held) => {
  const predicted = of(document, held.dossier.attributions);
  const used = new Set<Attribution>();
  const misses: Marked["misses"] = [];
  let whole = 0;
  for (const row of key.attributions) {
    const hit = predicted.find((attribution) => !used.has(attribution) && isAt(attribution, row, document));
    if (hit) used.add(hit);
    else misses.push({ layer: "cues", wanted: row, got: null });
    if (hit && isWhole(hit, row, document, held)) whole++;
    else misses.push({ layer: "attributions", wanted: row, got: hit ? shown(hit, document) : null });
  }
  const [wanted, found] = [key.attributions.length, predicted.length];
  return { tallies: { cues: tally(wanted, used.size, found), attributions: tally(wanted, whole, found) }, misses };
};

/** Where there is no cue, the content says which attribution is meant. */
function isAt({ cue, content }: Attribution, row: AttributionMark, document: Document): boolean {
  const at = row.cue ? place(document.text, row.cue, row.cue_nth) : null;
  return at ? overlaps(cue, at) : holds(content, row.content_has ? place(document.text, row.content_has) : null);
}

function isWhole({ source, content }: Attribution, row: AttributionMark, document: Document, held: Held): boolean {
  const has = row.content_has ? place(document.text, row.content_has) : null;
  if (has && !holds(content, has)) return false;
  if (!row.source) return source === null;
  if (!source) return false;
  return (
    held.is(source.entity, row.source_entity ?? row.source) ||
    contains(source.text, row.source) ||
    (!row.source_entity && overlaps(source, place(document.text, row.source)))
  );
}

const shown = ({ source, content }: Attribution, document: Document) => [
  source?.text,
  source?.entity,
  document.text.slice(content.start, content.end),
];
