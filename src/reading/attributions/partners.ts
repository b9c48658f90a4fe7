import { longestAt } from "../../text/lexicon.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn } from "../scene.ts";
import { clauseStart } from "./clause.ts";
import { type Source, sourceLexicon, sourceOf } from "./source.ts";
import { isSpeaker, type Stage } from "./stage.ts";

/** "Mỹ và phương Tây", "Áo, Bỉ và Ý", "tuyên bố của Lào - Thái Lan": a speaker with those who speak with him. */
export function withPartners(stage: Stage, source: Source, from: number): Source {
  const { first, entity } = firstOf(stage, source, from);
  const last = lastOf(stage, source);
  return first === source.first && last === source.last ? source : sourceOf(stage, first, last, entity);
}

/** How many words a speaker may have. */
const longest = 12;

/** The first of those who are named with a speaker, and where he begins. */
function firstOf(stage: Stage, { first, entity }: Source, from: number): Pick<Source, "first" | "entity"> {
  const alone = { first, entity };
  let outer = alone;
  let opening: typeof alone | null = null;
  for (let joint = first - 1; joint > from && isJoint(stage, joint, first); joint = outer.first - 1) {
    const partner = endingAt(stage, from, joint);
    if (!partner) break;
    outer = { first: partner.from, entity: partner.entity };
    if (opensClause(stage, outer.first, from)) opening = outer;
  }
  if (opening || outer === alone) return opening ?? alone;
  const head = headed(stage, outer.first, from);
  return head < 0 ? alone : { first: head, entity: outer.entity };
}

/** A comma joins those before the last two. */
const isJoint = ({ text: { tokens }, speech }: Stage, at: number, first: number): boolean =>
  speech.joints.has(tokens[at]!.key) && (tokens[at]!.key !== "," || at < first - 1);

function endingAt(stage: Stage, from: number, end: number): Mention | undefined {
  return mentionsIn(stage, Math.max(from, end - longest), end).find(
    (mention) => isSpeaker(mention) && Math.max(mention.last, mention.to) === end,
  );
}

/** At the head of the sentence, or behind a mark or a time. */
function opensClause({ text: { tokens, sentences }, timeAt }: Stage, at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (!before || at <= from || sentences[before.sentence]!.last === at) return true;
  return before.shape === "mark" || timeAt[at - 1]! >= 0;
}

/** "Cả hai nhà lãnh đạo Ý và Hy Lạp": where the noun for speakers before the first name begins; -1 where there is none. */
function headed(stage: Stage, begin: number, from: number): number {
  const start = clauseStart(stage, stage.speech, from, begin);
  const lexicon = sourceLexicon(stage.speech);
  for (let at = start; at < begin && begin - start <= longest; at++)
    if (longestAt(lexicon, stage.text.tokens, at)) return start;
  return -1;
}

/** Where the last of those ends who are named right behind a speaker. */
function lastOf(stage: Stage, { last }: Source): number {
  const { key } = stage.text.tokens[last] ?? { key: "" };
  const partner = key === "-" ? mentionsIn(stage, last + 1, last + longest)[0] : undefined;
  return partner?.from === last + 1 && isSpeaker(partner) ? partner.last : last;
}
