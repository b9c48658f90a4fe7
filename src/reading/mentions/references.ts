import { islandStates } from "../../gazetteer/index.ts";
import { allMatches, type Lexicon } from "../../text/lexicon.ts";
import type { Text } from "../../text/text.ts";
import type { Anaphor } from "./lexicon.ts";
import { type Mention, mentionOf, type PostMention } from "./mention.ts";
import type { Piece } from "./piece.ts";
import type { Title } from "./titles.ts";

/** Mentions by other words, "ông", "nước này", "the agency": what was named last of that kind, a sentence's subject first. */
export function findReferences(text: Text, pieces: Piece[], mentions: Mention[]): Mention[] {
  const found: Mention[] = [];
  const named = new Set(mentions.map((mention) => mention.first));
  const bySentence = sentencesOf(text, mentions);
  for (const { first, last, word } of pieces) {
    if (word.kind !== "anaphor" || (word.of !== "country" && named.has(last))) continue;
    const meant = antecedent(text, bySentence, first, word.of);
    if (meant) found.push({ ...mentionOf(text, first, last, meant), reference: true });
  }
  return found;
}

/** "Hai người", "the two sides": the two that were named last. */
export function findPairs(text: Text, mentions: Mention[], pairs: Lexicon<"person" | "country">): Mention[] {
  return allMatches(pairs, text.tokens).flatMap(({ first, last, value }) => {
    const meant = lastTwo(mentions, text.tokens[first]!.start, value);
    return meant.map((mention) => ({ ...mentionOf(text, first, last, mention), reference: true }));
  });
}

/** A post without a name, "người phát ngôn Bộ Ngoại giao Nga": the person of the text who is named with it elsewhere. */
export function findHolders(
  text: Text,
  lone: Title[][],
  { mentions, posts }: { mentions: Mention[]; posts: PostMention[] },
): Mention[] {
  const offices = distinct(posts.filter((post) => !post.rank));
  const holders = new Map(mentions.toReversed().map((mention) => [mention.entity, mention]));
  return lone.flatMap((group) => {
    const title = group[0]!;
    // A post that another name shares stands before the first of them, and names nobody here.
    const isShared = title.start > title.first;
    if (title.several || isShared) return [];
    const post = offices.find(
      (each) => each.office === title.post.office && each.former === title.former && isOne(each, title),
    );
    const holder = post && holders.get(post.person);
    if (!holder) return [];
    return [{ ...mentionOf(text, title.first, group.at(-1)!.end, holder), from: title.start, reference: true }];
  });
}

/** The first of those that are alike but for who holds them. */
function distinct(posts: PostMention[]): PostMention[] {
  const met = new Set<string>();
  return posts.filter(({ office, of, country, former }) => {
    const key = `${office} ${of} ${country} ${former}`;
    return !met.has(key) && met.add(key);
  });
}

const isOne = (post: PostMention, title: Title): boolean =>
  title.of === null || post.of === title.of.entity || (post.country !== null && post.country === title.of.country);

function lastTwo(mentions: Mention[], before: number, type: "person" | "country"): Mention[] {
  const found: Mention[] = [];
  for (let i = mentions.length - 1; i >= 0 && found.length < 2; i--) {
    const mention = mentions[i]!;
    if (mention.end > before || mention.type !== type) continue;
    if (!found.some((other) => other.entity === mention.entity)) found.push(mention);
  }
  return found.length === 2 ? found.reverse() : [];
}

/** How many sentences back a reference reaches. */
const reach = 4;

const actors: ReadonlySet<Mention["type"]> = new Set(["person", "organization", "country", "government", "bloc"]);

function sentencesOf({ tokens }: Text, mentions: Mention[]): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const { sentence } = tokens[mention.first]!;
    const here = found.get(sentence);
    if (here) here.push(mention);
    else found.set(sentence, [mention]);
  }
  return found;
}

function isOf({ type, country }: Mention, of: Anaphor): boolean {
  if (of === "actor") return actors.has(type);
  return of === "island" ? type === "country" && islandStates.has(country ?? "") : type === of;
}

function antecedent({ tokens }: Text, mentions: Map<number, Mention[]>, first: number, of: Anaphor) {
  const { start, sentence } = tokens[first]!;
  const isMeant = (mention: Mention) => isOf(mention, of) && mention.end <= start;
  for (let back = 0; back <= reach; back++) {
    const here = (mentions.get(sentence - back) ?? []).filter(isMeant);
    if (here.length > 0) return of === "person" || of === "actor" || back > 0 ? here[0] : here.at(-1);
  }
  return undefined;
}
