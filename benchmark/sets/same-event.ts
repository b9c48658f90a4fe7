import { eventsOf } from "../../src/collation/coreference/coreference.ts";
import { sameEventModel } from "../../src/models/learned.ts";
import { type Marked, mentionsOf } from "../marked.ts";
import { readReports } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { baselineOf } from "../same-stem.ts";
import { bCubed, type Clusters, ceafE, conll, muc } from "../score/clusters.ts";
import { f1, type Measure, percent, share } from "../score/tally.ts";
import { layOut, toldTogether } from "../score/told-together.ts";

const layer = "same-event";

/**
 * Marked events of all documents together, those that are alone included, by CoNLL F1: what has the same stem in
 * documents of one topic; what we take to be one event, without being told the topics; and what a dossier of the
 * documents groups, where what it has no claim of stands alone.
 */
export function sameEventMeasures(marked: Marked, topicOf: (document: string) => string): Measure[] {
  const { documents, mentions, gold } = mentionsOf(marked);
  const baseline = conll(gold, baselineOf(mentions, topicOf));
  const found = eventsOf(documents, mentions, sameEventModel("en")!);
  const { groups, claimed } = pipelineOf(marked);
  const ours = conll(gold, found);
  const score = (name: string, of: (gold: Clusters, found: Clusters) => { precision: number; recall: number }) => {
    const { precision, recall } = of(gold, found);
    return percent(layer, `${name} F1`, f1(precision, recall));
  };
  return [
    percent(layer, "baseline CoNLL F1", baseline),
    percent(layer, "CoNLL F1", ours),
    { layer, metric: "above baseline", value: ours - baseline, unit: "points" },
    score("MUC", muc),
    score("B³", bCubed),
    score("CEAF-e", ceafE),
    percent(layer, "pipeline claimed", share(claimed, mentions.length)),
    percent(
      layer,
      "pipeline CoNLL F1",
      conll(
        gold,
        groups.map((group) => group.map((i) => mentions[i]!.id)),
      ),
    ),
  ];
}

function pipelineOf(marked: Marked): { groups: number[][]; claimed: number } {
  const reports = new Map(
    [...marked.documents].map(([id, sentences]) => {
      const laidOut = layOut(sentences);
      return [id, { laidOut, report: standoffReport(id, laidOut.text, { language: "en" }) }] as const;
    }),
  );
  const dossier = readReports([...reports.values()].map(({ report }) => report));
  const idOf = new Map(dossier.documents.map(({ uri, id }) => [uri, id]));
  const { groups, found } = toldTogether(marked, dossier, (document) => {
    const { laidOut, report } = reports.get(document)!;
    return { id: idOf.get(report.uri)!, laidOut };
  });
  return { groups, claimed: found };
}
