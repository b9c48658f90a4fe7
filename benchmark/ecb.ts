import { join } from "node:path";
import type { Mark, Marked } from "./marked.ts";
import { jsonAt, type Place, textAt } from "./place.ts";

interface EcbMention {
  doc_id: string;
  sent_id: number;
  tokens_number: number[];
  coref_chain: string;
  mention_type: string;
}

export const ecbFiles = ({ data, split }: Place): [corpus: string, events: string, entities: string] => {
  const named = (what: string) => join(data, "en-coref", `ECB_${split[0]!.toUpperCase()}${split.slice(1)}_${what}`);
  return [named("corpus.txt"), named("Event_gold_mentions.json"), named("Entity_gold_mentions.json")];
};

/** The annotated sentences of a split of ECB+, as Barhom et al. (2019) set them out. */
export function readEcb(place: Place): Marked {
  const [corpus, events, entities] = ecbFiles(place);
  return {
    documents: sentencesIn(textAt(corpus)),
    events: jsonAt<EcbMention[]>(events).map((each) => ({ ...markOf(each), cluster: each.coref_chain })),
    cast: jsonAt<EcbMention[]>(entities).map((each) => ({ ...markOf(each), cast: castOf(each) })),
  };
}

/** "2_11ecb" is of topic 2. */
export const topicOf = (document: string): string => document.split("_")[0]!;

const markOf = ({ doc_id, sent_id, tokens_number }: EcbMention): Mark => ({
  document: doc_id,
  sentence: sent_id,
  tokens: tokens_number,
});

/** A mention is of a human or not human participant (HUM, NON), a place (LOC) or a time (TIM). */
const castOf = ({ mention_type }: EcbMention): Marked["cast"][number]["cast"] =>
  mention_type.startsWith("LOC") ? "place" : mention_type.startsWith("TIM") ? "time" : "participant";

/** One token a line: document, sentence, place in it, form, cluster. */
function sentencesIn(corpus: string): Marked["documents"] {
  const documents: Marked["documents"] = new Map();
  for (const line of corpus.split("\n")) {
    const [document, sentence, , form] = line.split("\t");
    if (!document || form === undefined) continue;
    const sentences = documents.get(document) ?? new Map<number, string[]>();
    documents.set(document, sentences);
    const tokens = sentences.get(Number(sentence)) ?? [];
    sentences.set(Number(sentence), tokens);
    tokens.push(form);
  }
  return documents;
}
