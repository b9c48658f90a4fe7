import { setTimeout as sleep } from "node:timers/promises";
import { CompiledQuery, type Driver, SqliteDriver } from "kysely";
import { type Connection, wordsOf } from "./sqlite-database.ts";

/** Milliseconds until another's transaction is given up waiting for, and at most between two attempts. */
const patience = 30_000;
const pause = 20;

/**
 * Transactions take the right to write when they begin: one that took it later would fail, not wait, if another had
 * written meanwhile. They wait without stopping the process, whose own other connection may be what they wait for.
 */
export function patientDriver(database: Connection): Driver {
  const driver = new SqliteDriver({ database });
  driver.beginTransaction = async (connection) => {
    const timeout = database.prepare("pragma busy_timeout").all([])[0] as { timeout: number };
    await patiently(async () => {
      database.prepare("pragma busy_timeout = 0").all([]);
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
      } finally {
        database.prepare(`pragma busy_timeout = ${timeout.timeout}`).all([]);
      }
    });
  };
  const rollBack = driver.rollbackTransaction.bind(driver);
  // When the disk is full SQLite has rolled back already, and to ask for it again would hide why.
  driver.rollbackTransaction = async (connection) => {
    if (database.isTransaction) await rollBack(connection);
  };
  return driver;
}

/** Does it again for as long as the file is busy. */
export async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (wordsOf(error) !== "database is locked" || performance.now() > end) throw error;
      // Uneven pauses, so that two that wait do not keep in step.
      await sleep(1 + Math.random() * pause);
    }
  }
}
