import type { SpeechWords } from "../../languages/cues.ts";
import type { Quote } from "../../model.ts";
import { buildLexicon, formKey, type Lexicon, longestAt } from "../../text/lexicon.ts";
import { quoteOf } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn, type Scene } from "../scene.ts";
import type { FoundCue } from "./cue.ts";
import { isSpeaker } from "./stage.ts";

/** Who is said to have said it: words of the text, tokens [first, last), and the entity that they mean. */
export interface Source extends Quote {
  first: number;
  last: number;
  entity: string | null;
}

const longestSource = 16;

/** The subject of a cue at token `cue`, looked for down to token `from`; null where the clause has none. */
export function subjectOf(scene: Scene, speech: SpeechWords, from: number, cue: FoundCue): Source | null {
  const end = subjectEnd(scene, speech, from, cue.first);
  const last = scene.text.tokens[end - 1]?.key === "," ? end - 1 : end;
  if (last <= from) return null;
  if (last < end) return describedSubject(scene, speech, from, last, cue);
  const first = clauseStart(scene, speech, from, last);
  const name = appositionOf(scene, from, first);
  if (name) return sourceOf(scene, name.from, last, name.entity);
  const source = sourceIn(scene, speech, first, last);
  const plain = cue.cue.core && last - first <= longestSource && scene.text.tokens[first]!.shape !== "mark";
  return source ?? (plain && last > first ? sourceOf(scene, first, last, null) : null);
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
  const plain = clauseStart(scene, speech, begin, last);
  return sourceIn(scene, speech, begin > plain - 12 && tokens[begin]?.shape === "lower" ? begin : plain, last);
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

/** The end of the subject: before adverbs, times and brackets that stand in front of the cue. */
function subjectEnd(scene: Scene, speech: SpeechWords, from: number, cue: number): number {
  let at = cue;
  while (at > from) {
    const token = scene.text.tokens[at - 1]!;
    const aside = asideBefore(scene, speech, at);
    if (aside > 0) at -= aside;
    else if (scene.timeAt[at - 1]! >= 0 || speech.between.has(token.key) || timeWords.has(token.key)) at--;
    else if (token.key === "," && scene.timeAt[at - 2]! >= 0) at--;
    else if (token.key === ")") at = bracketStart(scene, from, at);
    else break;
  }
  return at;
}

const longestAside = 4;

/** How many tokens a phrase like "trước đó" takes that ends before token `end`. */
function asideBefore(scene: Scene, speech: SpeechWords, end: number): number {
  const asides = asidesOf(speech);
  let key = "";
  for (let size = 1; size <= Math.min(longestAside, end); size++) {
    key = size === 1 ? scene.text.tokens[end - 1]!.key : `${scene.text.tokens[end - size]!.key} ${key}`;
    if (asides.has(key)) return size;
  }
  return 0;
}

const asideSets = new Map<SpeechWords, Set<string>>();

function asidesOf(speech: SpeechWords): Set<string> {
  const set = asideSets.get(speech) ?? new Set(speech.asides.map(formKey));
  asideSets.set(speech, set);
  return set;
}

const timeWords = new Set(["hôm", "vào", "hồi", "on", "lúc"]);

function bracketStart(scene: Scene, from: number, at: number): number {
  for (let i = at - 1; i > from; i--) if (scene.text.tokens[i]!.key === "(") return i;
  return at - 1;
}

const boundary = new Set([",", ";", ":", '"', "(", ")", ".", "?", "!"]);

/** Where the clause that ends at token `last` begins: after a mark or a word that opens a clause, outside of names. */
function clauseStart(scene: Scene, speech: SpeechWords, from: number, last: number): number {
  let at = last;
  while (at > from) {
    const token = scene.text.tokens[at - 1]!;
    const inTime = scene.timeAt[at - 1]! >= 0;
    if (!inTime && boundary.has(token.key) && !(token.key === "," && scene.timeAt[at - 2]! >= 0)) break;
    if (!inTime && token.shape === "lower" && speech.clause.has(token.key)) break;
    at--;
  }
  return at;
}

/** The speaker among tokens [first, last): the first named one, or a noun for speakers without a name. */
export function sourceIn(scene: Scene, speech: SpeechWords, first: number, last: number): Source | null {
  const named = mentionsIn(scene, first, last).filter((mention) => isSpeaker(mention) && !isChannel(scene, mention));
  const begins = scene.text.tokens[first];
  const adverbial = begins !== undefined && (speech.clause.has(begins.key) || intro.has(begins.key));
  const mention = adverbial ? named.at(-1) : titled(named);
  if (!mention) return unnamedIn(scene, speech, first, last);
  const from = Math.max(first, mention.from);
  const start = mention.type === "person" || from - first > 5 || adverbial ? from : skipIntro(scene, first, from);
  return sourceOf(scene, start, Math.min(Math.max(mention.last, start + 1), last), mention.entity);
}

/** "Trên Twitter", "với AFP": where it was said, not who said it. */
const isChannel = (scene: Scene, { type, first }: Mention): boolean =>
  type === "outlet" && ["trên", "với"].includes(scene.text.tokens[first - 1]?.key ?? "");

const intro = new Set([
  "tại",
  "ở",
  "trong",
  "sau",
  "trước",
  "với",
  "về",
  "từ",
  "at",
  "in",
  "on",
  "after",
  "before",
  "during",
  "by",
  "for",
]);

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

function unnamedIn(scene: Scene, speech: SpeechWords, first: number, last: number): Source | null {
  const lexicon = built.get(speech) ?? buildLexicon(speech.sources.map((form) => [form, form] as const));
  built.set(speech, lexicon);
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
