import type { Ledger } from "../open.ts";

/** The id, if a report names what it stands for or anything has it for a part; else that of what a report calls by the name. */
export async function idNamed(ledger: Ledger, name: string, id: string | null): Promise<string | null> {
  return ledger.read(async (db) => {
    const all = db.selectFrom("named").select("entity").where("desk", "=", ledger.desk);
    const events = db.selectFrom("event_entity").select("entity").where("desk", "=", ledger.desk);
    const found =
      (id !== null && (await all.where("entity", "=", id).limit(1).executeTakeFirst())) ||
      (id !== null && (await events.where("entity", "=", id).limit(1).executeTakeFirst())) ||
      (await all.where("name", "=", name).orderBy("entity").limit(1).executeTakeFirst());
    return found ? found.entity : null;
  });
}

/** The id, if a report is by that publisher. */
export async function publisherNamed(ledger: Ledger, id: string | null): Promise<string | null> {
  const found = await ledger.read((db) =>
    db
      .selectFrom("reading")
      .select("publisher")
      .where("desk", "=", ledger.desk)
      .where("publisher", "=", id)
      .limit(1)
      .executeTakeFirst(),
  );
  return found?.publisher ?? null;
}
