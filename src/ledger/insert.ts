import type { Row, Tables, Writing } from "./tables.ts";

/** Rows of one insert: few sizes, so that few statements are kept, and fewer values than a statement may have. */
const batches = [100, 10, 1];

export async function insertAll<T extends keyof Tables>(writing: Writing, table: T, rows: object[]): Promise<void> {
  for (let at = 0; at < rows.length; ) {
    const size = batches.find((each) => each <= rows.length - at)!;
    const some = rows.slice(at, at + size) as Row<T>[];
    await writing.insertInto(table).values(some).execute();
    at += size;
  }
}

/** Values of one question at most. */
const MOST = 500;

/** What many values are asked for in several questions, so that none has more values than a statement may. */
export async function askedInParts<V, R>(values: Iterable<V>, ask: (some: V[]) => Promise<R[]>): Promise<R[]> {
  const all = [...values];
  const found: R[] = [];
  for (let at = 0; at < all.length; at += MOST) found.push(...(await ask(all.slice(at, at + MOST))));
  return found;
}

/** Takes out the rows of documents. */
export async function deleteOf(
  writing: Writing,
  table: "happening" | "happening_key" | "pending" | "name_seen" | "same_as",
  desk: string,
  documents: Iterable<string>,
): Promise<void> {
  await askedInParts(documents, async (some) => {
    await writing.deleteFrom(table).where("desk", "=", desk).where("document", "in", some).execute();
    return [];
  });
}
