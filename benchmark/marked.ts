import type { ComparedWord, Mention, MentionedIn } from "../src/collation/coreference/mention.ts";
import { en } from "../src/languages/en/index.ts";
import { sensesOf, triggerOf } from "../src/text/stems/trigger.ts";
import { wordingOf } from "../src/text/stems/wording.ts";

/** Words of a sentence that somebody marked; tokens by their positions. */
export interface Mark {
  document: string;
  sentence: number;
  tokens: number[];
}

/** English documents in tokens, with what was marked in them. */
export interface Marked {
  /** Tokens of sentences by the number of each, by document. */
  documents: Map<string, Map<number, string[]>>;
  /** With the cluster of those that are of one event. */
  events: (Mark & { cluster: string })[];
  cast: (Mark & { cast: Exclude<ComparedWord["cast"], null> })[];
}

export interface GoldMentions {
  documents: MentionedIn[];
  mentions: Mention[];
  /** Ids of the mentions of each event. */
  gold: string[][];
}

const senses = sensesOf(en.stems!);

/** Marked events as collation compares them. */
export function mentionsOf({ documents, events, cast }: Marked): GoldMentions {
  const castAt = new Map(cast.flatMap((mark) => mark.tokens.map((token) => [place(mark, token), mark.cast] as const)));
  const read = [...documents].map(
    ([id, sentences]): MentionedIn => ({
      id,
      sentences: new Map(
        [...sentences].map(([sentence, tokens]) => [
          sentence,
          tokens.map((token, i) => ({
            ...wordingOf(token, en),
            cast: castAt.get(place({ document: id, sentence }, i)) ?? null,
          })),
        ]),
      ),
    }),
  );
  const gold = new Map<string, string[]>();
  const mentions = events.map((mark, i): Mention => {
    const id = `${place(mark, mark.tokens[0]!)} ${i}`;
    gold.set(mark.cluster, [...(gold.get(mark.cluster) ?? []), id]);
    const words = documents.get(mark.document)!.get(mark.sentence)!;
    const trigger = triggerOf(
      mark.tokens.map((token) => wordingOf(words[token]!, en)),
      senses,
    );
    const [first, last] = [Math.min(...mark.tokens), Math.max(...mark.tokens) + 1];
    return { id, document: mark.document, sentence: mark.sentence, first, last, trigger };
  });
  return { documents: read, mentions, gold: [...gold.values()] };
}

const place = ({ document, sentence }: Omit<Mark, "tokens">, token: number): string =>
  `${document} ${sentence} ${token}`;
