import type { SpeechWords } from "../../languages/cues.ts";
import { longestAt } from "../../text/lexicon.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { clauseStart, subjectEnd } from "./clause.ts";
import type { FoundCue } from "./cue.ts";
import { longestSource, type Source, sourceIn, sourceLexicon, sourceOf } from "./source.ts";
import { isSpeaker } from "./stage.ts";

/** The subject of a cue at token `cue`, looked for down to token `from`; null where the clause has none. */
export function subjectOf(scene: Scene, speech: SpeechWords, from: number, cue: FoundCue): Source | null {
  const end = subjectEnd(scene, speech, from, cue.first);
  const last = scene.text.tokens[end - 1]?.key === "," ? end - 1 : end;
  if (last <= from || isSecondVerb(scene, speech, from, end, cue)) return null;
  if (last < end) return describedSubject(scene, speech, from, last, cue);
  const first = clauseStart(scene, speech, from, last);
  const name = appositionOf(scene, from, first);
  if (name) return sourceOf(scene, name.from, last, name.entity);
  const wider = widerStart(scene, speech, from, first);
  if (wider >= 0) return sourceOf(scene, wider, last, null);
  const source = sourceIn(scene, speech, first, last);
  const plain = cue.cue.core && last - first <= longestSource && scene.text.tokens[first]!.shape !== "mark";
  return source ?? (plain && last > first ? sourceOf(scene, first, last, null) : null);
}

/** "… dưới vỏ bọc ngoại giao đồng thời cáo buộc Nga": the verb of the subject before, though no comma parts them. */
function isSecondVerb(scene: Scene, speech: SpeechWords, from: number, end: number, cue: FoundCue): boolean {
  const { tokens, sentences } = scene.text;
  if (from === sentences[tokens[cue.first]!.sentence]!.first || !hasAlso(scene, speech, end, cue.first)) return false;
  return !mentionsIn(scene, Math.max(from, end - longestSource), end).some((mention) => mention.to === end);
}

/** "Đồng thời" among tokens [first, last). */
export function hasAlso({ text: { tokens } }: Scene, { alsos }: SpeechWords, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++) if (alsos.has(`${tokens[at]!.key} ${tokens[at + 1]!.key}`)) return true;
  return false;
}

/** "Nguồn tin trong chính quyền Mỹ": where the noun for a source begins before "trong"; -1 where there is none. */
function widerStart(scene: Scene, speech: SpeechWords, from: number, first: number): number {
  if (first - 1 <= from || !speech.within.has(scene.text.tokens[first - 1]!.key)) return -1;
  const start = clauseStart(scene, speech, from, first - 1);
  const at = start + Number(speech.counts.has(scene.text.tokens[start]!.key));
  return longestAt(sourceLexicon(speech), scene.text.tokens, at) ? start : -1;
}

/** "X, giám đốc của Y, cho biết": what ends before the comma at token `last`. */
function describedSubject(scene: Scene, speech: SpeechWords, from: number, last: number, cue: FoundCue): Source | null {
  if (!cue.cue.core) return null;
  const { tokens } = scene.text;
  let begin = last;
  while (begin > from && last - begin < longestDescription && tokens[begin - 1]!.key !== '"') begin--;
  for (let at = last - 1; at > begin; at--) {
    if (tokens[at]!.key !== ",") continue;
    const name = mentionsIn(scene, begin, at).at(-1);
    if (name?.type !== "person" || (name.last !== at && name.to <= at) || tokens[at + 1]!.shape !== "lower") continue;
    return sourceOf(scene, Math.min(name.from, clauseStart(scene, speech, begin, at)), last, name.entity);
  }
  while (begin < last && tokens[begin]!.shape === "mark") begin++;
  if (from > scene.text.sentences[tokens[last]!.sentence]!.first) return null; // "EU chỉ trích Nga, cho rằng …"
  const plain = clauseStart(scene, speech, begin, last);
  const whole = begin > plain - 12 && tokens[begin]?.shape === "lower" && tokens[begin - 1]?.key === ",";
  return whole ? sourceOf(scene, begin, last, null) : sourceIn(scene, speech, plain, last);
}

const longestDescription = 30;

/** The person whom the words from token `first` on describe: "X, một nhà quan sát ở Macao, nhận định". */
function appositionOf(scene: Scene, from: number, first: number): Mention | null {
  const { tokens } = scene.text;
  if (tokens[first - 1]?.key !== "," || first - 1 <= from || scene.timeAt[first - 2]! >= 0) return null;
  const name = mentionsIn(scene, from, first - 1).at(-1);
  const ends = name?.type === "person" && (name.last === first - 1 || name.to > first - 1);
  if (!ends || tokens[first]?.shape !== "lower") return null;
  const begins = name.from === from || [",", '"', ":", ";"].includes(tokens[name.from - 1]?.key ?? "");
  return begins ? name : null;
}

/** "Lào rời hội nghị và thông báo rằng …", "… vì cho rằng …": whom the sentence is about, where its second verb says something. */
export function mainSubject(scene: Scene, speech: SpeechWords, cue: FoundCue): Source | null {
  const { tokens, sentences } = scene.text;
  const begin = sentences[tokens[cue.first]!.sentence]!.first;
  const end = subjectEnd(scene, speech, begin, cue.first);
  if (end <= begin || !speech.shares.has(tokens[end - 1]!.key)) return null;
  const first = behindIntro(scene, speech, begin, end);
  const subject = mentionsIn(scene, first, end - 1).find(isSpeaker);
  if (!subject || subject.from - first > nearHead || tokens[subject.to]?.shape !== "lower") return null;
  return sourceOf(scene, subject.from, Math.max(subject.last, subject.to), subject.entity);
}

/** How many words may stand before the subject at the head of a sentence: "phía", "chính quyền". */
const nearHead = 3;

/** Where the sentence begins behind "Trước đó,", "Ngày 3/4,", "Tại cuộc họp ở Hà Nội,". */
function behindIntro(scene: Scene, speech: SpeechWords, begin: number, end: number): number {
  const { tokens } = scene.text;
  let first = begin;
  for (let at = begin; at < end; at++) {
    const { key } = tokens[first]!;
    if (scene.timeAt[first]! < 0 && !speech.adjuncts.has(key) && !speech.intro.has(key)) return first;
    if (tokens[at]!.key === "," && (scene.timeAt[at]! < 0 || scene.timeAt[at + 1]! < 0)) first = at + 1;
  }
  return first;
}
