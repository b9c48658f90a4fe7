import type { Text } from "../../text/text.ts";
import { gapIs } from "./bodies.ts";
import { type Ground, stateBehind } from "./purview.ts";
import { hasHeld } from "./register.ts";
import { fit, type Title } from "./titles.ts";

/** A name of a person, tokens [first, last), with the titles that stand beside it. */
export interface NamedPerson {
  first: number;
  last: number;
  /** Where "ông", "Mr" before the name begins, or `first`. */
  lead: number;
  titles: Title[];
  /** Titles that the text gives without a name and that only this person fits. */
  elsewhere: Title[];
}

/** Hangs groups of titles on names: before a name, or behind it where no other name follows. */
export function nameTitles(
  ground: Ground,
  groups: Title[][],
  names: Pick<NamedPerson, "first" | "last" | "lead">[],
): NamedPerson[] {
  const { text, words } = ground;
  const people = names.map((name) => ({ ...name, titles: [] as Title[], elsewhere: [] as Title[] }));
  const byFirst = new Map(people.map((person) => [person.lead, person]));
  const byLast = new Map(people.map((person) => [person.last, person]));
  for (const group of groups) {
    const next = near(text, group.at(-1)!.end, 1, byFirst, words.toName);
    if (next) {
      next.titles.push(...withState(ground, group, next.last));
      continue;
    }
    const before = near(text, group[0]!.start, -1, byLast, words.toPost);
    if (before && fit(before.titles, group)) before.titles.push(...group);
  }
  return people;
}

/** "Prime Minister Lee Hsien Loong of Singapore": the state of the post stands behind the name. */
function withState(ground: Ground, group: Title[], last: number): Title[] {
  const behind = group.some(({ of }) => of) ? null : stateBehind(ground, last);
  return behind ? group.map((title) => ({ ...title, of: behind.of })) : group;
}

const furthest = 4;

/** The nearest name before or behind a token, if what stands between is one of these. */
function near(
  text: Text,
  at: number,
  step: 1 | -1,
  people: Map<number, NamedPerson>,
  gaps: ReadonlySet<string>,
): NamedPerson | undefined {
  for (let far = 0; far <= furthest; far++) {
    const person = people.get(at + far * step);
    if (!person) continue;
    const [from, to] = step > 0 ? [at, person.lead] : [person.last, at];
    return gapIs(text, from, to, gaps) ? person : undefined;
  }
  return undefined;
}

/** How many sentences a post may stand behind the name of its holder. */
const reach = 3;

/**
 * A post without a name goes to whom the text named last before it, of those whom the register has in that post: "Ông
 * Putin" … "Tổng thống Nga". It goes to nobody where another is called by it.
 */
export function adoptTitles(text: Text, lone: Title[][], people: NamedPerson[]): void {
  const called = new Set(people.flatMap(({ titles }) => titles.map(callOf)));
  for (const [title] of lone) {
    const state = title?.of?.country;
    if (!title || !state || title.several || called.has(callOf(title))) continue;
    const holder = lastHeld(text, people, title, state);
    holder?.elsewhere.push(title);
  }
}

const callOf = ({ post, of, former }: Title): string => `${post.office} ${of?.country} ${former}`;

function lastHeld({ tokens }: Text, people: NamedPerson[], title: Title, state: string): NamedPerson | undefined {
  const { sentence } = tokens[title.first]!;
  for (let i = people.length - 1; i >= 0; i--) {
    const person = people[i]!;
    if (person.last > title.start) continue;
    if (sentence - tokens[person.first]!.sentence > reach) return undefined;
    if (!title.post.rank && hasHeld(tokens[person.last - 1]!.key, title.post.office, [state])) return person;
  }
  return undefined;
}
