import { formKey } from "../../text/lexicon.ts";
import type { Found } from "./found.ts";
import type { Stage } from "./stage.ts";

/** "Ông Lâm cho biết Nga sẽ giúp. Theo đó, …": what was said goes on in a sentence that spells it out. */
export function carryOn(stage: Stage, found: Found[]): void {
  const { sentences, tokens } = stage.text;
  sentences.forEach(({ first, end, paragraph }, i) => {
    const before = sentences[i - 1];
    if (before?.paragraph !== paragraph) return;
    const opening = formKey(`${tokens[first]?.key} ${tokens[first + 1]?.key}`);
    if (!stage.speech.carries.has(opening) || tokens[first + 2]?.key !== ",") return;
    for (const each of found) {
      const { content } = each;
      const reaches = content.end === before.end && content.start >= before.start;
      if (reaches) each.content = { start: content.start, end };
    }
  });
}
