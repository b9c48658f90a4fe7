import { hash } from "../../hash.ts";
import type { Attribution } from "../../model.ts";
import { longestAt } from "../../text/lexicon.ts";
import { quoteOf } from "../../text/text.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { cueLexicon, speechOf } from "./cue.ts";

const longestLine = 10;
const plainWords = 2;

/** Nothing but names stands from token `from` to `to`: "Reuters, AP". */
export function isCreditLine(scene: Scene, from: number, to: number): boolean {
  if (to - from >= longestLine) return false;
  const named = mentionsIn(scene, from, to);
  const plain = scene.text.tokens.slice(from, to).filter(({ shape, start }) => {
    return shape === "lower" && !named.some((mention) => mention.start <= start && start < mention.end);
  });
  return plain.length <= plainWords;
}
const closingLines = 4;

/** Closing lines such as "Theo Reuters" or "(According to AFP)": the source of the whole report. */
export function readCredits(scene: Scene, documentId: string): Attribution[] {
  const { text } = scene;
  const lexicon = cueLexicon(text.language, speechOf(text));
  return text.sentences.slice(-closingLines).flatMap(({ first, last }) => {
    const at = text.tokens[first]!.key === "(" ? first + 1 : first;
    const cue = last - first <= longestLine ? longestAt(lexicon, text.tokens, at) : undefined;
    if (cue?.value.kind !== "according" || !isCreditLine(scene, cue.last, last)) return [];
    const sources = mentionsIn(scene, cue.last, last);
    const source = sources[0];
    if (!source || source.first > cue.last + 2) return [];
    const quote = quoteOf(text, cue.first, cue.last);
    const content = { start: 0, end: text.tokens[first]!.start };
    const name = { ...quoteOf(text, source.first, sources.at(-1)!.last), entity: source.entity };
    const id = `a:credit:${hash(`${documentId}|${quote.start}|${name.text}`)}`;
    return [{ id, document: documentId, source: name, cue: quote, content, manner: "indirect", within: null }];
  });
}

/** A credit for the whole report is no statement of one thing. */
export const isCredit = (attribution: Attribution): boolean => attribution.id.startsWith("a:credit:");
