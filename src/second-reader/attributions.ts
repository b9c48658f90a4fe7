import type { Attribution, Quote } from "../model.ts";
import { attributionId } from "../reading/ids.ts";
import type { AttributionAnswer } from "./answer.ts";
import type { Names } from "./names.ts";
import type { Places } from "./places.ts";

/** Who is said to have said what, not yet one within another. */
export function readAttributions(
  document: string,
  names: Names,
  places: Places,
  answers: AttributionAnswer[],
): Attribution[] {
  return answers.flatMap(({ sentence, source, cue, content }): Attribution[] => {
    const around = places.find(sentence, null);
    const near = (quote: string | null) =>
      quote === null ? null : places.find(quote, around && { ...around, near: around.start });
    const said = near(content);
    if (!said) return [];
    const [speaker, word] = [near(source), near(cue)];
    // With neither, nothing in the text says that anybody said it.
    const by = word ?? speaker;
    if (!by) return [];
    const span = { start: said.start, end: said.end };
    return [
      {
        id: attributionId(document, by, span),
        document,
        source: speaker && { ...speaker, entity: names.at(speaker) },
        cue: word,
        content: span,
        manner: mannerOf(said),
        within: null,
      },
    ];
  });
}

const quotation = /["“”«»][^"“”«»]*["“”«»]/gu;

/** All in quotation marks, some of it, or none. */
function mannerOf({ text }: Quote): Attribution["manner"] {
  const plain = text.replace(quotation, "");
  if (plain === text) return "indirect";
  return /[\p{L}\p{N}]/u.test(plain) ? "mixed" : "direct";
}
