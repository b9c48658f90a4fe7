import type { SpeechWords } from "../../languages/cues.ts";
import { formKey } from "../../text/lexicon.ts";
import type { Scene } from "../scene.ts";

/** The end of the subject: before adverbs, times and brackets that stand in front of the cue. */
export function subjectEnd(scene: Scene, speech: SpeechWords, from: number, cue: number): number {
  let at = cue;
  while (at > from) {
    const token = scene.text.tokens[at - 1]!;
    const aside = asideBefore(scene, speech, at);
    if (aside > 0) at -= aside;
    else if (scene.timeAt[at - 1]! >= 0 || speech.between.has(token.key) || speech.beforeTime.has(token.key)) at--;
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

/** How many words may stand in brackets behind a name. */
const longestBracket = 30;

function bracketStart(scene: Scene, from: number, at: number): number {
  for (let i = at - 1; i > Math.max(from, at - longestBracket); i--) if (scene.text.tokens[i]!.key === "(") return i;
  return at - 1;
}

const boundary = new Set([",", ";", ":", '"', "(", ")", ".", "?", "!"]);

/** Where the clause that ends at token `last` begins: after a mark or a word that opens a clause, outside of names. */
export function clauseStart(scene: Scene, speech: SpeechWords, from: number, last: number): number {
  let at = last;
  while (at > from) {
    const token = scene.text.tokens[at - 1]!;
    const inTime = scene.timeAt[at - 1]! >= 0;
    if (token.key === ")" && bracketStart(scene, from, at) < at - 1) {
      at = bracketStart(scene, from, at); // "Cơ quan An ninh (CAN) đăng"
      continue;
    }
    if (!inTime && boundary.has(token.key) && !(token.key === "," && scene.timeAt[at - 2]! >= 0)) break;
    if (!inTime && token.shape === "lower" && speech.clause.has(token.key)) break;
    at--;
  }
  return at;
}
