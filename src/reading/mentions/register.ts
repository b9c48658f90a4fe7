import { type OfficeHolder, officeHolders, personBySpelling, personSlug } from "../../gazetteer/index.ts";

let byPerson: Map<string, OfficeHolder[]> | undefined;
let byWord: Map<string, Set<string>> | undefined;

/** The times in office that the register has of a person, by entity id. */
export function termsOf(person: string): OfficeHolder[] {
  byPerson ??= termsByPerson();
  return byPerson.get(person) ?? [];
}

function termsByPerson(): Map<string, OfficeHolder[]> {
  const found = new Map<string, OfficeHolder[]>();
  for (const holder of officeHolders) listIn(found, `person:${holder.person}`, []).push(holder);
  return found;
}

/** The people of the register by each word of each spelling of their names. */
function peopleByWord(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [slug, person] of personBySpelling) {
    for (const word of slug.split("-")) listIn(found, word, new Set<string>()).add(person);
  }
  return found;
}

function listIn<T>(groups: Map<string, T>, key: string, empty: T): T {
  const known = groups.get(key) ?? empty;
  groups.set(key, known);
  return known;
}

/** The times in one of these posts of people with this name, or part of one; of these states, where any are given. */
export function termsIn(offices: string[], states: string[], name: string): OfficeHolder[] {
  byWord ??= peopleByWord();
  const [first, ...others] = personSlug(name).split("-");
  const people = [...(byWord.get(first!) ?? [])].filter((person) =>
    others.every((word) => byWord!.get(word)?.has(person)),
  );
  return people
    .flatMap((person) => termsOf(`person:${person}`))
    .filter(
      ({ posts, of }) => offices.some((post) => posts.includes(post)) && (states.length === 0 || states.includes(of)),
    );
}

/** Whether one person alone with this name, or part of one, has been in a post; of these states, where any are given. */
export const hasHeld = (name: string, post: string, states: string[]): boolean =>
  new Set(termsIn([post], states, name).map(({ person }) => person)).size === 1;
