import type { Reading } from "../model.ts";
import type { WordIndex } from "./dialects/store.ts";
import { readingOf, wordsRow } from "./rows.ts";
import type { Row, Writing } from "./tables.ts";
import { tokensOf } from "./tokens.ts";

type Indexed = Pick<Row<"reading">, "desk" | "document" | "published_from">;

/** Keeps the words of a reading, and its document in the index of them. */
export async function keepWords(writing: Writing, index: WordIndex, reading: Reading, of: Indexed): Promise<void> {
  const { desk, document, published_from } = of;
  const row = wordsRow(reading, { desk, document });
  await writing.insertInto("words").values(row).execute();
  await index.put(writing, { desk, document, day: published_from ?? "" }, tokensOf(desk, row));
}

/** Readings fetched at a time. */
const page = 200;

/** Does so for every reading of every desk. */
export async function indexWords(writing: Writing, index: WordIndex): Promise<void> {
  for (let last = { desk: "", document: "" }; ; ) {
    const rows = await writing
      .selectFrom("reading")
      .innerJoin("document", (on) =>
        on.onRef("document.desk", "=", "reading.desk").onRef("document.id", "=", "reading.document"),
      )
      .select(["reading.desk", "reading.document", "reading.published_from", "reading.body", "document.text"])
      .where((at) =>
        at.or([
          at("reading.desk", ">", last.desk),
          at.and([at("reading.desk", "=", last.desk), at("reading.document", ">", last.document)]),
        ]),
      )
      .orderBy("reading.desk")
      .orderBy("reading.document")
      .limit(page)
      .execute();
    for (const { body, text, ...row } of rows) await keepWords(writing, index, readingOf(body, text), row);
    const end = rows.at(-1);
    if (!end) return;
    last = end;
  }
}
