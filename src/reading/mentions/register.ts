import { fold } from "../../fold.ts";
import { type OfficeHolder, officeHolders } from "../../gazetteer/index.ts";

let byPerson: Map<string, OfficeHolder[]> | undefined;

/** The times in office that the register has of a person, by entity id. */
export function termsOf(person: string): OfficeHolder[] {
  byPerson ??= groupByPerson();
  return byPerson.get(person) ?? [];
}

function groupByPerson(): Map<string, OfficeHolder[]> {
  const found = new Map<string, OfficeHolder[]>();
  for (const holder of officeHolders) {
    const id = `person:${holder.person}`;
    const terms = found.get(id);
    if (terms) terms.push(holder);
    else found.set(id, [holder]);
  }
  return found;
}

/** The times in one of these posts of people whose name has this word, folded; of these states, where any are given. */
export const termsIn = (offices: string[], states: string[], word: string): OfficeHolder[] =>
  officeHolders.filter(
    (holder) =>
      holder.posts.some((post) => offices.includes(post)) &&
      (states.length === 0 || states.includes(holder.of)) &&
      wordsOf(holder).has(word),
  );

const words = new Map<OfficeHolder, ReadonlySet<string>>();

/** The words of all spellings of a name, folded. */
function wordsOf(holder: OfficeHolder): ReadonlySet<string> {
  const found = words.get(holder) ?? new Set(holder.names.flatMap((name) => fold(name).split(" ")));
  words.set(holder, found);
  return found;
}
