import type { Ledger } from "../open.ts";

/** Two that may be one, with what they have in common: a short name, a whole one, and the word and office of both. */
export interface Suggestion {
  short: string;
  whole: string;
  keys: string[];
  /** How many documents have the short name and leave open who it is. */
  documents: number;
}

/**
 * Pairs that have something for them and that no rule joins, those of most documents first: for a person to decide. What was
 * decided is not suggested again.
 */
export async function suggestions({ desk, read }: Ledger): Promise<Suggestion[]> {
  const [rows, decided] = await read(async (db) => [
    await db
      .selectFrom("name_seen as short")
      .innerJoin("name_seen as whole", (on) =>
        on.onRef("whole.desk", "=", "short.desk").onRef("whole.key", "=", "short.key").on("whole.form", "=", "whole"),
      )
      .leftJoin("same_as as joined", (on) =>
        on
          .onRef("joined.desk", "=", "short.desk")
          .onRef("joined.document", "=", "short.document")
          .onRef("joined.short", "=", "short.entity"),
      )
      .select(["short.entity as short", "whole.entity as whole", "short.key", "short.document"])
      .distinct()
      .where("short.desk", "=", desk)
      .where("short.form", "=", "short")
      .where("joined.short", "is", null)
      .whereRef("short.entity", "!=", "whole.entity")
      .execute(),
    await db.selectFrom("decision").select(["a", "b"]).where("desk", "=", desk).execute(),
  ]);
  const settled = new Set(decided.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const found = new Map<string, { keys: Set<string>; documents: Set<string> }>();
  for (const { short, whole, key, document } of rows) {
    const pair = `${short} ${whole}`;
    if (settled.has(pair)) continue;
    const known = found.get(pair) ?? { keys: new Set(), documents: new Set() };
    found.set(pair, known);
    known.keys.add(key);
    known.documents.add(document);
  }
  return [...found]
    .map(([pair, { keys, documents }]) => {
      const [short, whole] = pair.split(" ") as [string, string];
      return { short, whole, keys: [...keys].sort(), documents: documents.size };
    })
    .sort((a, b) => b.documents - a.documents || (`${a.short} ${a.whole}` < `${b.short} ${b.whole}` ? -1 : 1));
}
