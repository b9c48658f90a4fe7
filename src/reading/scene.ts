import { findQuotations, type Quotation } from "../text/quotation.ts";
import type { Text } from "../text/text.ts";
import type { Mention } from "./mentions/mention.ts";

interface Tokens {
  first: number;
  last: number;
}

/** A text with what was found in it, laid out by token, for the readers that look from word to word. */
export interface Scene {
  text: Text;
  /** In order, nested ones after the longer. */
  mentions: Mention[];
  quotations: Quotation[];
  /** Index of the first mention that begins at or after a token. */
  mentionFrom: Int32Array;
  /** For each token the time expression that it belongs to, or -1. */
  timeAt: Int32Array;
  /** For each token the quotation that it belongs to, or -1. */
  quotationAt: Int32Array;
}

export function layOut(text: Text, mentions: Mention[], times: Tokens[]): Scene {
  const quotations = findQuotations(text);
  const mentionFrom = new Int32Array(text.tokens.length + 1).fill(mentions.length);
  for (let i = mentions.length - 1; i >= 0; i--) mentionFrom[mentions[i]!.first] = i;
  for (let i = text.tokens.length - 1; i >= 0; i--) {
    mentionFrom[i] = Math.min(mentionFrom[i]!, mentionFrom[i + 1]!);
  }
  const size = text.tokens.length;
  return {
    text,
    mentions,
    quotations,
    mentionFrom,
    timeAt: spread(times, size),
    quotationAt: spread(quotations, size),
  };
}

function spread(ranges: Tokens[], size: number): Int32Array {
  const at = new Int32Array(size).fill(-1);
  ranges.forEach(({ first, last }, i) => {
    at.fill(i, first, last);
  });
  return at;
}

/** The outermost mentions that lie in tokens [first, last), in order. */
export function mentionsIn(scene: Scene, first: number, last: number): Mention[] {
  const found: Mention[] = [];
  let end = first;
  let begin = -1;
  for (let i = scene.mentionFrom[Math.min(first, scene.text.tokens.length)]!; i < scene.mentions.length; i++) {
    const mention = scene.mentions[i]!;
    if (mention.first >= last) break;
    const pair = mention.first === begin && mention.last === end; // "hai người" stands for two
    if ((mention.first < end && !pair) || mention.last > last) continue;
    found.push(mention);
    begin = mention.first;
    end = mention.last;
  }
  return found;
}
