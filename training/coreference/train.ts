import { topicOf } from "../../benchmark/ecb.ts";
import type { GoldMentions } from "../../benchmark/marked.ts";
import { kinship } from "../../src/collation/coreference/company.ts";
import { comparedIn } from "../../src/collation/coreference/coreference.ts";
import { evidenceNames, evidenceOf, type Tendencies } from "../../src/collation/coreference/evidence.ts";
import type { CoreferenceModel } from "../../src/collation/coreference/model.ts";
import { sceneOf } from "../../src/collation/coreference/scene.ts";
import { type Boosting, boost, type Example } from "./boost.ts";
import { type Pair, tendenciesOf } from "./tendencies.ts";

const BOOSTING: Boosting = { rounds: 150, depth: 3, rate: 0.1, lambda: 10, least: 10, asked: 0.5 };
/** The share of the pairs that have nothing in common and are of two events that is learned from. */
const SAMPLED = 0.15;

export function train({ documents, mentions, gold }: GoldMentions, random: () => number): CoreferenceModel {
  const eventOf = new Map(gold.flatMap((ids, event) => ids.map((id) => [id, { event, size: ids.length }] as const)));
  const scene = sceneOf(documents, mentions);
  const isOne = (pair: { id: string }[]) => eventOf.get(pair[0]!.id)!.event === eventOf.get(pair[1]!.id)!.event;
  const pairs = [...comparedIn(scene)].map(
    ([a, b]): Pair => ({ a, b, topic: topicOf(a.document), isOne: isOne([a, b]) }),
  );
  const counted = tendenciesOf(pairs.filter(({ b, topic }) => topicOf(b.document) === topic));
  const others = remembered((topic) => counted.without(topic));
  const sizeOfTopic = sizes(mentions.map(({ document }) => topicOf(document)));
  const examples = pairs.flatMap(({ a, b, topic, isOne }): Example[] => {
    const isFar = !isOne && kinship(a, b) === 0;
    if (isFar && random() >= SAMPLED) return [];
    // Large events and large topics would be all that counts: they have the most pairs.
    const weight = isOne ? 2 / Math.sqrt(eventOf.get(a.id)!.size - 1) : isFar ? 1 / SAMPLED : 1;
    const evidence = evidenceOf(a, b, scene, others(topic));
    return [{ evidence, isOne, weight: weight * Math.sqrt(150 / sizeOfTopic.get(topic)!) }];
  });
  return { evidence: evidenceNames, ...boost(examples, BOOSTING, random), ...counted.without(null) };
}

function remembered(make: (topic: string) => Tendencies): (topic: string) => Tendencies {
  const known = new Map<string, Tendencies>();
  return (topic) => {
    const tendencies = known.get(topic) ?? make(topic);
    known.set(topic, tendencies);
    return tendencies;
  };
}

function sizes(topics: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const topic of topics) found.set(topic, (found.get(topic) ?? 0) + 1);
  return found;
}
