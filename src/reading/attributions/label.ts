import type { Found } from "./found.ts";
import { sourceOf } from "./source.ts";
import { isSpeaker, type Stage } from "./stage.ts";

const shortest = 4;

/** "Kishi: no list exists": a name and a colon at the head of a line, as in headlines and transcripts. */
export function readLabels(stage: Stage): Found[] {
  const { sentences } = stage.text;
  return sentences.flatMap((sentence, i) => {
    if (!stage.phrases || sentences[i - 1]?.paragraph === sentence.paragraph) return [];
    const found = labelAt(stage, sentence.first, sentence.last);
    return found ? [found] : [];
  });
}

function labelAt(stage: Stage, first: number, end: number): Found | null {
  const { tokens } = stage.text;
  const mention = stage.mentions[stage.mentionAt[first]!];
  const last = mention ? Math.max(mention.last, mention.to) : first + 1;
  const named = mention ? isSpeaker(mention) && mention.type !== "country" : tokens[first]!.shape === "upper";
  if (!named || tokens[last]?.key !== ":" || last + shortest > end) return null;
  const cue = { first: last, last: last + 1, head: last, cue: { kind: "say" as const, forms: [":"] }, group: null };
  const content = { start: tokens[last + 1]!.start, end: tokens[end - 1]!.end };
  return { cue, source: sourceOf(stage, first, last, mention?.entity ?? null), content, cuts: false };
}
