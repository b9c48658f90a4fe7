import type { SecondReading } from "../../model.ts";
import type { Ledger } from "../open.ts";
import { readingOf } from "../rows.ts";

/** Documents asked about at a time. */
const page = 200;

/** The second readings of documents, by the id of the document; of some there is none. */
export async function secondReadings(ledger: Ledger, ids: string[]): Promise<Map<string, SecondReading>> {
  const found = new Map<string, SecondReading>();
  for (const some of pages(ids)) {
    const rows = await ledger.read((db) =>
      db
        .selectFrom("second_reading as second")
        .innerJoin("document", (on) =>
          on.onRef("document.desk", "=", "second.desk").onRef("document.id", "=", "second.document"),
        )
        .select(["document.id", "document.text", "reader", "body", "unquoted", "ambiguous", "malformed"])
        .where("second.desk", "=", ledger.desk)
        .where("second.document", "in", some)
        .execute(),
    );
    for (const { id, text, reader, body, ...dropped } of rows) {
      found.set(id, { reader, reading: readingOf(body, text), dropped });
    }
  }
  return found;
}

/** Those of the documents that this second reader has not read, in their order. */
export async function unreadBy(ledger: Ledger, reader: string, ids: string[]): Promise<string[]> {
  const read = new Set<string>();
  for (const some of pages(ids)) {
    const rows = await ledger.read((db) =>
      db
        .selectFrom("second_reading")
        .select("document")
        .where("desk", "=", ledger.desk)
        .where("reader", "=", reader)
        .where("document", "in", some)
        .execute(),
    );
    for (const { document } of rows) read.add(document);
  }
  return ids.filter((id) => !read.has(id));
}

function pages(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / page) }, (_, nth) => ids.slice(nth * page, (nth + 1) * page));
}
