import type { ReadEntity, Reading } from "../../model.ts";
import { type Place, placesIn } from "../../search/places.ts";
import { isMet, type Query, type Row, soughtRows } from "../../search/query.ts";
import type { Candidate, Collection } from "../../search/relevance.ts";
import { snippetsOf } from "../../search/snippets.ts";
import { wordsOf } from "../../search/words.ts";
import { askedInParts } from "../insert.ts";
import type { Ledger } from "../open.ts";
import { tokensFor } from "../tokens.ts";
import type { Last } from "./cursor.ts";
import { readingsOf } from "./readings.ts";
import type { Hit } from "./search.ts";

export interface Found extends Last {
  score: number | null;
}

/** Hits as they are given, with what of their text was looked for. */
export async function hitsOf(ledger: Ledger, found: Found[], query: Query | null): Promise<Hit[]> {
  const readings = await readingsOf(
    ledger,
    found.map(({ document }) => document),
  );
  const scores = new Map(found.map(({ document, score }) => [document, score]));
  const rows = query ? soughtRows(query) : [];
  return readings.map((reading) => {
    const { id, uri, title, outlet, published, language, text } = reading.document;
    const outletName = reading.entities.find((entity) => entity.id === outlet)?.name ?? null;
    const snippets = snippetsOf(text, title, placesOf(reading, rows));
    const about = { document: id, uri, title, outlet, outletName, published: published.edtf, language };
    return { ...about, snippets, score: scores.get(id) ?? null };
  });
}

/** Where the rows stand in the text; of one that does not, where somebody is mentioned who has it as a name. */
function placesOf({ document, entities }: Reading, rows: Row[]): Place[] {
  const places = placesIn(document.text, rows);
  const missing = rows.filter((_, nth) => !places.some(({ row }) => row === nth));
  const mentions = missing.flatMap((row) =>
    entities
      .filter((entity) => isNamed(entity, row))
      .flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ row: rows.indexOf(row), start, end }))),
  );
  return [...places, ...mentions].sort((a, b) => a.start - b.start);
}

const isNamed = ({ name, names }: ReadEntity, row: Row): boolean => isMet(row, wordsOf([name, ...names]));

/** What is weighed of documents, in their order. */
export async function candidatesOf({ desk, read }: Ledger, found: Found[]): Promise<Candidate[]> {
  const ids = found.map(({ document }) => document);
  const kept = await read((db) =>
    askedInParts(ids, (some) =>
      db
        .selectFrom("words")
        .innerJoin("document", (on) =>
          on.onRef("document.desk", "=", "words.desk").onRef("document.id", "=", "words.document"),
        )
        .select(["words.document", "folded", "written", "title"])
        .where("words.desk", "=", desk)
        .where("words.document", "in", some)
        .execute(),
    ),
  );
  const byId = new Map(kept.map(({ document, title, ...words }) => [document, { title, words }]));
  return ids.map((id) => byId.get(id) ?? gone);
}

/** How many documents there are, and how many have the words of each row. */
export async function collectionOf({ desk, index, read }: Ledger, rows: Row[]): Promise<Collection> {
  const count = (row?: Row) =>
    read(async (db) => {
      const { count } = await db
        .selectFrom("word_index")
        .where(row ? index.has(desk, tokensFor(desk, row)) : (at) => at("word_index.desk", "=", desk))
        .select((at) => at.fn.countAll<number | string>().as("count"))
        .executeTakeFirstOrThrow();
      return Number(count);
    });
  const [documents, ...having] = await Promise.all([count(), ...rows.map(count)]);
  return { documents, having };
}

/** Of a document that went after it was found. */
const gone: Candidate = { title: null, words: { folded: "", written: "" } };
