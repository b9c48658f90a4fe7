import type { Attribution } from "../../model.ts";
import { quoteOf } from "../../text/text.ts";
import { attributionId } from "../ids.ts";
import type { Scene } from "../scene.ts";
import { readAccording, readUnnamed } from "./according.ts";
import { carryOn } from "./carried.ts";
import { readCredits } from "./credit.ts";
import { type FoundCue, findCues, speechOf } from "./cue.ts";
import type { Found } from "./found.ts";
import { knowAgain } from "./known.ts";
import { readLabels } from "./label.ts";
import { mannerOf } from "./manner.ts";
import { nest, withoutThoughts } from "./nest.ts";
import { readSay } from "./say.ts";
import { sourceOf } from "./source.ts";
import { isInflected, type Stage, stageOf } from "./stage.ts";
import { groupOf } from "./verb.ts";

/** What a text gives as said by somebody, in the order of the text, each within the one that contains it. */
export function readAttributions(scene: Scene, documentId: string): Attribution[] {
  const stage = stageOf(scene, speechOf(scene.text));
  const found = findSaid(stage);
  carryOn(stage, found);
  handOn(stage, found);
  if (isInflected(stage)) knowAgain(stage, found);
  const written = new Map(
    [...readLabels(stage), ...found].map((each) => [each, toAttribution(stage, documentId, each)]),
  );
  const attributions = [...written].map(([{ through }, attribution]) => ({
    ...attribution,
    within: through ? written.get(through)!.id : null,
  }));
  const silent = new Set([...written].filter(([each]) => isThought(stage, each)).map(([, { id }]) => id));
  return withoutThoughts(nest([...attributions, ...readCredits(scene, documentId)]), silent);
}

/** A thought or a wish; but "analysts believe" tells whose opinion is handed on. */
const isThought = ({ phrases }: Stage, { cue, source }: Found): boolean =>
  cue.cue.silent === true && (!cue.cue.core || phrases?.pronouns.has(source?.text.toLowerCase() ?? "") === true);

function findSaid(stage: Stage): Found[] {
  const found: Found[] = [];
  for (const cue of findCues(stage)) {
    const before = found.at(-1);
    if (before?.source && before.cue.cue.kind === "according" && cue.first < before.source.last) {
      if (!stage.phrases) takeVerb(stage, before, cue);
      continue;
    }
    const attribution = readCue(stage, cue, before);
    if (!attribution) continue;
    if (attribution.cuts && before) endBefore(stage, before, cue.first);
    else if (before && isContrasted(stage, attribution)) endBefore(stage, before, attribution.source!.first);
    found.push(attribution);
  }
  return found;
}

/** ", citing an official,": what the verb beside it says is the official's, handed on by the verb's speaker. */
function handOn(stage: Stage, found: Found[]): void {
  const sentenceOf = (each: Found | undefined) => each && stage.text.tokens[each.cue.head]!.sentence;
  found.forEach((each, i) => {
    if (each.cue.cue.kind !== "according" || each.cue.cue.verb !== "ing") return;
    const beside = [found[i + 1], found[i - 1]].find((other) => sentenceOf(other) === sentenceOf(each));
    if (beside?.cue.cue.kind !== "say") return;
    each.content = beside.content;
    each.through = beside;
  });
}

function readCue(stage: Stage, cue: FoundCue, before: Found | undefined): Found | null {
  if (cue.cue.kind === "according") return readAccording(stage, cue, before) ?? readReason(stage, cue, before);
  if (cue.cue.kind === "unnamed") return readUnnamed(stage, cue);
  return readSay(stage, cue, before);
}

/** "The court agreed, citing errors": what the subject of "agreed" gives as its reason. */
function readReason(stage: Stage, cue: FoundCue, before: Found | undefined): Found | null {
  if (!isInflected(stage) || cue.cue.verb !== "ing") return null;
  return readSay(stage, { ...cue, cue: { ...cue.cue, kind: "say" }, group: groupOf(stage, cue.first) }, before);
}

/** "Theo tờ X đưa tin": one attribution by two cues; the verb is kept, and the source ends before it. */
function takeVerb(stage: Stage, found: Found, cue: FoundCue): void {
  const { first, entity } = found.source!;
  if (cue.cue.kind !== "say" || cue.first <= first) return;
  found.source = sourceOf(stage, first, cue.first, entity);
  found.cue = cue;
}

/** "…, nhưng Nga phủ nhận": a speaker of his own behind a word that sets him against the one before. */
function isContrasted({ speech, text: { tokens } }: Stage, { source, cue }: Found): boolean {
  const at = source && source.first < cue.first ? source.first : 0;
  const [two, one] = [tokens[at - 2]?.key ?? "", tokens[at - 1]?.key ?? ""];
  return speech.contrasts.has(one) || speech.contrasts.has(`${two} ${one}`);
}

/** What was said by a verb ends where a second verb of its speaker, or another speaker, begins: "urged …, and warned …". */
function endBefore(stage: Stage, before: Found, first: number): void {
  const { tokens } = stage.text;
  let last = first;
  while (last > 0 && isTie(stage, tokens[last - 1]!.key)) last--;
  const end = tokens[last - 1]?.end ?? 0;
  if (before.content.start < tokens[before.cue.last - 1]!.end) return;
  if (before.content.start < end && end < before.content.end) before.content = { start: before.content.start, end };
}

/** ", và", ", tuy nhiên cũng". */
const isTie = ({ speech, phrases }: Stage, key: string): boolean =>
  speech.ties.has(key) || (!phrases && (speech.clause.has(key) || speech.between.has(key)));

function toAttribution(stage: Stage, documentId: string, { cue, source, content }: Found): Attribution {
  const quote = quoteOf(stage.text, cue.first, cue.last);
  const speaker = source && { start: source.start, end: source.end, text: source.text, entity: source.entity };
  const id = attributionId(documentId, quote, content);
  const manner = mannerOf(stage, content, [quote, speaker]);
  return { id, document: documentId, source: speaker, cue: quote, content, manner, within: null };
}
