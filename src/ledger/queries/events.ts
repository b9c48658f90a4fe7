import type { Event } from "../../model.ts";
import type { Ledger } from "../open.ts";

/** Every event, by the day on which it was last told and then by id. */
export async function events(ledger: Ledger): Promise<Event[]> {
  const rows = await ledger.read((db) =>
    db.selectFrom("event").select("body").where("desk", "=", ledger.desk).orderBy("last_told").orderBy("id").execute(),
  );
  return rows.map(({ body }) => JSON.parse(body) as Event);
}
