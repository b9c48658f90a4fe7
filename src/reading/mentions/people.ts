import { fold } from "../../fold.ts";
import { languages } from "../../languages/index.ts";
import type { Text } from "../../text/text.ts";
import { gapIs } from "./bodies.ts";
import { fullName, fullNames } from "./full-name.ts";
import { type Mention, mentionOf, type PostMention, personId, wordsOf } from "./mention.ts";
import { termsIn, termsOf } from "./register.ts";
import type { Title } from "./titles.ts";

/** A name of a person, tokens [first, last), with the titles that stand beside it. */
export interface NamedPerson {
  first: number;
  last: number;
  /** Where "ông", "Mr" before the name begins, or `first`. */
  lead: number;
  titles: Title[];
}

const besideName = new Set(["", ","]);
const afterName = new Set([",", "("]);

/** Hangs groups of titles on names: before a name, or behind it after a comma where no other name follows. */
export function nameTitles(text: Text, groups: Title[][], names: Omit<NamedPerson, "titles">[]): NamedPerson[] {
  const people = names.map((name) => ({ ...name, titles: [] as Title[] }));
  const byFirst = new Map(people.map((person) => [person.lead, person]));
  const byLast = new Map(people.map((person) => [person.last, person]));
  for (const group of groups) {
    const end = group.at(-1)!.end;
    const next = byFirst.get(end) ?? byFirst.get(end + 1);
    if (next && gapIs(text, end, next.first, besideName)) {
      next.titles.push(...group);
      continue;
    }
    const start = group[0]!.start;
    const before = byLast.get(start - 1);
    if (before && gapIs(text, before.last, start, afterName) && fits(before.titles, group))
      before.titles.push(...group);
  }
  return people;
}

/** A list of officials of several states is not one person's posts. */
function fits(own: Title[], more: Title[]): boolean {
  const states = new Set([...own, ...more].map((title) => title.of?.country).filter(Boolean));
  return states.size < 2;
}

/**
 * Mentions of people: a name of several words stands for itself, a shorter one for the person of the text whose name
 * contains it (the one named last, where there are several).
 */
export function resolvePeople(text: Text, people: NamedPerson[]): { mentions: Mention[]; posts: PostMention[] } {
  const known = fullNames(text, people);
  const mentions: Mention[] = [];
  const posts: PostMention[] = [];
  for (const person of people) {
    const own = wordsOf(text, person.first, person.last);
    const whole = fullName(known, own, person.first);
    const holder = own.includes(" ") ? undefined : holderOf(own, person.titles);
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
    posts.push(...postsOf(text, entity, person.titles));
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

/** The one person of the register with this surname who held the office that stands beside it: "Tổng thống Putin". */
function holderOf(name: string, titles: Title[]): string | undefined {
  if (titles.length === 0) return undefined;
  const offices = titles.map((title) => title.post.office);
  const states = titles.flatMap((title) => title.of?.country ?? []);
  const fits = termsIn(offices, states, fold(name));
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
