import { languages } from "../../languages/index.ts";
import type { NameWords } from "../../languages/names.ts";
import type { EntityType } from "../../model.ts";
import { beginsForm, type Lexicon, type Match, matchesAt } from "../../text/lexicon.ts";
import type { NameType } from "../../text/names/label.ts";
import type { Text } from "../../text/text.ts";
import { isCapital, type Token } from "../../text/token.ts";
import { learnedNames, learnedPiece } from "./learned.ts";
import { nameLexicon, type Word } from "./lexicon.ts";
import {
  type Begins,
  bodyEnd,
  designationEnd,
  isCompound,
  isSyllable,
  nameEnd,
  ownNameEnd,
  purposeEnd,
} from "./run.ts";

/** What stands at tokens [first, last): a word of the lexicon, or a name that it does not know. */
export interface Piece {
  first: number;
  last: number;
  word: Word | { kind: "name"; type?: NameType } | { kind: "organization" } | { kind: "designation" };
}

/** How sure a kind is where two forms are equally long. */
const order: Word["kind"][] = ["of", "and-post", "former", "head", "lead", "anaphor", "body", "post", "entry"];

/** Cuts a text into the pieces of which names, posts and bodies are made; the words between them are left out. */
export function findPieces(text: Text): Piece[] {
  const words = languages[text.language]?.names;
  if (!words) return scan(text, nameLexicon("en"), languages.en!.names);
  return scan(text, nameLexicon(text.language), words);
}

function scan(text: Text, lexicon: Lexicon<Word>, words: NameWords): Piece[] {
  const { tokens } = text;
  const pieces: Piece[] = [];
  const known = knownIn(lexicon, tokens);
  const names = text.names && learnedNames(text);
  for (let i = 0; i < tokens.length; ) {
    const ruled = pieceAt(text, i, known, words, pieces.at(-1));
    const piece = names ? learnedPiece(text, i, ruled, names, known.state, pieces.at(-1)) : ruled;
    if (piece) pieces.push(piece);
    i = piece ? piece.last : i + 1;
  }
  return pieces;
}

function pieceAt(text: Text, i: number, lexicon: Known, words: NameWords, before?: Piece): Piece | null {
  const { tokens } = text;
  const token = tokens[i]!;
  if (token.shape === "mark") return null;
  const known = lexicon.at(i, before);
  if (!isCapital(token)) return known ? { first: i, last: known.last, word: known.value } : null;
  const body = bodyEnd(tokens, i, words, lexicon);
  if (body > i && body > (known?.last ?? 0)) return { first: i, last: body, word: { kind: "organization" } };
  const led = before?.last === i && before.word.kind === "lead" && goesOn(before.word.type, tokens, i, words);
  const plain = nameEnd(
    tokens,
    i,
    words,
    (at) => endsName(lexicon.at(at), tokens, at) && !isGivenName(tokens, i, at, words),
  );
  const name = led ? Math.max(plain, ownNameEnd(tokens, i, words, lexicon)) : plain;
  const ordinary = led && known !== undefined && known.value.kind !== "entry" && known.value.kind !== "post";
  if (known && !ordinary && !isPartOfName(known, tokens, name, words, before))
    return { first: i, last: known.last, word: known.value };
  const whole = words.headSet.has(tokens[name - 1]!.key) ? purposeEnd(tokens, name, words, lexicon) : null;
  if (whole) return { first: i, last: whole, word: { kind: "organization" } };
  const designation = designationEnd(tokens, i);
  if (designation > i) return { first: i, last: designation, word: { kind: "designation" } };
  if (after(before, i) && isShortForm(tokens, i, name))
    return { first: i, last: i + 1, word: { kind: "organization" } };
  const last = isCompound(tokens, name, words) ? name - 1 : name; // "Phó Đại" sứ: a word with a capital ends no name
  const none =
    last === i || (last < name && last === i + 1) || (startsSentence(text, i) && isPlain(text, i, last, words));
  return none ? null : { first: i, last, word: { kind: "name" } };
}

const after = (before: Piece | undefined, i: number): boolean => before?.word.kind === "post" && before.last === i;

/** "Giám đốc IHME Christopher Murray": the short form of a body behind a post begins no name of a person. */
const isShortForm = (tokens: Token[], i: number, last: number): boolean =>
  last - i > 2 && tokens[i]!.shape === "upper" && tokens[i]!.key.length > 2 && tokens[i + 1]!.shape === "capital";

/** "Đài Tiếng nói", "Đạo luật Quan hệ Đối ngoại": what may be called by words of two syllables. */
const goesOn = (type: EntityType, tokens: Token[], i: number, words: NameWords): boolean =>
  type === "outlet" || ((type === "agreement" || type === "organization") && isCompound(tokens, i + 1, words));

/** What the lexicon knows at each token of a text. */
interface Known extends Begins {
  at: (i: number, before?: Piece) => Match<Word> | undefined;
}

/** Looks a word up once, however often it is asked for; after a post the rules are others. */
function knownIn(lexicon: Lexicon<Word>, tokens: Token[]): Known {
  const met: (Match<Word> | null | undefined)[] = [];
  const at: Known["at"] = (i, before) => {
    if (!beginsForm(lexicon, tokens[i]!)) return undefined;
    if (before?.word.kind === "post") return bestWord(lexicon, tokens, i, before);
    if (met[i] === undefined) met[i] = bestWord(lexicon, tokens, i) ?? null;
    return met[i] ?? undefined;
  };
  const state = (i: number) => {
    const word = at(i)?.value;
    return word?.kind === "entry" && word.entry.type === "country";
  };
  return { at, word: (i) => at(i) !== undefined, state };
}

/** The longest form, and of equals the surest kind. */
function bestWord(lexicon: Lexicon<Word>, tokens: Token[], i: number, before?: Piece): Match<Word> | undefined {
  let best: Match<Word> | undefined;
  for (const match of matchesAt(lexicon, tokens, i)) {
    if (match.value.kind === "entry" && isOtherWord(tokens, match, before)) continue;
    if (!best || match.last > best.last || order.indexOf(match.value.kind) > order.indexOf(best.value.kind))
      best = match;
  }
  return best;
}

/** "Anh ta" is no Britain, "Ý kiến" no Italy, "tiếng Pháp" no France. */
function isOtherWord(tokens: Token[], match: Match<Word>, before?: Piece): boolean {
  if (match.value.kind !== "entry" || match.value.entry.type !== "country") return false;
  if (languages.vi!.names.speech.has(tokens[match.first - 1]?.key ?? "")) return true;
  if (match.last - match.first > 1 || before?.word.kind === "post") return false;
  const next = tokens[match.last];
  return next !== undefined && (languages.vi!.names.notCountry[tokens[match.first]!.key]?.includes(next.key) ?? false);
}

/** Whether a known word is only the beginning of a longer name: "Đức Hoàng" is no Germany. */
function isPartOfName(known: Match<Word>, tokens: Token[], name: number, words: NameWords, before?: Piece): boolean {
  if (name <= known.last) return false;
  if (known.value.kind === "lead" || known.value.kind === "head" || known.value.kind === "of") return false;
  if (known.value.kind !== "entry") return false;
  if (known.last - known.first > 1 || before?.word.kind === "post" || before?.word.kind === "body") return false;
  if (known.value.entry.type !== "country" && known.value.entry.type !== "government") {
    return words.surnames.has(tokens[known.first]!.key);
  }
  return isSyllable(tokens[known.first]!) && isSyllable(tokens[known.last]!);
}

/** Where a name ends because another known thing begins. */
function endsName(next: Match<Word> | undefined, tokens: Token[], at: number): boolean {
  if (!next) return false;
  const { kind } = next.value;
  if (kind === "of" || kind === "and-post" || kind === "head" || kind === "lead") return next.last - at > 1;
  if (kind === "anaphor" || kind === "body") return next.last - at > 1;
  return next.last - at > 1 || (kind === "entry" && !isSyllable(tokens[at]!)) || kind === "post";
}

/** "Nguyễn Tân Cương" is a person, though Tân Cương is a place. */
const isGivenName = (tokens: Token[], first: number, at: number, words: NameWords): boolean =>
  at === first + 1 &&
  words.surnames.has(tokens[first]!.key) &&
  isSyllable(tokens[at]!) &&
  tokens[at]!.shape === "capital";

const opening = new Set(['"', "(", "[", ":", "-", "*", "•"]);

function startsSentence(text: Text, i: number): boolean {
  const first = text.sentences[text.tokens[i]!.sentence]!.first;
  let at = i;
  while (at > first && opening.has(text.tokens[at - 1]!.key)) at--;
  return at === first || at !== i;
}

/** A capital that only begins a sentence, no name that is a line of its own. */
function isPlain(text: Text, i: number, end: number, words: NameWords): boolean {
  const { tokens, sentences } = text;
  const line = sentences[tokens[i]!.sentence]!;
  const alone = line.first === i && line.last === end && end - i >= 2;
  if (alone && !words.credits.has(tokens[i]!.key)) return false;
  if (words.plain.has(tokens[i]!.key)) return true;
  if (words.pairs[tokens[i]!.key]) return false; // "Nhật – Ấn": a dash may open a sentence as well
  return end === i + 1 && isSyllable(tokens[i]!) && tokens[i]!.shape === "capital";
}
