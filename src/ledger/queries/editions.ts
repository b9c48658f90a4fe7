import { daysOf } from "../../edtf.ts";
import type { Edtf } from "../../model.ts";
import { askedInParts } from "../insert.ts";
import type { Ledger } from "../open.ts";
import { dayIn, type Filter } from "./filter.ts";

/** Number of the last day on which a report was published, as of the day that the filter asks for; -Infinity for none. */
export async function lastPublished(ledger: Ledger, { asOf }: Filter): Promise<number> {
  const row = await ledger.read((db) => {
    const all = db.selectFrom("reading").where("desk", "=", ledger.desk);
    const told = asOf === undefined ? all : all.where("published_from", "<=", dayIn("as-of", asOf, "to"));
    return told.select((at) => at.fn.max("published_from").as("day")).executeTakeFirst();
  });
  return row?.day ? daysOf(row.day)!.from : Number.NEGATIVE_INFINITY;
}

/**
 * Each publisher with each day of which something of it is at hand, as far as it came out between the first and the last
 * day of some documents, or near them; and as of the day that the filter asks for.
 */
export async function editionsAround(
  ledger: Ledger,
  { asOf }: Filter,
  documents: string[],
): Promise<{ outlet: string; published: Edtf | null }[]> {
  const days = await ledger.read((db) =>
    askedInParts(documents, (some) =>
      db
        .selectFrom("reading")
        .select("published_from as day")
        .where("desk", "=", ledger.desk)
        .where("document", "in", some)
        .execute(),
    ),
  );
  const known = days.flatMap(({ day }) => day ?? []).sort();
  const [from, to] = [nearby(known[0], -1), nearby(known.at(-1), 1)];
  const until = asOf === undefined ? to : [to, dayIn("as-of", asOf, "to")].sort()[0]!;
  const rows = await ledger.read(async (db) => {
    const all = db
      .selectFrom("reading")
      .select(["publisher", "published_from", "published_to"])
      .distinct()
      .where("desk", "=", ledger.desk)
      .where("publisher", "is not", null);
    const [dated, undated] = [
      all.where("published_from", ">=", from).where("published_from", "<=", until),
      all.where("published_from", "is", null),
    ];
    return [...(await dated.execute()), ...(await undated.execute())];
  });
  return rows.map(({ publisher, published_from, published_to }) => ({
    outlet: publisher!,
    published: published_from === null ? null : `${published_from}/${published_to}`,
  }));
}

/** Days around those of some reports. */
const NEAR = 7;

function nearby(day: string | undefined, sign: 1 | -1): string {
  if (day === undefined) return sign < 0 ? "9999" : "";
  return new Date(Date.parse(day) + sign * NEAR * 86_400_000).toISOString().slice(0, 10);
}
