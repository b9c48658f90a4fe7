import { topicOf } from "../../benchmark/ecb.ts";
import { type Marked, mentionsOf } from "../../benchmark/marked.ts";
import { baselineOf } from "../../benchmark/same-stem.ts";
import { conll } from "../../benchmark/score/clusters.ts";
import { eventsIn } from "../../src/collation/coreference/coreference.ts";
import { evidenceOf } from "../../src/collation/coreference/evidence.ts";
import { probability } from "../../src/collation/coreference/model.ts";
import { sceneOf } from "../../src/collation/coreference/scene.ts";
import { seeded } from "../words/random.ts";
import { train } from "./train.ts";

const THRESHOLDS = [0.18, 0.22, 0.26, 0.3, 0.34];

/** A line for each part of the topics: CoNLL F1 of the baseline, and of ours for some thresholds. */
export function* heldOut(marked: Marked, parts: number): Generator<string> {
  const topics = [...new Set(marked.events.map(({ document }) => topicOf(document)))].sort(
    (a, b) => Number(a) - Number(b),
  );
  for (let part = 0; part < parts; part++) {
    const held = new Set(topics.filter((_, i) => i % parts === part));
    const model = train(mentionsOf(only(marked, (topic) => !held.has(topic))), seeded(7));
    const { documents, mentions, gold } = mentionsOf(only(marked, (topic) => held.has(topic)));
    const scene = sceneOf(documents, mentions);
    const known = new Map<string, number>();
    const same = (a: { id: string }, b: { id: string }) => known.get(`${a.id}|${b.id}`)!;
    eventsIn(scene, mentions, (a, b) => {
      known.set(`${a.id}|${b.id}`, probability(model, evidenceOf(a, b, scene, model)));
      return 0;
    });
    const ours = THRESHOLDS.map(
      (least) => `${least}: ${conll(gold, eventsIn(scene, mentions, same, least)).toFixed(2)}`,
    );
    yield `part ${part}  baseline ${conll(gold, baselineOf(mentions, topicOf)).toFixed(2)}  ${ours.join("  ")}`;
  }
}

function only({ documents, events, cast }: Marked, wanted: (topic: string) => boolean): Marked {
  const isWanted = ({ document }: { document: string }) => wanted(topicOf(document));
  return {
    documents: new Map([...documents].filter(([id]) => wanted(topicOf(id)))),
    events: events.filter(isWanted),
    cast: cast.filter(isWanted),
  };
}
