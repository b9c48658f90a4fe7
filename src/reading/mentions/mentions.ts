import { capitals, countryByCode } from "../../gazetteer/index.ts";
import { languages } from "../../languages/index.ts";
import type { NameWords } from "../../languages/names.ts";
import { formKey } from "../../text/lexicon.ts";
import type { Text } from "../../text/text.ts";
import { adoptTitles, nameTitles } from "./bearers.ts";
import { findBodies, gapIs } from "./bodies.ts";
import { withLearned } from "./learned.ts";
import { pairLexicon } from "./lexicon.ts";
import { type Mention, mentionOf, type PostMention, slug, wordsOf } from "./mention.ts";
import { resolvePeople } from "./people.ts";
import { findPieces, type Piece } from "./piece.ts";
import { groundOf } from "./purview.ts";
import { findHolders, findPairs, findReferences } from "./references.ts";
import { sharedTitles } from "./shared.ts";
import { withShortForms } from "./short-form.ts";
import { findTitles, groupTitles } from "./titles.ts";
import { typeNames } from "./type.ts";

/** Whom and what a text names, in the order of the text; nested names are mentions of their own. */
export interface Mentions {
  mentions: Mention[];
  posts: PostMention[];
}

/** Finds people, bodies, states, places and things, and the posts of the people. */
export function readMentions(text: Text): Mentions {
  const pieces = findPieces(text);
  const words = (languages[text.language] ?? languages.en!).names;
  const entries = findEntries(text, pieces, words);
  const bodies = findBodies(text, pieces, (k) => stateOf(text, pieces, k, words, entries));
  const states = findReferences(text, pieces, entries).filter((mention) => mention.type === "country");
  const inBody = coverOf(text, bodies);
  const meant = findReferences(text, pieces, [...entries, ...bodies].sort(inOrder)).filter(isOrganization);
  const owners = [...entries, ...states, ...meant].filter(({ first, last }) => inBody[first]! < last).concat(bodies);
  const ground = groundOf(text, words, pieces, owners);
  const given = groupTitles(text, findTitles(ground, pieces), pieces);
  const groups = [...given, ...sharedTitles(ground, given, pieces)];
  const names = typeNames(text, pieces, groups, words);
  const named = nameTitles(ground, groups, names.people);
  const borne = new Set(named.flatMap((person) => person.titles));
  const lone = groups.filter((group) => !borne.has(group[0]!));
  adoptTitles(text, lone, named);
  const people = resolvePeople(text, named);
  const known = new Set(entries.map(({ first }) => first));
  const others = names.others.filter(({ first }) => !known.has(first));
  const all = [...entries, ...bodies, ...others, ...people.mentions].sort(inOrder);
  const mentions = withShortForms(text, all);
  const references = [
    ...findReferences(text, pieces, mentions),
    ...findHolders(text, lone, people),
    ...findPairs(text, mentions, pairLexicon(text.language)),
  ];
  return { mentions: withLearned(text, [...mentions, ...references].sort(inOrder)).sort(inOrder), posts: people.posts };
}

const isOrganization = ({ type }: Mention): boolean => type === "organization";

const capitalKeys = new Set([...capitals.keys()].map(formKey));

/** As they stand; the longer of two that begin together first. */
export const inOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

/** For each token how far the mentions reach that begin no later: one from there up to `last` lies in them where it is not less. */
function coverOf({ tokens }: Text, mentions: Mention[]): Int32Array {
  const ends = new Int32Array(tokens.length);
  for (const { first, last } of mentions) ends[first] = Math.max(ends[first]!, last);
  for (let i = 1; i < ends.length; i++) ends[i] = Math.max(ends[i]!, ends[i - 1]!);
  return ends;
}

/** Mentions of what the gazetteers know. A capital is its government, or the city where the words around it say so. */
function findEntries(text: Text, pieces: Piece[], words: NameWords): Mention[] {
  return pieces.flatMap(({ first, last, word }, k) => {
    if (word.kind !== "entry") return pairAt(text, pieces, k, words);
    const { entry } = word;
    const own = wordsOf(text, first, last);
    if (entry.type === "government" && capitalKeys.has(formKey(own)) && isCity(text, pieces, k, words)) {
      const name = countryByCode.get(entry.country!)?.capital.name ?? own;
      const place = { type: "place" as const, entity: `place:${slug(name)}`, name, country: entry.country };
      return [mentionOf(text, first, last, place)];
    }
    return [
      mentionOf(text, first, last, { type: entry.type, entity: entry.id, name: entry.name, country: entry.country }),
    ];
  });
}

function isCity(text: Text, pieces: Piece[], k: number, words: NameWords): boolean {
  const { first } = pieces[k]!;
  const before = pieces[k - 1];
  if (before?.word.kind === "lead" && before.word.type === "place" && before.last === first) return true;
  if (words.intoPlace.has(text.tokens[first - 1]?.key ?? "")) return true;
  return first === text.sentences[text.tokens[first]!.sentence]!.first && text.tokens[pieces[k]!.last]?.key === ",";
}

const pairMark = new Set(["-"]);

/** Half names of countries in a pair: "Việt – Mỹ", "Nga - Trung". */
function pairAt(text: Text, pieces: Piece[], k: number, words: NameWords): Mention[] {
  const { first, last, word } = pieces[k]!;
  const code = words.pairs[text.tokens[first]!.key];
  if (word.kind !== "name" || last - first > 1 || !code) return [];
  const partner = [pieces[k - 1], pieces[k + 1]].some(
    (other) =>
      other &&
      other.last - other.first === 1 &&
      words.pairs[text.tokens[other.first]!.key] &&
      gapIs(text, Math.min(last, other.last), Math.max(first, other.first), pairMark),
  );
  return partner
    ? [
        mentionOf(text, first, last, {
          type: "country",
          entity: `country:${code}`,
          name: wordsOf(text, first, last),
          country: code,
        }),
      ]
    : [];
}

/** ISO code of the state that a piece names, in a word or by "nước này". */
function stateOf(text: Text, pieces: Piece[], k: number, _words: NameWords, entries: Mention[]): string | null {
  const piece = pieces[k];
  if (piece?.word.kind === "entry" && ["country", "government"].includes(piece.word.entry.type)) {
    return piece.word.entry.country;
  }
  if (piece?.word.kind !== "anaphor" || piece.word.of !== "country") return null;
  return lastBefore(entries, text.tokens[piece.first]!.start, (mention) => mention.type === "country")?.country ?? null;
}

/** The mention nearest before an offset that passes a test, of mentions in a row. */
function lastBefore(mentions: Mention[], offset: number, test: (mention: Mention) => boolean): Mention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  while (low > 0) if (test(mentions[--low]!)) return mentions[low];
  return undefined;
}
