import { languages } from "../../languages/index.ts";
import type { Text } from "../../text/text.ts";
import { isCapital } from "../../text/token.ts";
import { type Mention, mentionOf, slug, wordsOf } from "./mention.ts";
import type { Piece } from "./piece.ts";

/** A state, or something of it, as the piece next to a body says: "Nhật Bản", "nước này". */
export interface State {
  code: string;
  first: number;
  last: number;
}

/**
 * Mentions of bodies of states: "Bộ Ngoại giao Nga", "Chính phủ Nhật", "Japan's Ministry of Defense". A body in small
 * letters that no state is named with is none.
 * @param stateAt the state that the piece with this index names, if any
 */
export function findBodies(text: Text, pieces: Piece[], stateAt: (piece: number) => string | null): Mention[] {
  const found: Mention[] = [];
  for (let k = 0; k < pieces.length; k++) {
    const { word } = pieces[k]!;
    if (word.kind !== "body" && word.kind !== "organization") continue;
    const state = stateBeside(text, pieces, k, stateAt);
    const mention = bodyOf(text, pieces[k]!, state);
    if (mention) found.push(mention);
  }
  return found;
}

function bodyOf(text: Text, piece: Piece, state: State | null): Mention | null {
  const own = wordsOf(text, piece.first, piece.last);
  const first = Math.min(piece.first, state?.first ?? piece.first);
  const last = Math.max(piece.last, state?.last ?? piece.last);
  const country = state?.code ?? null;
  const scope = country ? `${country.toLowerCase()}:` : "";
  const name = wordsOf(text, first, last);
  if (piece.word.kind === "body" && piece.word.type === "government") {
    return country
      ? mentionOf(text, first, last, { type: "government", entity: `gov:${country}`, name, country })
      : null;
  }
  const id = piece.word.kind === "body" ? piece.word.id : slug(own);
  if (piece.word.kind === "body" && !country && !isCapital(text.tokens[piece.first])) return null;
  return mentionOf(text, first, last, { type: "organization", entity: `org:${scope}${id}`, name, country });
}

/** The state that a body is named with, before or after it. */
function stateBeside(text: Text, pieces: Piece[], k: number, stateAt: (piece: number) => string | null): State | null {
  const words = (languages[text.language] ?? languages.en!).names;
  if (words.stateFirst) {
    const before = pieces[k - 1];
    const code = before && gapIs(text, before.last, pieces[k]!.first, possessive) ? stateAt(k - 1) : null;
    if (code) return { code, first: before!.first, last: before!.last };
  }
  const beyond = pieces[k + 1]?.word.kind === "of" ? k + 2 : k + 1;
  const after = pieces[beyond];
  if (!after || !touching(pieces, k, beyond) || isSeat(text, pieces[beyond - 1]!, after)) return null;
  const code = stateAt(beyond);
  return code ? { code, first: after.first, last: after.last } : null;
}

/** "The Institute … in Hanoi": a capital that says where a body sits, not whose it is. */
const isSeat = (text: Text, joint: Piece, { word }: Piece): boolean =>
  joint.word.kind === "of" &&
  word.kind === "entry" &&
  word.entry.type === "government" &&
  (languages[text.language] ?? languages.en!).names.intoPlace.has(text.tokens[joint.first]!.key);

const possessive = new Set(["", "' s", "'"]);

const longestGap = 4;

/** Whether nothing, or one of these keys, stands between two tokens. */
export function gapIs(text: Text, from: number, to: number, keys: ReadonlySet<string>): boolean {
  if (to < from || to - from > longestGap) return false;
  const gap = text.tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(" ");
  return keys.has(gap) && text.tokens[from - 1]?.sentence === text.tokens[to]?.sentence;
}

/** Whether the pieces from `a` to `b` stand side by side. */
export function touching(pieces: Piece[], a: number, b: number): boolean {
  for (let i = a; i < b; i++) if (pieces[i]!.last !== pieces[i + 1]!.first) return false;
  return true;
}
