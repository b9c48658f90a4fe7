import type { SpeechWords } from "../../languages/cues.ts";
import type { Quote } from "../../model.ts";
import { buildLexicon, type Lexicon, longestAt } from "../../text/lexicon.ts";
import { quoteOf } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import { isSpeaker } from "./stage.ts";

/** Who is said to have said it: words of the text, tokens [first, last), and the entity that they mean. */
export interface Source extends Quote {
  first: number;
  last: number;
  entity: string | null;
}

export const longestSource = 16;

/** The speaker among tokens [first, last): the first named one, or a noun for speakers without a name. */
export function sourceIn(scene: Scene, speech: SpeechWords, first: number, last: number): Source | null {
  const named = mentionsIn(scene, first, last).filter(
    (mention) => isSpeaker(mention) && !isChannel(scene, speech, mention),
  );
  const begins = scene.text.tokens[first];
  const adverbial = begins !== undefined && (speech.clause.has(begins.key) || speech.intro.has(begins.key));
  const mention = adverbial ? named.at(-1) : (atVerb(scene, speech, named, last) ?? titled(named));
  if (!mention) return unnamedIn(scene, speech, first, last);
  const from = Math.max(first, mention.from);
  const start = mention.type === "person" || from - first > 5 || adverbial ? from : skipIntro(scene, first, from);
  return sourceOf(scene, start, Math.min(Math.max(mention.last, start + 1), last), mention.entity);
}

/** "Trên Twitter", "nói với AFP": where it was said, not who said it. */
function isChannel(scene: Scene, speech: SpeechWords, { type, first }: Mention): boolean {
  const before = scene.text.tokens[first - 1]?.key ?? "";
  return speech.media.has(before) || (type === "outlet" && speech.listeners.has(before));
}

/** "Ủy viên EU phụ trách cứu trợ Nguyễn Văn An": the person right before the verb, not the body in the description. */
function atVerb({ text }: Scene, { owners }: SpeechWords, named: Mention[], last: number): Mention | undefined {
  const person = named.at(-1);
  if (person?.type !== "person" || person.reference || person.to !== last) return undefined;
  const { shape, key } = text.tokens[person.from - 1] ?? { shape: "mark", key: "" };
  const described = named.at(-2)?.last === person.from; // "Bộ trưởng Nội vụ Đức Hans Weber"
  const own = named.length === 2 && shape === "lower" && !owners.has(key);
  return described || own ? person : undefined;
}

/** A person whose titles hold the first name speaks, not the state in the title. */
function titled(named: Mention[]): Mention | undefined {
  const head = named[0];
  if (!head) return undefined;
  return named.find((mention) => mention.type === "person" && mention.from <= head.first) ?? head;
}

function skipIntro(scene: Scene, first: number, from: number): number {
  let at = first;
  while (at < from && (scene.timeAt[at]! >= 0 || scene.text.tokens[at]!.shape === "mark")) at++;
  return at;
}

const built = new Map<SpeechWords, Lexicon<string>>();

/** The nouns for speakers without a name, one trie. */
export function sourceLexicon(speech: SpeechWords): Lexicon<string> {
  const lexicon = built.get(speech) ?? buildLexicon(speech.sources.map((form) => [form, form] as const));
  built.set(speech, lexicon);
  return lexicon;
}

function unnamedIn(scene: Scene, speech: SpeechWords, first: number, last: number): Source | null {
  const lexicon = sourceLexicon(speech);
  for (let at = first; at < last; at++) {
    if (!longestAt(lexicon, scene.text.tokens, at)) continue;
    return sourceOf(scene, Math.max(first, last - longestSource), last, null);
  }
  return null;
}

export const sourceOf = (scene: Scene, first: number, last: number, entity: string | null): Source => ({
  ...quoteOf(scene.text, first, last),
  first,
  last,
  entity,
});
