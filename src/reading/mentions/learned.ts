import type { Entry } from "../../gazetteer/entry.ts";
import { languages } from "../../languages/index.ts";
import type { EntityType } from "../../model.ts";
import type { Name } from "../../text/names/names.ts";
import type { Text } from "../../text/text.ts";
import { isCapital, type Token } from "../../text/token.ts";
import { type Mention, mentionOf, slug, wordsOf } from "./mention.ts";
import type { Piece } from "./piece.ts";
import { beginsBody, isSyllable } from "./run.ts";

/** "Nội vụ Séc Jan Hamacek": what begins with no head of a body and ends in foreign words is a person behind something else. */
function parted({ tokens, names }: Text): Name[] {
  const spoken = ({ first, type }: Name) =>
    type === "place" && languages.vi!.names.speech.has(tokens[first - 1]?.key ?? "");
  return (names ?? []).flatMap((name) => {
    if (spoken(name)) return [];
    const { first, last, type } = name;
    let tail = last;
    while (tail > first && isCapital(tokens[tail - 1]) && !isSyllable(tokens[tail - 1]!)) tail--;
    const behind =
      type === "organization" &&
      last - tail === 2 &&
      tail - first >= 2 &&
      !beginsBody(tokens, first, languages.vi!.names);
    return behind && isCapital(tokens[first]) ? { first: tail, last, type: "person" } : name;
  });
}

/** For each token the learned name that it is in. */
export function learnedNames(text: Text): (Name | undefined)[] {
  const found = new Array<Name | undefined>(text.tokens.length);
  for (const name of parted(text)) found.fill(name, name.first, name.last);
  return found;
}

/**
 * The piece at a token, of a text whose names were learned: the name that begins there, unless the lexicon knows better;
 * and no rule's name runs into a learned one.
 */
export function learnedPiece(
  text: Text,
  at: number,
  known: Piece | null,
  names: (Name | undefined)[],
  isState: (at: number) => boolean,
  before?: Piece,
): Piece | null {
  const name = names[at];
  if (name && reachesInto(before, at, name)) return known;
  if (!name || name.type === "other") return known && withoutLearned(text, known, names);
  if (known && isBodyOf(known, name)) return asFarAs(text.tokens, known, name, isState);
  if (known ? knowsBetter(text, known, name, before) : !isCapital(text.tokens[at]) && name.type !== "person")
    return known;
  return { first: at, last: name.last, word: { kind: "name", type: name.type } };
}

/** Whether a rule and the model find a body at the same place. */
const isBodyOf = ({ first, word }: Piece, name: Name): boolean =>
  word.kind === "organization" && name.type === "organization" && name.first === first;

/** A learned name ends a body before a small word, "Đại học Stanford" kết hợp, and takes it further where no state follows. */
function asFarAs(tokens: Token[], body: Piece, { last }: Name, isState: (at: number) => boolean): Piece {
  if (last > body.last) return isState(body.last) ? body : { ...body, last };
  return body.last === last + 1 && !isCapital(tokens[last]) ? { ...body, last } : body;
}

/** "Trung Quốc Nong Rong" is no place, "Chánh Văn phòng Nội các" not the head of Hayashi: what follows is another name. */
const reachesInto = (before: Piece | undefined, at: number, { type, first }: Name): boolean =>
  type !== "person" && first < at && before?.last === at && ["entry", "post"].includes(before.word.kind);

/** What stands where no name was learned: a rule's name only if it runs into none, and no "Anh" or "Đức" that may be another word. */
function withoutLearned(text: Text, piece: Piece, names: (Name | undefined)[]): Piece | null {
  const { first, last, word } = piece;
  if (word.kind === "name") {
    let end = first + 1;
    while (end < last && (!names[end] || names[end]!.type === "other")) end++;
    return end === last && (last - first > 1 || mayBeName(text.tokens[first]!)) ? piece : null;
  }
  if (word.kind !== "entry" || word.entry.type !== "country" || last > first + 1 || names[first]) return piece;
  return isOtherWord(text, first) ? null : piece;
}

/** One that a model of Vietnamese names need not know: half the name of a pair of states, a foreign word, no "V" or "XA2". */
const mayBeName = (token: Token): boolean => token.key in languages.vi!.names.pairs || isForeign(token);

const isForeign = (token: Token): boolean =>
  !isSyllable(token) && token.end - token.start > 1 && !/\d/u.test(token.key);

/** "Anh", "Đức": other words than the states. */
const isOtherWord = (text: Text, at: number): boolean => text.tokens[at]!.key in languages.vi!.names.notCountry;

function knowsBetter(text: Text, { word, first, last }: Piece, name: Name, before?: Piece): boolean {
  if (word.kind === "name") return false;
  if (word.kind === "designation" || word.kind === "post") return true;
  if (word.kind !== "entry") return name.type !== "person";
  if (word.entry.type !== "country")
    return (
      last >= name.last || name.type === "place" || (word.entry.type !== "place" && !isSyllable(text.tokens[last]!))
    );
  if (name.type !== "person") return last >= name.last || name.type === "place";
  // "Séc Jakub Kulhanek" is a state and a person, "Đức Hoàng" a person; "Nhật" is a state in a text on "Nhật Bản".
  if (last - first > 1 || name.first < first) return true;
  if (last < name.last) return !isSyllable(text.tokens[last]!);
  const addressed = before?.last === first && (before.word.kind === "lead" || before.word.kind === "anaphor");
  return (!addressed && !isOtherWord(text, first)) || namesInFull(text, word.entry);
}

/** Whether a state is also called by a longer name in a text. */
function namesInFull(text: Text, { vi }: Entry): boolean {
  const forms = new Set(vi.filter((form) => form.includes(" ")));
  return (text.names ?? []).some(({ type, first, last }) => type === "place" && forms.has(wordsOf(text, first, last)));
}

const kinds: Partial<Record<EntityType, Name["type"]>> = {
  person: "person",
  place: "place",
  country: "place",
  government: "place",
  organization: "organization",
  outlet: "organization",
  bloc: "organization",
};

/**
 * Mentions as far as the names reach that a model has found: a place with the word for what it is, "tỉnh Bình Dương",
 * a body with all that belongs to its name; and the names that stand in no mention yet.
 */
export function withLearned(text: Text, mentions: Mention[]): Mention[] {
  if (!text.names?.length) return mentions;
  const byToken = learnedNames(text);
  const outer = new Set<Name>();
  const widened = mentions.map((mention) => {
    const name = byToken[mention.last - 1];
    if (!name || mention.reference || outer.has(name)) return mention;
    if (mention.last >= name.last && mention.first <= name.first) outer.add(name);
    if (kinds[mention.type] !== name.type || !widens(mention, name)) return mention;
    outer.add(name);
    return wider(text, mention, name);
  });
  const crossed = new Set(
    mentions.filter(({ first, last }) => crosses(byToken, first, last)).map(({ last }) => byToken[last - 1]),
  );
  const more = parted(text).filter(
    (name) => !outer.has(name) && !crossed.has(name) && name.type !== "other" && name.type !== "person",
  );
  return [...widened, ...more.map((name) => mentionFor(text, name))];
}

const widens = ({ type, first, last }: Mention, name: Name): boolean => {
  if (type === "person") return false;
  if (type === "bloc") return last === name.last && first > name.first;
  return last === name.last || (first === name.first && type === "organization");
};

/** Whether a mention begins outside of the name that it ends in. */
const crosses = (byToken: (Name | undefined)[], first: number, last: number): boolean =>
  byToken[first] !== byToken[last - 1];

function wider(text: Text, mention: Mention, { first, last }: Name): Mention {
  const { start, end } = mentionOf(text, first, last, mention);
  return { ...mention, first, last, start, end, from: Math.min(mention.from, first), to: Math.max(mention.to, last) };
}

function mentionFor(text: Text, { first, last, type }: Name): Mention {
  const name = wordsOf(text, first, last);
  if (type === "organization")
    return mentionOf(text, first, last, { type, entity: `org:${slug(name)}`, name, country: null });
  return mentionOf(text, first, last, { type: "place", entity: `place:${slug(name)}`, name, country: null });
}
