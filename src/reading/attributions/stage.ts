import type { PhraseWords, SpeechWords } from "../../languages/cues.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Scene } from "../scene.ts";

/** A scene on which speakers are looked for. */
export interface Stage extends Scene {
  speech: SpeechWords;
  phrases: PhraseWords | null;
  /** For each token the outermost mention that it belongs to, or -1. */
  mentionAt: Int32Array;
}

/** A stage in a language whose verbs are inflected. */
export interface PhraseStage extends Stage {
  phrases: PhraseWords;
}

export function stageOf(scene: Scene, speech: SpeechWords): Stage {
  const mentionAt = new Int32Array(scene.text.tokens.length).fill(-1);
  for (let i = scene.mentions.length - 1; i >= 0; i--) {
    const { first, last } = scene.mentions[i]!;
    mentionAt.fill(i, first, last);
  }
  return { ...scene, speech, phrases: speech.phrases, mentionAt };
}

export const isInflected = (stage: Stage): stage is PhraseStage => stage.phrases !== null;

const speakers: ReadonlySet<Mention["type"]> = new Set([
  "person",
  "organization",
  "outlet",
  "country",
  "government",
  "bloc",
]);

export const isSpeaker = (mention: Mention): boolean => speakers.has(mention.type);

/** The key of a token of the same sentence, or "" beyond its edges. */
export function keyBeside(stage: Stage, of: number, at: number): string {
  const token = stage.text.tokens[at];
  return token && token.sentence === stage.text.tokens[of]!.sentence ? token.key : "";
}
