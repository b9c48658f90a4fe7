import type { TimeExpression } from "../../src/model.ts";
import { contains, of, personsAt } from "./held.ts";
import { overlaps, overlapsByHalf, place } from "./place.ts";
import type { Mark, Marked } from "./reports.ts";
import { tally } from "./tally.ts";

/** A time is right by half its span and one of the values. Durations without a value are neither wanted nor wrong. */
export const times: Mark = (key, document, held) => {
  const predicted = of(document, held.dossier.times);
  const used = new Set<TimeExpression>();
  const misses: Marked["misses"] = [];
  const wanted = key.times.filter((row) => row.edtf);
  for (const row of wanted) {
    const at = place(document.text, row.quote, row.nth);
    const hit = predicted.find(
      (time) => !used.has(time) && overlapsByHalf(time, at) && row.edtf?.includes(`${time.edtf}`),
    );
    if (hit) used.add(hit);
    else {
      const got = predicted.filter((time) => overlaps(time, at)).map(({ text, edtf }) => [text, edtf]);
      misses.push({ layer: "times", wanted: row, got });
    }
  }
  const loose = key.times.filter((row) => !row.edtf).map((row) => place(document.text, row.quote, row.nth));
  const valued = predicted.filter((time) => time.edtf && !loose.some((at) => overlaps(at, time)));
  return { tallies: { times: tally(wanted.length, used.size, valued.length) }, misses };
};

export const people: Mark = (key, document, held) => {
  const misses: Marked["misses"] = [];
  const named = key.people.filter((row) => !row.role);
  const titled = named.filter((row) => row.title);
  for (const row of named) {
    const persons = personsAt(held, document, place(document.text, row.quote, row.nth));
    if (persons.length === 0) misses.push({ layer: "people", wanted: row, got: [] });
    const { title, of: body } = row;
    if (!title) continue;
    const posts = persons.flatMap((person) => person.posts).filter((post) => post.evidence.document === document.id);
    const ok = posts.some(
      (post) =>
        (contains(post.title, title) || contains(title, post.title)) &&
        (!body || held.is(post.of, body) || contains(post.of, body)),
    );
    if (!ok) misses.push({ layer: "posts", wanted: row, got: posts.map((post) => [post.title, post.of]) });
  }
  const missed = (layer: string) => misses.filter((miss) => miss.layer === layer).length;
  return {
    tallies: {
      people: tally(named.length, named.length - missed("people"), null),
      posts: tally(titled.length, titled.length - missed("posts"), null),
    },
    misses,
  };
};

const isState = (type: string): boolean => type === "country" || type === "government";

/** Only first mentions are marked, so what is found beyond them is not judged. A country and its government are one. */
export const entities: Mark = (key, document, held) => {
  const misses: Marked["misses"] = [];
  for (const row of key.entities) {
    const at = place(document.text, row.quote, row.nth);
    const found = held.dossier.entities.filter((entity) =>
      of(document, entity.mentions).some((mention) => overlapsByHalf(mention, at)),
    );
    const ok = found.some(({ type }) => type === row.type || (isState(type) && isState(row.type)));
    if (!ok) misses.push({ layer: "entities", wanted: row, got: found.map(({ type, name }) => [type, name]) });
  }
  return { tallies: { entities: tally(key.entities.length, key.entities.length - misses.length, null) }, misses };
};
