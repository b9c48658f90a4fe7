import { PostgresDialect, sql } from "kysely";
import { ledgerError, type Trouble, type Troubles } from "../ledger-error.ts";
import { postgresIndex } from "./postgres-index.ts";
import type { Json, Store } from "./store.ts";

const unreachable = "check that the server runs and that the address is right";
const refused = "check the user and the password in its address";

/** SQLSTATE codes of PostgreSQL, and the codes of a connection that fails. */
const troubles: Troubles = {
  ECONNREFUSED: { happened: "refused the connection", todo: unreachable },
  ECONNRESET: { happened: "broke the connection", todo: "try again" },
  ENOTFOUND: { happened: "is on a host that is not known", todo: "check its address" },
  EAI_AGAIN: { happened: "is on a host that could not be looked up", todo: "check its address and the network" },
  EHOSTUNREACH: { happened: "is on a host that could not be reached", todo: unreachable },
  ETIMEDOUT: { happened: "did not answer in time", todo: unreachable },
  "08006": { happened: "broke the connection", todo: "try again" },
  "28000": { happened: "did not let us in", todo: refused },
  "28P01": { happened: "did not let us in", todo: refused },
  "3D000": { happened: "does not exist on its server", todo: "create the database, or check the name" },
  "42501": { happened: "may not be changed by this user", todo: "grant it the right, or use another user" },
  "53100": { happened: "could not be written because the disk is full", todo: "free some space and try again" },
  "53300": { happened: "has no connection free", todo: "try again when others have finished" },
  "57P01": { happened: "was shut down meanwhile", todo: "try again when its server runs" },
  "25006": { happened: "can only be read", todo: "use a server that can be written to" },
};

const connectionTimeoutMillis = 10_000;

/** The number is ours by nothing but our saying so; all that matters is that every process takes the same. */
const migrationLock = sql`select pg_advisory_xact_lock(${sql.lit(680_157_310)})`;

/** Throws a `LedgerError` if the address cannot be read; connects when it is first asked something. */
export async function postgres(address: string): Promise<Store> {
  const location = shown(address);
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: address, connectionTimeoutMillis, application_name: "doichieu" });
  // A connection that breaks while nobody uses it is replaced; without this it would end the process.
  pool.on("error", () => {});
  return {
    location,
    dialect: new PostgresDialect({ pool }),
    types: { text: `text collate "C"`, bytes: "bytea", json },
    index: postgresIndex,
    tables: sql`select tablename as name from pg_tables where schemaname = current_schema()`,
    migrationLock,
    trouble,
  };
}

const json: Json = {
  parsed: (column) => `${column}::json`,
  text: (parsed, ...path) => `(${parsed} #>> '{${path.join(",")}}')`,
  rows: (column, field) => `json_array_elements(${column}::json -> '${field}') as each(value)`,
};

/** The address without its password. */
function shown(address: string): string {
  if (!URL.canParse(address)) {
    throw ledgerError("address", { happened: "cannot be read", todo: "write it as postgres://user@host/database" });
  }
  const url = new URL(address);
  url.password = "";
  url.searchParams.delete("password");
  return url.href;
}

function trouble(error: unknown): Trouble | null {
  const { code, message, severity } = error as { code?: string; message?: string; severity?: string };
  const known = code === undefined ? undefined : troubles[code];
  if (known) return known;
  if (/timeout|terminated/i.test(message ?? "")) return troubles.ETIMEDOUT!;
  if (severity === undefined) return null;
  return { happened: `refused what was asked (${message})`, todo: "report this as a fault" };
}
