import type { Attribution, Evidence, ReadEntity, Reading, SecondReading, Span } from "../model.ts";
import { nest } from "../reading/attributions/nest.ts";
import type { Text } from "../text/text.ts";
import type { Answer } from "./answer.ts";
import { readAttributions } from "./attributions.ts";
import { type Dated, readClaim } from "./claims.ts";
import { type Names, namesIn } from "./names.ts";
import { readPeople, type Titled } from "./people.ts";
import { nothingDropped, placesIn } from "./places.ts";

/** What was answered for one passage. */
export interface Answered {
  passage: Span;
  answer: Answer;
}

/**
 * The second reading of a report, by the names of the first: every value stands in the text, and what did not is
 * counted. Pure.
 */
export function toReading(
  first: Reading,
  text: Text,
  answered: Answered[],
): Pick<SecondReading, "reading" | "dropped"> {
  const { document } = first;
  const dropped = nothingDropped();
  const names = namesIn(first);
  const passages = answered.map(({ passage, answer }) => {
    dropped.malformed += answer.malformed;
    return { answer, places: placesIn(text.string, passage, dropped) };
  });
  // People first: whoever the first reader does not know is known to all that follows.
  const people = passages.flatMap(({ answer, places }) => readPeople(first, names, places, answer.people));
  const attributions = nest(
    unique(passages.flatMap(({ answer, places }) => readAttributions(document.id, names, places, answer.attributions))),
  );
  const headline = document.title?.length ?? 0;
  const context = { document: document.id, text, headline, names, attributions };
  const dated = passages.flatMap(({ answer, places }) =>
    answer.claims.flatMap((each) => readClaim(context, places, each) ?? []),
  );
  const claims = unique(dated.map(({ claim }) => claim)).sort((a, b) => a.trigger.start - b.trigger.start);
  const times = unique(dated.flatMap(({ time }) => time ?? []));
  const entities = entitiesOf(document.id, names, people, attributions, dated);
  return { reading: { document, entities, times, figures: [], attributions, claims, lists: [], misfits: [] }, dropped };
}

/** A model repeats itself: the first of those that are the same to the letter. */
function unique<Thing extends { id: string }>(things: Thing[]): Thing[] {
  const known = new Map(things.toReversed().map((thing) => [thing.id, thing]));
  return things.filter((thing) => known.get(thing.id) === thing);
}

/** Who was named, each with the places where this reader names them. */
function entitiesOf(
  document: string,
  names: Names,
  people: Titled[],
  attributions: Attribution[],
  dated: Dated[],
): ReadEntity[] {
  const places = [
    ...people.map(({ person, name }) => ({ ...name, entity: person })),
    ...attributions.flatMap(({ source }) => source ?? []),
    ...dated.flatMap(({ claim }) => claim.participants),
  ].sort((a, b) => a.start - b.start);
  const mentions = new Map<string, Map<number, Evidence>>();
  for (const { start, end, text, entity } of places) {
    if (entity === null) continue;
    const known = mentions.get(entity) ?? new Map();
    mentions.set(entity, known.set(start, known.get(start) ?? { document, start, end, text }));
  }
  return [...mentions].flatMap(([id, found]): ReadEntity[] => {
    const entity = names.entity(id);
    const posts = people.flatMap(({ person, post }) => (person === id && post ? [post] : []));
    return entity ? [{ ...entity, mentions: [...found.values()], posts }] : [];
  });
}
