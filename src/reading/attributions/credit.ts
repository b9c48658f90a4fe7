import { entryById } from "../../gazetteer/index.ts";
import { hash } from "../../hash.ts";
import type { Attribution } from "../../model.ts";
import { longestAt } from "../../text/lexicon.ts";
import { quoteOf } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
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

/** Closing lines such as "Theo Reuters, AFP" or "(According to AFP)": the sources of the whole report, each by itself. */
export function readCredits(scene: Scene, documentId: string): Attribution[] {
  const { text } = scene;
  const lexicon = cueLexicon(text.language, speechOf(text));
  return text.sentences.slice(-closingLines).flatMap(({ first, last }) => {
    const at = text.tokens[first]!.key === "(" ? first + 1 : first;
    const cue = last - first <= longestLine ? longestAt(lexicon, text.tokens, at) : undefined;
    if (cue?.value.kind !== "according" || !isCreditLine(scene, cue.last, last)) return [];
    const sources = mentionsIn(scene, cue.last, last);
    if (!sources[0] || sources[0].first > cue.last + 2) return [];
    const quote = quoteOf(text, cue.first, cue.last);
    const content = { start: 0, end: text.tokens[first]!.start };
    return (masthead(scene, sources[0], last) ?? sources).map((source) => {
      const name = { ...quoteOf(text, source.first, source.last), entity: source.entity };
      const id = `a:credit:${hash(`${documentId}|${quote.start}|${name.text}`)}`;
      return { id, document: documentId, source: name, cue: quote, content, manner: "indirect", within: null };
    });
  });
}

/** "Theo Nguyễn Văn An", and in the last line "Báo Sông Hồng": the outlet that the writer named writes for. */
function masthead(scene: Scene, { entity, last }: Mention, end: number): Mention[] | null {
  const { tokens } = scene.text;
  if (entryById.has(entity) || last !== end) return null;
  const outlets = mentionsIn(scene, end, tokens.length);
  const alone = outlets.length === 1 && outlets[0]!.first === end && outlets[0]!.last === tokens.length;
  return alone && outlets[0]!.type === "outlet" ? outlets : null;
}

/** A credit for the whole report is no statement of one thing. */
export const isCredit = (attribution: Attribution): boolean => attribution.id.startsWith("a:credit:");
