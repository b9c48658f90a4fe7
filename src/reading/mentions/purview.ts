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

const longest = 12;

/**
 * What a post is charged with, in the words between it and its holder: "phụ trách Đông Á", "chiến dịch bảo vệ rừng của
 * Quỹ Rừng Xanh", "đơn vị tên lửa Nga". Null where those words go on to anything but a name, or a body that they belong to.
 */
export function purviewAt(ground: Ground, first: number): Purview | null {
  const { text, pieces, owners, words } = ground;
  const { tokens } = text;
  if (pieces.get(first)?.word.kind === "name") return null;
  const charged = words.charge.has(tokens[first]?.key ?? "");
  let last: Mention | null = null;
  for (let at = first; at < first + longest; ) {
    if (!goesOn(ground, first, at)) return null;
    if (at > first && beginsName(ground, at)) return charged || last?.last === at ? { end: at, of: last } : null;
    const piece = pieces.get(at);
    const belongs = piece?.word.kind === "of" && at > first ? owners.get(piece.last) : undefined;
    if (belongs && isBody(belongs)) return { end: belongs.last, of: belongs };
    const owner = owners.get(at);
    if (owner && isState(owner)) last = owner;
    at = owner?.last ?? (piece?.word.kind === "post" ? piece.last : at + 1);
  }
  return null;
}

const isBody = ({ type }: Mention): boolean => type !== "place" && type !== "equipment";
const isState = ({ type }: Mention): boolean => type === "country" || type === "organization" || type === "bloc";

/** Whether the phrase that began at `first` holds token `at` too. */
function goesOn({ text: { tokens }, words }: Ground, first: number, at: number): boolean {
  const token = tokens[at];
  if (!token || token.sentence !== tokens[first]!.sentence) return false;
  if (token.shape === "mark") return token.key === "-" && at > first;
  return !words.notCharge.has(token.key) || (words.row.has(token.key) && words.charge.has(tokens[first]!.key));
}

/** A name of several words, or one with a form of address. */
function beginsName({ pieces }: Ground, at: number): boolean {
  const piece = pieces.get(at);
  if (piece?.word.kind === "name") return piece.last - piece.first > 1;
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
