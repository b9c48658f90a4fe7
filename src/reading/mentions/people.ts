import { fold } from "../../fold.ts";
import { languages } from "../../languages/index.ts";
import type { Text } from "../../text/text.ts";
import type { NamedPerson } from "./bearers.ts";
import { fullName, fullNames } from "./full-name.ts";
import { type Mention, mentionOf, type PostMention, personId, wordsOf } from "./mention.ts";
import { termsIn, termsOf } from "./register.ts";
import type { Title } from "./titles.ts";

/**
 * Mentions of people: a name of several words stands for itself, a shorter one for the person of the text whose name
 * contains it (the one named last, where there are several).
 */
export function resolvePeople(text: Text, people: NamedPerson[]): { mentions: Mention[]; posts: PostMention[] } {
  const known = fullNames(text, people);
  const held = holdersOf(text, people);
  const mentions: Mention[] = [];
  const posts: PostMention[] = [];
  for (const person of people) {
    const own = wordsOf(text, person.first, person.last);
    const whole = fullName(known, own, person.first);
    const holder = held.get(fold(own));
    const entity = (holder && known.ids.has(holder) ? holder : whole?.id) ?? holder ?? personId(own);
    const country = person.titles.find((title) => title.of?.country)?.of?.country ?? null;
    const mention = mentionOf(text, person.first, person.last, {
      type: "person",
      entity,
      name: whole?.name ?? own,
      country,
    });
    const from = Math.min(person.lead, ...person.titles.map((title) => title.start));
    const to = Math.max(person.last, ...person.titles.map((title) => title.end));
    mentions.push({ ...mention, from, to });
    posts.push(...postsOf(text, entity, [...person.titles, ...person.elsewhere]));
  }
  return { mentions, posts };
}

/** A post without a state of its own takes that of its neighbour: "Phó Thủ tướng, Bộ trưởng Ngoại giao Việt Nam". */
function postsOf(text: Text, person: string, titles: Title[]): PostMention[] {
  const country = titles.find((title) => title.of?.country)?.of?.country ?? null;
  return titles.map((title) => ({
    person,
    title: wordsOf(text, title.first, title.last),
    office: officeOf(title),
    of: title.of?.entity ?? (title.post.rank ? null : stateId(country ?? stateServed(person, title.post.office))),
    country: title.of?.country ?? country,
    rank: title.post.rank,
    former: title.former,
    start: text.tokens[title.first]!.start,
    end: text.tokens[title.last - 1]!.end,
  }));
}

/** "Thứ trưởng" of a ministry is the deputy minister of its matter, as "Deputy Defence Minister" says in one. */
function officeOf({ post, of }: Title): string {
  const matter = /:([a-z-]+)-ministry$/u.exec(of?.entity ?? "")?.[1];
  if (!matter || !/^(?:deputy-)?minister$/u.test(post.office)) return post.office;
  return post.office.replace("minister", `${matter}-minister`);
}

const stateId = (code: string | null): string | null => (code ? `gov:${code}` : null);

/** Whom the posts beside a single name tell, wherever else in the text it stands alone. */
function holdersOf(text: Text, people: NamedPerson[]): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { first, last, titles, elsewhere } of people) {
    const own = wordsOf(text, first, last);
    const holder = own.includes(" ") ? undefined : holderOf(own, [...titles, ...elsewhere]);
    const key = fold(own);
    if (holder) found.set(key, found.has(key) && found.get(key) !== holder ? undefined : holder);
  }
  return found;
}

/** The one person of the register with this surname who held the office that stands beside it: "Tổng thống Putin". */
function holderOf(name: string, titles: Title[]): string | undefined {
  if (titles.length === 0) return undefined;
  const offices = titles.map((title) => title.post.office);
  const states = titles.flatMap((title) => title.of?.country ?? []);
  const fits = termsIn(offices, states, name);
  const people = new Set(fits.map((holder) => holder.person));
  return people.size === 1 ? `person:${fits[0]!.person}` : undefined;
}

/** The one state that the register of office-holders has a person serve in an office; null where it has none or several. */
function stateServed(person: string, office: string): string | null {
  const terms = termsOf(person).filter((holder) => holder.posts.includes(office));
  const states = new Set(terms.map((term) => term.of));
  return states.size === 1 && /^[A-Z]{2}$/u.test(terms[0]!.of) ? terms[0]!.of : null;
}

/** Whether a run of Vietnamese syllables begins with a family name. */
export const hasSurname = (text: Text, first: number, last: number): boolean => {
  const words = (languages[text.language] ?? languages.en!).names;
  return last - first >= 2 && last - first <= 4 && words.surnames.has(text.tokens[first]!.key);
};
