import type { NameWords } from "../../languages/names.ts";
import type { Text } from "../../text/text.ts";
import type { Mention } from "./mention.ts";
import type { Piece } from "./piece.ts";

/** What stands at each token of a text, as far as a phrase between a post and a name is read. */
export interface Ground {
  text: Text;
  words: NameWords;
  pieces: Map<number, Piece>;
  /** States, bodies and things by the token at which they begin. */
  owners: Map<number, Mention>;
}

export function groundOf(text: Text, words: NameWords, pieces: Piece[], owners: Mention[]): Ground {
  const byFirst = <T extends { first: number }>(all: T[]) => new Map(all.map((each) => [each.first, each]));
  return { text, words, pieces: byFirst(pieces), owners: byFirst(owners) };
}

/** A phrase behind a post, up to token `end`, and what it says that the post is of. */
export interface Purview {
  end: number;
  of: Mention | null;
}

const longest = 14;

/**
 * What a post is charged with, in the words between it and its holder: "phụ trách Đông Á", "chiến dịch bảo vệ rừng của
 * Quỹ Rừng Xanh", "đơn vị tên lửa Nga". Null where those words go on to anything but a name, or a body that they belong to.
 */
export function purviewAt(ground: Ground, first: number): Purview | null {
  const { pieces, owners, words, text } = ground;
  if (pieces.get(first)?.word.kind === "name") return null;
  const opened = words.charge.has(text.tokens[first]?.key ?? "") || pieces.get(first)?.word.kind === "of";
  let of: Mention | null = null;
  let named = -1;
  for (let at = first; at < first + longest; ) {
    const belongs = at > first ? belongsAt(ground, at) : null;
    if (belongs) return belongs;
    if ((opened || at === named) && at > first && text.tokens[at]?.key === ",")
      return beginsName(ground, at + 1) ? { end: at + 1, of } : null;
    if (!goesOn(ground, first, at)) return null;
    if (at > first && beginsName(ground, at)) return opened || of || at === named ? { end: at, of } : null;
    const owner = owners.get(at);
    const told = owner ?? owners.get(pieces.get(at)?.last ?? at);
    if (told && isState(told)) of = told;
    const next = owner ? pastBracket(text, owner.last) : pastName(ground, at);
    if (!owner && next > at + 1) named = next;
    at = next;
  }
  return null;
}

/** Past "(WHO)", which says in short what stands before it. */
export const pastBracket = ({ tokens }: Text, at: number): number =>
  tokens[at]?.key === "(" && tokens[at + 2]?.key === ")" ? at + 3 : at;

/** Past a word and the name of the place or the body that it leads to: "bang Uttar Pradesh". */
function pastName({ text, pieces }: Ground, at: number): number {
  const piece = pieces.get(at);
  const named = piece?.word.kind === "lead" && piece.word.type !== "person" ? pieces.get(piece.last) : undefined;
  if (named?.word.kind === "name" || named?.word.kind === "entry") return pastBracket(text, named.last);
  return at + 1;
}

/** "của Viện Biển Xanh", "from the Institute": what a body is told by that somebody belongs to. */
export function belongsAt({ text, words, pieces, owners }: Ground, at: number): Purview | null {
  const joint = pieces.get(at);
  const owner = joint?.word.kind === "of" ? owners.get(joint.last) : undefined;
  if (owner) return isBody(owner) ? { end: pastBracket(text, owner.last), of: owner } : null;
  if (!words.within.has(text.tokens[at]?.key ?? "")) return null;
  const body = owners.get(at + 1) ?? (words.stateFirst ? owners.get(at + 2) : undefined);
  return body?.type === "organization" ? { end: pastBracket(text, body.last), of: body } : null;
}

const isBody = ({ type }: Mention): boolean => type !== "place" && type !== "equipment";
const isState = ({ type }: Mention): boolean => type === "country" || type === "organization" || type === "bloc";

/** Whether the phrase that began at `first` holds token `at` too. */
function goesOn({ text: { tokens }, words }: Ground, first: number, at: number): boolean {
  const token = tokens[at];
  if (!token || token.sentence !== tokens[first]!.sentence) return false;
  if (token.shape === "mark") return token.key === "-" && at > first;
  if (words.row.has(token.key)) return words.charge.has(tokens[first]!.key);
  return !words.notCharge.has(token.key) && !words.notCharge.has(`${token.key} ${tokens[at + 1]?.key}`);
}

/** A name of several words, or one with a form of address. */
function beginsName({ pieces, text: { tokens } }: Ground, at: number): boolean {
  const piece = pieces.get(at);
  if (piece?.word.kind === "name") return tokens.slice(piece.first + 1, piece.last).some(({ spaced }) => spaced);
  const addressed = piece?.word.kind === "lead" ? piece.word.type === "person" : piece?.word.kind === "anaphor";
  return addressed && pieces.get(piece!.last)?.word.kind === "name";
}

/** The state that stands behind a name: "Kishi Nobuo of Japan", "Kishi Nobuo (Nhật Bản)". */
export function stateBehind({ text: { tokens }, pieces, owners }: Ground, last: number): Purview | null {
  const joint = pieces.get(last);
  const bracketed = tokens[last]?.key === "(";
  const of = joint?.word.kind === "of" ? owners.get(joint.last) : bracketed ? owners.get(last + 1) : undefined;
  if (!of || !isState(of) || (bracketed && tokens[of.last]?.key !== ")")) return null;
  return { of, end: bracketed ? of.last + 1 : of.last };
}
