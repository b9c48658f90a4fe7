import type { Document, Dossier } from "../../src/model.ts";
import { type Held, hold } from "./held.ts";
import { attributions } from "./report-attributions.ts";
import { claims } from "./report-claims.ts";
import { entities, people, times } from "./report-names.ts";
import type { ReportKey } from "./report-shape.ts";
import { sum, type Tally } from "./tally.ts";

export const reportLayers = [
  "times",
  "people",
  "posts",
  "entities",
  "cues",
  "attributions",
  "claims",
  "status",
  "participants",
  "said-by",
] as const;
export type ReportLayer = (typeof reportLayers)[number];

/** What a key asks for and a dossier does not have, with what it has at that place. */
export interface Miss {
  layer: ReportLayer;
  file: string;
  wanted: object;
  got: unknown;
}

export interface Marked {
  tallies: Partial<Record<ReportLayer, Tally>>;
  misses: Omit<Miss, "file">[];
}

/** Scores one layer, or a few that hang together, of one report. */
export type Mark = (key: ReportKey, document: Document, held: Held) => Marked;

const marks: Mark[] = [times, people, entities, attributions, claims];

/** Holds a dossier against annotated reports. Throws where one of them is not in the dossier. */
export function scoreReports(
  keys: ReportKey[],
  dossier: Dossier,
): { tallies: Record<ReportLayer, Tally>; misses: Miss[] } {
  const held = hold(dossier);
  const marked = keys.flatMap((key) => {
    const document = held.document(key.file);
    return marks.map((mark) => ({ file: key.file, ...mark(key, document, held) }));
  });
  const tallyOf = (layer: ReportLayer) => sum(marked.flatMap(({ tallies }) => tallies[layer] ?? []));
  return {
    tallies: Object.fromEntries(reportLayers.map((layer) => [layer, tallyOf(layer)])) as Record<ReportLayer, Tally>,
    misses: marked.flatMap(({ file, misses }) => misses.map((miss) => ({ file, ...miss }))),
  };
}
