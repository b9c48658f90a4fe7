import type { Span } from "../../model.ts";
import { quoteOf } from "../../text/text.ts";
import { contentOf } from "./content.ts";
import { contentAround } from "./content-around.ts";
import type { FoundCue } from "./cue.ts";
import type { Found } from "./found.ts";
import { phraseBefore } from "./noun-phrase.ts";
import { withPartners } from "./partners.ts";
import { type Source, sourceOf } from "./source.ts";
import { type Speaker, speakerAt } from "./speaker.ts";
import { isInflected, keyBeside, type PhraseStage, type Stage } from "./stage.ts";
import { hasAlso, mainSubject, subjectOf } from "./subject.ts";
import { bodyStart, openingAhead } from "./told.ts";

/** "X cho biết …", "…, X cho biết", '"…," said X'. */
export function readSay(stage: Stage, cue: FoundCue, before: Found | undefined): Found | null {
  const { tokens, sentences } = stage.text;
  const sentence = tokens[cue.head]!.sentence;
  const earlier = before && tokens[before.cue.head]!.sentence === sentence ? before : undefined;
  const begin = sentences[sentence]!.first;
  const aside = earlier !== undefined && isAside(stage, cue, earlier);
  const from = Math.max(begin, earlier && !aside ? earlier.cue.last : 0);
  if (isInflected(stage) && cue.group) return readInflected(stage, cue, from, earlier, aside);
  const subject = subjectOf(stage, stage.speech, from, cue);
  const source = subject ? withPartners(stage, withHead(stage, subject, earlier), from) : second(stage, cue, earlier);
  if (!source || (cue.cue.ofOutlets && !source.entity?.startsWith("outlet:"))) return null;
  const first = source.last > cue.first ? cue.first : Math.max(source.first, from);
  const opening = cue.cue.told ? openingAhead(stage, cue.last) : -1;
  const quoted = earlier?.cue.last === source.first ? earlier : undefined;
  const content = contentOf(stage, first, opening > 0 ? opening : cue.last, cue.cue.thing);
  if (quoted && (!content || isBehind(quoted, content)))
    return { cue, source, content: quoted.content, cuts: false, through: quoted };
  return content && { cue, source, content, cuts: !subject };
}

/** '"…", Reuters dẫn lời ông Lâm nói hôm thứ Ba': what stands behind is not what was said. */
const isBehind = (outer: Found, { start }: Span): boolean => outer.content.end < start;

/** "Dẫn nguồn thạo tin cho hay": a source without a name that begins within the cue before it. */
function withHead(stage: Stage, source: Source, earlier: Found | undefined): Source {
  if (!earlier || source.entity || source.first !== earlier.cue.last) return source;
  for (let at = earlier.cue.first + 1; at < earlier.cue.last; at++) {
    if (stage.speech.sourceHeads.has(stage.text.tokens[at]!.key)) return sourceOf(stage, at, source.last, null);
  }
  return source;
}

/** The cue before stands in a clause between the subject and its verb: "A minister, who asked not to be named, said". */
function isAside(stage: Stage, cue: FoundCue, earlier: Found): boolean {
  const { tokens } = stage.text;
  if (!stage.phrases || tokens[cue.first - 1]?.key !== ",") return false;
  const opening = earlier.cue.first - (earlier.source && stage.phrases.relatives.has(earlier.source.text) ? 2 : 1);
  return tokens[opening]?.key === ",";
}

function readInflected(
  stage: PhraseStage,
  cue: FoundCue,
  from: number,
  earlier: Found | undefined,
  aside: boolean,
): Found | null {
  const speaker = speakerAt(stage, cue, from, earlier?.source ?? null);
  if (!speaker) return null;
  const { first, last } = tellingOf(cue, speaker);
  if (stage.phrases.conditions.has(keyBeside(stage, cue.head, first - 1))) return null;
  if (speaker.place === "by") return readPassive(stage, cue, from, speaker);
  const body = bodyStart(stage, cue, last);
  const second = speaker.place === "shared";
  const content = contentAround(stage, { cue, first, last, body, from: Math.min(from, first), second });
  return content && { cue, source: speaker.source, content, cuts: aside || isSecond(cue, speaker, earlier) };
}

/** "The sale was rejected by Hanoi": the sale. */
function readPassive(stage: PhraseStage, cue: FoundCue, from: number, { source }: Speaker): Found | null {
  const comma = keyBeside(stage, cue.head, cue.first - 1) === ",";
  const subject = phraseBefore(stage, from, comma ? cue.first - 1 : cue.first);
  if (!subject) return null;
  const { start, end } = quoteOf(stage.text, subject.first, subject.last);
  return { cue, source, content: { start, end }, cuts: false };
}

/** "… urged X and warned Y"; but in "said X had won and refused to pay" the second verb is X's. */
function isSecond(cue: FoundCue, speaker: Speaker, earlier: Found | undefined): boolean {
  if (speaker.place !== "shared") return false;
  return cue.cue.verb === "ing" || cue.cue.core === true || earlier?.cue.cue.core !== true;
}

function tellingOf(cue: FoundCue, { source, place }: Speaker): { first: number; last: number } {
  if (place === "before") return { first: Math.min(source.first, cue.first), last: cue.last };
  return { first: cue.first, last: place === "after" ? Math.max(source.last, cue.last) : cue.last };
}

/** A second verb of the same subject. */
const second = (stage: Stage, cue: FoundCue, earlier: Found | undefined): Source | null =>
  earlier ? elided(stage, cue, earlier) : mainSubject(stage, stage.speech, cue);

/** "… kêu gọi …, đồng thời cảnh báo …". */
function elided(stage: Stage, cue: FoundCue, earlier: Found | undefined): Source | null {
  if (!earlier?.source) return null;
  const { tokens } = stage.text;
  for (let i = cue.first - 1; i >= earlier.cue.last && i >= cue.first - 4; i--) {
    if (stage.speech.ties.has(tokens[i]!.key)) return earlier.source;
  }
  return hasAlso(stage, stage.speech, Math.max(earlier.cue.last, cue.first - 4), cue.first) ? earlier.source : null;
}
