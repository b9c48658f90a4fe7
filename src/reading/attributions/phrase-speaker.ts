import type { Mention } from "../mentions/mention.ts";
import { mentionsIn } from "../scene.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isSpeaker, type PhraseStage } from "./stage.ts";

/** Whose words a phrase announces: a person by the end of the titles, else the first name that owns nothing behind it. */
export function speakerOf(stage: PhraseStage, { first, last }: NounPhrase): Mention | null {
  const named = mentionsIn(stage, first, last).filter(
    (mention) => isSpeaker(mention) && !isWhere(stage, mention, first, last),
  );
  const free = named.filter((mention) => !isOwner(stage, mention, last));
  const head = free[0] ?? named.find((mention) => mention.type !== "person") ?? null;
  return free.find((mention) => mention.type === "person" && !isInside(stage, first, mention.from)) ?? head;
}

/** "Analysts in Singapore", "a Japanese official": the country does not speak. */
function isWhere(stage: PhraseStage, mention: Mention, first: number, last: number): boolean {
  if (mention.type !== "country" && mention.type !== "government") return false;
  const next = stage.text.tokens[mention.last];
  return isInside(stage, first, mention.from) || (mention.last < last && next?.shape === "lower" && next.key !== "and");
}

/** "Clinton's campaign": not Clinton. */
function isOwner(stage: PhraseStage, mention: Mention, last: number): boolean {
  return mention.last + 1 < last && stage.text.tokens[mention.last]!.key === "'";
}

const isInside = (stage: PhraseStage, first: number, at: number): boolean =>
  at > first && stage.phrases.inside.has(stage.text.tokens[at - 1]!.key);
