import { fold } from "../../fold.ts";
import { type OfficeHolder, officeHolders } from "../../gazetteer/index.ts";

type Groups = Map<string, OfficeHolder[]>;
let byPerson: Groups | undefined;
let byPost: Groups | undefined;

/** The times in office that the register has of a person, by entity id. */
export function termsOf(person: string): OfficeHolder[] {
  byPerson ??= groupBy(({ person }) => [`person:${person}`]);
  return byPerson.get(person) ?? [];
}

function groupBy(keysOf: (holder: OfficeHolder) => string[]): Groups {
  const found: Groups = new Map();
  for (const holder of officeHolders) {
    for (const key of keysOf(holder)) {
      const group = found.get(key);
      if (group) group.push(holder);
      else found.set(key, [holder]);
    }
  }
  return found;
}

/** The times in one of these posts of people whose name has this word, folded; of these states, where any are given. */
export function termsIn(offices: string[], states: string[], word: string): OfficeHolder[] {
  byPost ??= groupBy(({ posts }) => posts);
  return offices
    .flatMap((post) => byPost!.get(post) ?? [])
    .filter((holder) => (states.length === 0 || states.includes(holder.of)) && wordsOf(holder).has(word));
}

/** Whether one person alone whose name has this word has been in a post; of these states, where any are given. */
export const hasHeld = (word: string, post: string, states: string[]): boolean =>
  new Set(termsIn([post], states, fold(word)).map(({ person }) => person)).size === 1;

const words = new Map<OfficeHolder, ReadonlySet<string>>();

/** The words of all spellings of a name, folded. */
function wordsOf(holder: OfficeHolder): ReadonlySet<string> {
  const found = words.get(holder) ?? new Set(holder.names.flatMap((name) => fold(name).split(" ")));
  words.set(holder, found);
  return found;
}
