import type { Span } from "../../model.ts";
import type { Sentence } from "../../text/sentence.ts";
import { mentionsIn } from "../scene.ts";
import { afterCue, contentEnd, isEnd, quotationBefore } from "./quotation-before.ts";
import { isSpeaker, type Stage } from "./stage.ts";

/** What was said by a speaker and cue at tokens [first, last): a quotation before or after, what stands before, or the rest of the sentence. */
export function contentOf(stage: Stage, first: number, last: number, thing = false): Span | null {
  const { tokens, sentences } = stage.text;
  const sentence = sentences[tokens[last - 1]!.sentence]!;
  const quoted = quotationBefore(stage, first, 4);
  const after = afterCue(stage, behindWhere(stage, last));
  const told = quoted !== null && isWhere(stage, last, sentence);
  const over =
    after >= sentence.last || told || isEnd(stage, last, sentence.last) || isEnd(stage, after, sentence.last);
  const says = after > last && tokens[last]!.key !== "," && !over;
  if (quoted && !says && (over || (isBeside(stage, quoted.last, last) && !startsQuotation(stage, after))))
    return { start: tokens[quoted.first]!.start, end: tokens[quoted.last - 1]!.end };
  if (!over && isTag(stage, first, last, sentence)) return { start: sentence.start, end: tokens[first - 2]!.end };
  if (!over) return behind(stage, after, sentence.last, thing);
  const introduced = stage.speech.adjuncts.has(tokens[sentence.first]!.key); // "Theo AFP, Nga phản đối"
  if (tokens[first - 1]?.key !== "," || first - 1 <= sentence.first || introduced) return null;
  return { start: sentence.start, end: tokens[first - 2]!.end };
}

/** The rest of the sentence; a thing that is rejected or praised ends where somebody else begins to do something. */
function behind(stage: Stage, first: number, end: number, thing: boolean): Span {
  const { tokens } = stage.text;
  const own = thing ? thingEnd(stage, first, end) : end;
  const last = own < end ? own : contentEnd(stage, first, end);
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** "Lào bác bỏ tin đồn và Thái Lan gửi công hàm": before the word that brings a first speaker; not "… Mỹ và Anh". */
function thingEnd(stage: Stage, first: number, end: number): number {
  const { tokens } = stage.text;
  const named = mentionsIn(stage, first, end).find(isSpeaker);
  let joint = named ? named.from - 1 : -1;
  if (tokens[joint - 1]?.key === ",") joint--;
  const follows = named && tokens[Math.max(named.last, named.to)];
  const goesOn = follows?.sentence === tokens[first]!.sentence && follows.shape !== "mark";
  return joint > first && goesOn && stage.speech.ties.has(tokens[joint]!.key) ? joint : end;
}

/** How long a phrase behind a cue may be, and how long what was said before it must be, in words. */
const longestPhrase = 14;
const shortestContent = 6;

/** "Nhật Bản sắp ký hiệp định, tờ báo cho biết trong số ra thứ Tư": what was said stands before, behind it where it was said. */
function isTag({ text, speech }: Stage, first: number, last: number, sentence: Sentence): boolean {
  const { tokens } = text;
  return (
    tokens[first - 1]?.key === "," &&
    first - 1 - sentence.first >= shortestContent &&
    !speech.adjuncts.has(tokens[sentence.first]!.key) &&
    speech.adjuncts.has(tokens[last]?.key ?? "") &&
    sentence.last - last <= longestPhrase
  );
}

/** "…, ông viết trên Facebook hôm thứ Ba": behind the cue stands only where and when it was said. */
const isWhere = ({ text: { tokens }, speech }: Stage, last: number, sentence: Sentence): boolean =>
  speech.media.has(tokens[last]?.key ?? "") && sentence.last - last <= longestWhere;

/** "… viết trên Facebook hôm thứ Ba: …": where what was said begins behind where and when it was said. */
function behindWhere({ text: { tokens }, speech }: Stage, last: number): number {
  if (!speech.adjuncts.has(tokens[last]?.key ?? "")) return last;
  for (let at = last; at < last + longestWhere && tokens[at]?.sentence === tokens[last]!.sentence; at++)
    if (tokens[at]!.key === ":" && tokens[at + 1]?.key === '"') return at;
  return last;
}

/** How many words tell where and when something was said. */
const longestWhere = 12;

/** Whether a quotation that ends at a token belongs to the sentence of the telling. */
const isBeside = (stage: Stage, quoted: number, last: number): boolean =>
  stage.text.tokens[quoted - 1]!.sentence === stage.text.tokens[last - 1]!.sentence;

const startsQuotation = (stage: Stage, at: number): boolean =>
  stage.quotations[stage.quotationAt[at] ?? -1]?.first === at;
