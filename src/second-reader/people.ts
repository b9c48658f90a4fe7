import type { Evidence, Quote, ReadEntity, Reading, ReadPost } from "../model.ts";
import { personId } from "../reading/mentions/mention.ts";
import type { PersonAnswer } from "./answer.ts";
import type { Names } from "./names.ts";
import type { Places } from "./places.ts";

/** A person at a place, with the post that is given there. */
export interface Titled {
  person: string;
  name: Quote;
  post: ReadPost | null;
}

/** People with their posts; those whom the first reader does not know are made known. */
export function readPeople(first: Reading, names: Names, places: Places, answers: PersonAnswer[]): Titled[] {
  const offices = new Map(first.entities.flatMap(({ posts }) => posts.map(({ title, office }) => [title, office])));
  const { id: document } = first.document;
  return answers.flatMap(({ sentence, name, post, rank, of }): Titled[] => {
    const around = places.find(sentence, null);
    const called = places.find(name, around && { ...around, near: around.start });
    if (!called) return [];
    const near = (quote: string | null) =>
      quote === null ? null : places.find(quote, around && { ...around, near: called.start });
    const person = personAt(names, called, document);
    const [title, owner] = [near(post), near(of)];
    if (!title) return [{ person, name: called, post: null }];
    const whose = owner && (names.at(owner) ?? owner.text);
    const evidence = { document, ...title };
    return [
      {
        person,
        name: called,
        post: { title: title.text, of: whose, rank, office: offices.get(title.text) ?? "", evidence },
      },
    ];
  });
}

function personAt(names: Names, name: Quote, document: string): string {
  const known = names.at(name);
  if (known && names.entity(known)?.type === "person") return known;
  const id = personId(name.text);
  const mention: Evidence = { document, ...name };
  names.add(newPerson(id, mention, names.entity(id)));
  return id;
}

const newPerson = (id: string, mention: Evidence, known: ReadEntity | undefined): ReadEntity => ({
  id,
  type: "person",
  name: known?.name ?? mention.text,
  names: [...new Set([...(known?.names ?? []), mention.text])],
  country: known?.country ?? null,
  mentions: [mention],
  posts: [],
});
