import { fold } from "../../fold.ts";
import { personBySpelling, personSlug } from "../../gazetteer/index.ts";
import type { NameWords } from "../../languages/names.ts";
import type { EntityType } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import type { Token } from "../../text/token.ts";
import type { NamedPerson } from "./bearers.ts";
import { type Mention, mentionOf, slug, wordsOf } from "./mention.ts";
import { hasSurname } from "./people.ts";
import type { Piece } from "./piece.ts";
import { isSyllable } from "./run.ts";
import type { Title } from "./titles.ts";

type Name = Pick<NamedPerson, "first" | "last" | "lead">;

/** Sorts the names that no gazetteer knows: people, whose titles are read next, and the rest. */
export function typeNames(text: Text, pieces: Piece[], groups: Title[][], words: NameWords) {
  const titled = new Set(groups.map((group) => nextAfter(text, group.at(-1)!.end)));
  const sure = new Map<string, EntityType>();
  const typed = pieces.map((piece, k) => {
    if (piece.word.kind !== "name" && piece.word.kind !== "designation") return null;
    const type = typeOf(text, piece, sureType(text, pieces, k, titled, words));
    const key = fold(wordsOf(text, piece.first, piece.last));
    if (type && !sure.has(key)) sure.set(key, type);
    return { piece, k, key, type };
  });
  const parts = personParts(sure);
  const people: Name[] = [];
  const others: Mention[] = [];
  for (const name of typed) {
    if (!name) continue;
    const { first, last } = name.piece;
    const type =
      name.type ??
      sure.get(name.key) ??
      (parts.has(name.key) ? "person" : text.names ? null : likelyType(text, first, last, words));
    if (type === "person") people.push({ first, last, lead: leadOf(pieces, name.k) });
    else if (type) others.push(nameOf(text, first, last, type));
  }
  return { people, others };
}

/** Things of which no model knows. */
const unlearned: ReadonlySet<EntityType> = new Set(["outlet", "agreement", "equipment"]);

/** What a model says of a name goes before what the words around it say, but for kinds of things that it does not know. */
function typeOf(text: Text, { first, last, word }: Piece, sure: EntityType | null): EntityType | null {
  const learned = word.kind === "name" && word.type !== "other" ? word.type : undefined;
  const person = learned === "person" && last - first > 1;
  if (person && sure === "equipment") return learned; // "chỉ huy tàu ngầm Heri Oktavian"
  if (person && sure === "outlet" && sharesCredit(text, first, last)) return learned;
  return sure && unlearned.has(sure) ? sure : (learned ?? sure);
}

/** "Minh Quân / Eastwire" */
const sharesCredit = ({ tokens }: Text, first: number, last: number): boolean =>
  tokens[last]?.key === "/" || tokens[first - 1]?.key === "/";

/** Where the form of address before a name begins. */
function leadOf(pieces: Piece[], k: number): number {
  const { first } = pieces[k]!;
  const before = pieces[k - 1];
  const addresses =
    before?.last === first &&
    ((before.word.kind === "anaphor" && before.word.of === "person") ||
      (before.word.kind === "lead" && before.word.type === "person"));
  return addresses ? before.first : first;
}

/** The token behind a title, past a comma. */
const nextAfter = (text: Text, end: number): number => (text.tokens[end]?.key === "," ? end + 1 : end);

function nameOf(text: Text, first: number, last: number, type: EntityType): Mention {
  const name = wordsOf(text, first, last);
  const prefix = type === "organization" ? "org" : type;
  return mentionOf(text, first, last, { type, entity: `${prefix}:${slug(name)}`, name, country: null });
}

/** Words of the names of people: a shorter name later on means one of them. */
const personParts = (sure: Map<string, EntityType>): Set<string> =>
  new Set(
    [...sure].flatMap(([key, type]) => {
      const words = key.split(/[\s.-]+/u);
      return type === "person" && words.length > 1 ? words.flatMap((word, i) => [word, words.slice(i).join(" ")]) : [];
    }),
  );

/** What the words beside or inside a name say that it is; null where they say nothing. */
function sureType(text: Text, pieces: Piece[], k: number, titled: Set<number>, words: NameWords): EntityType | null {
  const { first, last, word } = pieces[k]!;
  if (words.common.has(text.tokens[first]!.key)) return null;
  if (word.kind === "designation") return "equipment";
  const before = pieces[k - 1];
  const touches = before?.last === first;
  if (touches && before.word.kind === "designation") return "equipment";
  if (isSigned(text, first, last, words)) return isPersonName(text, first, last) ? "person" : "outlet";
  if (touches && before.word.kind === "lead" && before.word.type !== "place") return before.word.type;
  if (touches && before.word.kind === "anaphor" && before.word.of === "person") return "person";
  if (titled.has(first) && !isOrdinary(text, first, last, words) && !isAcronym(text, first, last)) return "person";
  if (touches && before.word.kind === "lead") return isDirection(text, first, last, words) ? null : before.word.type;
  for (const [type, set] of Object.entries(words.inside)) {
    for (let at = first; at < last; at++)
      if (last - first > 1 && set.has(text.tokens[at]!.key)) return type as EntityType;
  }
  if (isByline(text, first, last)) return "person";
  if (isPersonName(text, first, last) || isOnRegister(text, first, last)) return "person";
  if (publishes(text, last, words)) return "outlet";
  return null;
}

/** A family name and given names, as Vietnamese writes them. */
const isPersonName = (text: Text, first: number, last: number): boolean =>
  hasSurname(text, first, last) && isSyllable(text.tokens[last - 1]!);

const isDirection = ({ tokens }: Text, first: number, last: number, { directions }: NameWords): boolean =>
  last - first === 1 && directions.has(tokens[first]!.key);

const isOnRegister = (text: Text, first: number, last: number): boolean =>
  last - first > 1 && personBySpelling.has(personSlug(wordsOf(text, first, last)));

const closingLines = 4;

/** Whether a name signs the report: "Eastwire/Bến Bờ", "Theo Eastwire", "(Eastwire)" at its end, "HANOI (Eastwire) -" at its head. */
function isSigned(text: Text, first: number, last: number, words: NameWords): boolean {
  const { sentence } = text.tokens[first]!;
  const line = text.sentences[sentence]!;
  const bracketed = text.tokens[first - 1]?.key === "(" && text.tokens[last]?.key === ")";
  if (bracketed && first - line.first < 12 && [".", "-"].includes(text.tokens[last + 1]?.key ?? "")) return true;
  if (sentence < text.sentences.length - closingLines || line.last - line.first > 12) return false;
  const tokens = text.tokens.slice(line.first, line.last);
  if (tokens.some((token) => token.key === "/") && tokens.every((token) => token.shape !== "lower")) return true;
  if (bracketed && tokens.length === last - first + 2) return last - first > 1 || tokens[1]!.shape === "capital";
  return words.credits.has(tokens[0]!.key) && first - line.first <= 2 && line.last - last <= 1;
}

/** "Tòa" thị chính after a post: a capital syllable that begins an ordinary word. */
const isOrdinary = (text: Text, first: number, last: number, words: NameWords): boolean =>
  last === first + 1 &&
  isSyllable(text.tokens[first]!) &&
  !words.surnames.has(text.tokens[first]!.key) &&
  text.tokens[last]?.shape === "lower" &&
  isSyllable(text.tokens[last]!);

/** "UBND", "FBI": no one is called so. */
const isAcronym = ({ tokens }: Text, first: number, last: number): boolean =>
  last === first + 1 && tokens[first]!.shape === "upper" && tokens[first]!.key.length > 2;

/** A name of two or three syllables that is a line of its own: who wrote the report. */
function isByline(text: Text, first: number, last: number): boolean {
  const sentence = text.sentences[text.tokens[first]!.sentence]!;
  const alone = sentence.first === first && sentence.last === last && last - first >= 2 && last - first <= 4;
  return alone && sentence.first > 0 && text.tokens.slice(first, last).every((token) => token.shape === "capital");
}

const publishes = (text: Text, last: number, words: NameWords): boolean =>
  words.publishes.some((form) => form.split(" ").every((word, i) => text.tokens[last + i]?.key === word));

/** The likeliest kind of a name that nothing is said of; null rather than a wild guess. */
function likelyType(text: Text, first: number, last: number, words: NameWords): EntityType | null {
  const tokens = text.tokens.slice(first, last);
  if (tokens.some((token) => words.common.has(token.key)) || isThing(text, first, words)) return null;
  if (tokens.some((token) => words.ordinary.has(token.key)) || isHeading(text, first, words)) return null;
  if (isDirection(text, first, last, words)) return null;
  if (words.intoPlace.has(text.tokens[first - 1]?.key ?? "")) return "place";
  if (tokens.length === 1) return tokens[0]!.shape === "upper" && tokens[0]!.key.length > 2 ? "organization" : null;
  if (isOneWord(tokens)) return null;
  return tokens.length <= 4 && tokens.some((token) => !isSyllable(token)) ? "person" : null;
}

/** "House-focused", "D-Mass": a hyphen that joins no names, but a capital or a letter to a word. */
const isOneWord = (tokens: Token[]): boolean =>
  tokens[1]?.key === "-" &&
  !tokens.some(({ spaced }, i) => i > 0 && spaced) &&
  (tokens.at(-1)!.shape === "lower" || tokens[0]!.key.length === 1);

/** How many words may say what a name is of. */
const longestThing = 3;

/** Whether the words before a name say that it is none of those that take part in anything: "lễ hội". */
function isThing({ tokens }: Text, first: number, { things }: NameWords): boolean {
  for (let words = "", back = 1; back <= longestThing && tokens[first - back]; back++) {
    words = back === 1 ? tokens[first - 1]!.key : `${tokens[first - back]!.key} ${words}`;
    if (things.has(words)) return true;
  }
  return false;
}

/** A line in which the words have capitals as they do in an English title: those are no names. */
function isHeading({ tokens, sentences }: Text, at: number, { stateFirst, plain }: NameWords): boolean {
  if (!stateFirst) return false;
  const { first, last } = sentences[tokens[at]!.sentence]!;
  const telling = tokens
    .slice(first, last)
    .filter(({ shape, key }) => shape !== "mark" && key.length > 3 && !plain.has(key));
  return telling.length > 2 && telling.every(({ shape }) => shape !== "lower");
}
