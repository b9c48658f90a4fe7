import { hash } from "../../hash.ts";
import type { SpeechWords } from "../../languages/cues.ts";
import type { Attribution, Span } from "../../model.ts";
import { quoteOf } from "../../text/text.ts";
import type { Scene } from "../scene.ts";
import { contentOf, mannerOf } from "./content.ts";
import { isCredit, readCredits } from "./credit.ts";
import { type FoundCue, findCues, speechOf } from "./cue.ts";
import { type Source, sourceIn, sourceOf, subjectOf } from "./source.ts";

interface Found {
  cue: FoundCue;
  source: Source | null;
  content: Span;
}

/** What a text gives as said by somebody, in the order of the text, each within the one that contains it. */
export function readAttributions(scene: Scene, documentId: string): Attribution[] {
  const speech = speechOf(scene.text);
  const found: Found[] = [];
  for (const cue of findCues(scene)) {
    const before = found.at(-1);
    if (before?.source && before.cue.cue.kind === "according" && cue.first < before.source.last) {
      takeVerb(scene, before, cue);
      continue;
    }
    const attribution = readCue(scene, speech, cue, before);
    if (attribution) found.push(attribution);
  }
  const attributions = found.map((each) => toAttribution(scene, documentId, each));
  return nest([...attributions, ...readCredits(scene, documentId)]);
}

function readCue(scene: Scene, speech: SpeechWords, cue: FoundCue, before: Found | undefined): Found | null {
  if (cue.cue.kind === "according") return readAccording(scene, speech, cue);
  if (cue.cue.kind === "unnamed") {
    const content = clauseAround(scene, cue);
    return content && { cue, source: null, content };
  }
  return readSay(scene, speech, cue, before);
}

/** "X cho biết …", "…, X cho biết", "… said X". */
function readSay(scene: Scene, speech: SpeechWords, cue: FoundCue, before: Found | undefined): Found | null {
  const { tokens, sentences } = scene.text;
  const sentence = tokens[cue.first]!.sentence;
  const earlier = before && tokens[before.cue.first]!.sentence === sentence ? before : undefined;
  const from = Math.max(sentences[sentence]!.first, earlier?.cue.last ?? 0);
  const source =
    subjectOf(scene, speech, from, cue) ??
    (speech.inverts ? subjectAfter(scene, speech, cue) : null) ??
    elided(scene, cue, earlier);
  if (!source) return null;
  const inverted = source.first >= cue.last;
  const subject = inverted || source.last > cue.first ? cue.first : Math.max(source.first, from);
  const content = contentOf(scene, speech, cue.first, inverted ? source.last : cue.last, subject);
  return content && { cue, source, content };
}

/** '"…," said Abe.' */
function subjectAfter(scene: Scene, speech: SpeechWords, cue: FoundCue): Source | null {
  const { tokens, sentences } = scene.text;
  const before = tokens[cue.first - 1]?.key;
  if (before !== '"' && before !== ",") return null;
  const end = sentences[tokens[cue.first]!.sentence]!.last;
  let last = cue.last;
  while (last < end && ![",", ".", ";", '"'].includes(tokens[last]!.key)) last++;
  return sourceIn(scene, speech, cue.last, last);
}

/** A second verb of the same subject: "… kêu gọi …, đồng thời cảnh báo …". */
function elided(scene: Scene, cue: FoundCue, earlier: Found | undefined): Source | null {
  if (!earlier?.source) return null;
  const { tokens } = scene.text;
  for (let i = cue.first - 1; i >= earlier.cue.last && i >= cue.first - 4; i--) {
    if ([",", "và", "and", "nhưng", "but"].includes(tokens[i]!.key)) return earlier.source;
  }
  return null;
}

const longestSource = 24;

/** "Theo X, …", "…, theo X", "…, theo X đưa tin". */
function readAccording(scene: Scene, speech: SpeechWords, cue: FoundCue): Found | null {
  const { tokens, sentences } = scene.text;
  const sentence = sentences[tokens[cue.first]!.sentence]!;
  if (cue.first - sentence.first < 2 && sentence.last - sentence.first < 10) return null; // a credit line
  const end = sourceEnd(scene, cue.last, sentence.last);
  if (end === cue.last || isNoSource(scene, speech, cue.last)) return null;
  const found = sourceIn(scene, speech, cue.last, end);
  if (!found) return null;
  const source = end - cue.last <= longestSource ? sourceOf(scene, cue.last, end, found.entity) : found;
  const opens = cue.first - sentence.first <= 3;
  const content = opens
    ? { start: tokens[Math.min(end + 1, sentence.last - 1)]!.start, end: sentence.end }
    : { start: sentence.start, end: tokens[cue.first - 1]!.start };
  return content.end > content.start ? { cue, source, content } : null;
}

function sourceEnd(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end && ![",", ";", ":", '"'].includes(scene.text.tokens[at]!.key)) at++;
  return at === end && scene.text.tokens[end - 1]!.key === "." ? at - 1 : at;
}

function isNoSource(scene: Scene, speech: SpeechWords, from: number): boolean {
  const { tokens } = scene.text;
  return speech.notSources.some((form) => form.split(" ").every((word, i) => tokens[from + i]?.key === word));
}

/** The clause that an unnamed source is given for. */
function clauseAround(scene: Scene, cue: FoundCue): Span | null {
  const { tokens, sentences } = scene.text;
  const sentence = sentences[tokens[cue.first]!.sentence]!;
  let first = cue.first;
  while (first > sentence.first && ![",", ";", ":"].includes(tokens[first - 1]!.key)) first--;
  return cue.last < sentence.last ? { start: tokens[first]!.start, end: sentence.end } : null;
}

/** "Theo tờ X đưa tin": one attribution by two cues; the verb is kept, and the source ends before it. */
function takeVerb(scene: Scene, found: Found, cue: FoundCue): void {
  const { first, entity } = found.source!;
  if (cue.cue.kind !== "say" || cue.first <= first) return;
  found.source = sourceOf(scene, first, cue.first, entity);
  found.cue = cue;
}

function toAttribution(scene: Scene, documentId: string, { cue, source, content }: Found): Attribution {
  const quote = quoteOf(scene.text, cue.first, cue.last);
  const speaker = source && { start: source.start, end: source.end, text: source.text, entity: source.entity };
  const id = `a:${hash(`${documentId}|${quote.start}|${quote.text}|${content.start}`)}`;
  return {
    id,
    document: documentId,
    source: speaker,
    cue: quote,
    content,
    manner: mannerOf(scene, content),
    within: null,
  };
}

/** Each attribution lies within the narrowest other one whose content holds its cue. */
function nest(attributions: Attribution[]): Attribution[] {
  return attributions.map((inner) => {
    const cue = inner.cue ?? inner.content;
    const holders = attributions.filter(
      (outer) =>
        outer !== inner && outer.content.start <= cue.start && cue.end <= outer.content.end && !isCredit(outer),
    );
    const narrowest = holders.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
    return { ...inner, within: narrowest && narrowest.within !== inner.id ? narrowest.id : null };
  });
}
