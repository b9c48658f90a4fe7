import { askedInParts } from "../insert.ts";
import type { Ledger } from "../open.ts";

/** A name of somebody as documents have it. */
export interface NameMet {
  document: string;
  /** Entity id as it was read. */
  entity: string;
  name: string;
  /** Day of publication, the first if it is no more than a month; null where it is unknown. */
  day: string | null;
}

/** Somebody whom a ledger knows, and in how many documents. */
export interface Known {
  id: string;
  documents: number;
}

/** People of whom a name has all these folded words, those of whom most is told first. */
export async function peopleWith({ desk, read }: Ledger, words: string[]): Promise<Known[]> {
  const rows = await read((db) =>
    db
      .selectFrom("named")
      .leftJoin("same_as", (on) =>
        on
          .onRef("same_as.desk", "=", "named.desk")
          .onRef("same_as.document", "=", "named.document")
          .onRef("same_as.short", "=", "named.entity"),
      )
      .select(["named.document", "named.entity", "same_as.meant"])
      .where("named.desk", "=", desk)
      .where("named.type", "=", "person")
      .where((at) =>
        at.or([
          at.and(words.map((word) => at("named.entity", "like", `%${word}%`))),
          at.and(words.map((word) => at("same_as.meant", "like", `%${word}%`))),
        ]),
      )
      .execute(),
  );
  const found = new Map<string, Set<string>>();
  for (const { document, entity, meant } of rows) {
    if (!hasWords(entity, words) && !(meant && hasWords(meant, words))) continue;
    const id = meant ?? entity;
    found.set(id, (found.get(id) ?? new Set()).add(document));
  }
  return [...found]
    .map(([id, documents]) => ({ id, documents: documents.size }))
    .sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
}

function hasWords(id: string, words: string[]): boolean {
  const own = id.slice("person:".length).split(/[-~]/);
  return words.every((word) => own.includes(word));
}

/** Every name by which documents mean somebody: an own one, or one that stands for it there; but not where it stands for another. */
export async function namesOf({ desk, read }: Ledger, id: string): Promise<NameMet[]> {
  return read((db) =>
    db
      .selectFrom("named")
      .innerJoin("reading", (on) =>
        on.onRef("reading.desk", "=", "named.desk").onRef("reading.document", "=", "named.document"),
      )
      .leftJoin("same_as", (on) =>
        on
          .onRef("same_as.desk", "=", "named.desk")
          .onRef("same_as.document", "=", "named.document")
          .onRef("same_as.short", "=", "named.entity"),
      )
      .select(["named.document", "named.entity", "named.name", "reading.published_from as day"])
      .where("named.desk", "=", desk)
      .where((at) =>
        at.or([at("same_as.meant", "=", id), at.and([at("named.entity", "=", id), at("same_as.meant", "is", null)])]),
      )
      .orderBy("reading.published_from")
      .orderBy("named.document")
      .execute(),
  );
}

/** The name by which entities are mostly called in documents. */
export async function namesBy({ desk, read }: Ledger, ids: string[]): Promise<Map<string, string>> {
  const rows = await read((db) =>
    askedInParts(ids, (some) =>
      db
        .selectFrom("named")
        .select((at) => ["entity", "name", at.fn.countAll<number>().as("times")])
        .where("desk", "=", desk)
        .where("entity", "in", some)
        .groupBy(["entity", "name"])
        .orderBy("name")
        .execute(),
    ),
  );
  const found = new Map<string, { name: string; times: number }>();
  for (const { entity, name, times } of rows) {
    if (Number(times) > (found.get(entity)?.times ?? 0)) found.set(entity, { name, times: Number(times) });
  }
  return new Map([...found].map(([id, { name }]) => [id, name]));
}
