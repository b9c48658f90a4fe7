import { languages } from "../../languages/index.ts";
import type { PostTitle } from "../../languages/posts.ts";
import type { Text } from "../../text/text.ts";
import { gapIs } from "./bodies.ts";
import type { Mention } from "./mention.ts";
import type { Piece } from "./piece.ts";

/** A post in the text, with the state or body that it is of. */
export interface Title {
  post: PostTitle;
  former: boolean;
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
export function findTitles(text: Text, pieces: Piece[], owners: Mention[]): Title[] {
  const starting = new Map(owners.map((owner) => [owner.first, owner]));
  const ending = new Map(owners.map((owner) => [owner.last, owner]));
  const stateFirst = (languages[text.language] ?? languages.en!).names.stateFirst;
  const byFirst = new Map(pieces.map((piece) => [piece.first, piece]));
  const titles: Title[] = [];
  for (let k = 0; k < pieces.length; k++) {
    const { word, first, last } = pieces[k]!;
    if (word.kind !== "post") continue;
    const before = pieces[k - 1];
    const former = before?.word.kind === "former" && before.last === first;
    const after = ofAfter(text, pieces, k, starting);
    const owner = after ?? (stateFirst ? ownerBefore(text, former ? before!.first : first, ending) : null);
    if (word.post.of === "required" && !owner) continue;
    titles.push({
      post: word.post,
      former,
      first,
      last,
      of: owner,
      start: Math.min(owner?.first ?? first, former ? before!.first : first),
      end: stationEnd(byFirst, Math.max(owner?.last ?? last, last), starting),
    });
  }
  return titles;
}

/** "Đại sứ Nhật Bản tại Việt Nam": where the words for the station end. */
function stationEnd(pieces: Map<number, Piece>, end: number, starting: Map<number, Mention>): number {
  const at = pieces.get(end);
  const station = at?.word.kind === "of" ? starting.get(at.last) : undefined;
  return station && ["country", "place", "government"].includes(station.type) ? station.last : end;
}

/** "Bộ trưởng Quốc phòng [của] Nhật Bản", "chief of staff of the Japan Air Self-Defense Force". */
function ofAfter(text: Text, pieces: Piece[], k: number, starting: Map<number, Mention>): Mention | null {
  const { last } = pieces[k]!;
  const direct = starting.get(last);
  if (direct && gapIs(text, last, direct.first, nothing)) return direct;
  const next = pieces[k + 1];
  if (next?.word.kind !== "of" || next.first !== last) return null;
  return starting.get(next.last) ?? null;
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
    if (joined) group.push(title);
    else groups.push([title]);
  }
  return groups;
}
