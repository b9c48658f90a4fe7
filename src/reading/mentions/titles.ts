import type { PostTitle } from "../../languages/posts.ts";
import type { Text } from "../../text/text.ts";
import { gapIs } from "./bodies.ts";
import type { Mention } from "./mention.ts";
import type { Piece } from "./piece.ts";
import { belongsAt, type Ground, type Purview, pastBracket, purviewAt } from "./purview.ts";

/** A post in the text, with the state or body that it is of. */
export interface Title {
  post: PostTitle;
  former: boolean;
  /** Said of several people at once: "hai bộ trưởng". */
  several: boolean;
  /** Tokens of the post itself. */
  first: number;
  last: number;
  of: Mention | null;
  /** Tokens [start, end) with what it is of. */
  start: number;
  end: number;
}

const nothing = new Set([""]);
const possessive = new Set(["", "' s", "'"]);
const between = new Set([",", "", "-"]);

/** Every post of a text, with what it is of, in order. Honorifics are none. */
export function findTitles(ground: Ground, pieces: Piece[]): Title[] {
  const owners = [...ground.owners.values()];
  const ending = new Map(owners.map((owner) => [owner.last, owner]));
  const titles: Title[] = [];
  let done = 0;
  for (let k = 0; k < pieces.length; k++) {
    const { word, first, last } = pieces[k]!;
    if (word.kind !== "post" || first < done) continue;
    const title = titleAt(ground, pieces, k, word.post, ground.words.stateFirst ? ending : null);
    if (word.post.of === "required" && !title.of) continue;
    titles.push(title);
    done = word.post.serves ? title.end : last;
  }
  return titles;
}

/** @param ending where the state stands before its post: what owns, by the token behind it */
function titleAt(
  ground: Ground,
  pieces: Piece[],
  k: number,
  post: PostTitle,
  ending: Map<number, Mention> | null,
): Title {
  const { text, words } = ground;
  const { first, last } = pieces[k]!;
  const before = ending && ownerBefore(text, startOf(pieces, k), ending);
  const after = ofAfter(ground, last) ?? (post.serves ? servedAfter(ground, last) : null);
  const own = after ? pastBracket(text, after.end) : last;
  const purview = after && !words.charge.has(text.tokens[own]?.key ?? "") ? null : purviewAt(ground, own);
  const of = after?.of ?? before ?? purview?.of ?? null;
  const start = Math.min(before?.first ?? first, startOf(pieces, k));
  return {
    post,
    former: isFormer(pieces, k) || (before !== null && formerAt(pieces, k - 1, before.first)),
    several: post.several === true || words.several.has(text.tokens[start - 1]?.key ?? ""),
    first,
    last,
    of,
    start,
    end: purview?.end ?? stationEnd(ground, own),
  };
}

/** Where a post begins with the word that it is no longer held. */
const startOf = (pieces: Piece[], k: number): number => (isFormer(pieces, k) ? pieces[k - 1]!.first : pieces[k]!.first);

const isFormer = (pieces: Piece[], k: number): boolean => formerAt(pieces, k, pieces[k]!.first);

/** Whether the piece before index `k` is a word for a post that was left, right before token `first`. */
const formerAt = (pieces: Piece[], k: number, first: number): boolean => {
  const before = pieces[k - 1];
  return before?.word.kind === "former" && before.last === first;
};

/** "Đại sứ Nhật Bản tại Việt Nam": where the words for the station end. */
function stationEnd({ text, words, owners }: Ground, end: number): number {
  const station = words.station.has(text.tokens[end]?.key ?? "") ? owners.get(end + 1) : undefined;
  return station && ["country", "place", "government", "bloc"].includes(station.type) ? station.last : end;
}

/** "Bộ trưởng Quốc phòng [của] Nhật Bản", "chief of staff of the Japan Air Self-Defense Force". */
function ofAfter(ground: Ground, last: number): Purview | null {
  const { text, owners } = ground;
  const direct = owners.get(last);
  if (direct && gapIs(text, last, direct.first, nothing)) return { of: direct, end: direct.last };
  return belongsAt(ground, last);
}

/** Whose holder somebody serves: "phát ngôn viên [của] Tổng thống Nga". */
function servedAfter(ground: Ground, last: number): Purview | null {
  const joint = ground.pieces.get(last);
  const served = joint?.word.kind === "of" ? ground.pieces.get(joint.last) : joint;
  return served?.word.kind === "post" ? (ofAfter(ground, served.last) ?? { of: null, end: served.last }) : null;
}

/** "Japanese Prime Minister", "Japan's foreign minister". */
function ownerBefore(text: Text, first: number, ending: Map<number, Mention>): Mention | null {
  for (const back of [0, 2, 1]) {
    const owner = ending.get(first - back);
    if (owner && gapIs(text, owner.last, first, possessive)) return owner;
  }
  return null;
}

/** Groups of titles that one person bears: "Phó Thủ tướng, Bộ trưởng Ngoại giao", "Thứ trưởng kiêm Tổng tham mưu trưởng". */
export function groupTitles(text: Text, titles: Title[], pieces: Piece[]): Title[][] {
  const joints = new Map(pieces.filter((p) => p.word.kind === "and-post").map((p) => [p.first, p.last]));
  const groups: Title[][] = [];
  for (const title of titles) {
    const group = groups.at(-1);
    const end = group?.at(-1)?.end ?? -1;
    const joined = group && (gapIs(text, end, title.start, between) || joints.get(end) === title.start);
    if (joined && fit(group, [title])) group.push(title);
    else groups.push([title]);
  }
  return groups;
}

/** Whether one person may bear them: of several states are the posts of several people. */
export function fit(own: Title[], more: Title[]): boolean {
  const states = new Set([...own, ...more].map((title) => title.of?.country).filter(Boolean));
  return states.size < 2;
}
