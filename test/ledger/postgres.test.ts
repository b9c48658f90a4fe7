import { afterAll, beforeAll, expect, test } from "vitest";
import { judge } from "../../src/ledger/judge.ts";
import { LedgerError } from "../../src/ledger/ledger-error.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { judgements } from "../../src/ledger/queries/judgements.ts";
import { record } from "../../src/ledger/record.ts";
import { filterContract } from "../collation/filter-contract.ts";
import { identityContract } from "../collation/identity-contract.ts";
import { eventsContract } from "../collation/ledger-contract.ts";
import { storiesContract } from "../collation/stories/ledger-contract.ts";
import { contract } from "./contract.ts";
import { freePort, type Server, startServer } from "./postgres-server.ts";
import { quote, readingOf, reportOf } from "./report.ts";
import { searchContract } from "./search-contract.ts";
import { snapshotContract } from "./snapshot-contract.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server?.stop(), 60_000);

contract("PostgreSQL", () => server.fresh());
searchContract("PostgreSQL", () => server.fresh());
snapshotContract("PostgreSQL", () => server.fresh());
eventsContract("PostgreSQL", () => server.fresh());
identityContract("PostgreSQL", () => server.fresh());
filterContract("PostgreSQL", () => server.fresh());
storiesContract("PostgreSQL", () => server.fresh());

const report = reportOf("A visit\nSomeone came.");

test("many may judge one document at once", async () => {
  const ledger = await openLedger(await server.fresh());
  await record(ledger, report, readingOf(report), "1");
  const judgement = { document: report.id, ...quote(report, "came"), value: null, reason: "", who: "lan" };
  const verdicts = Array.from({ length: 8 }, () =>
    judge(ledger, { ...judgement, property: "claim", verdict: "accept" }),
  );
  expect(new Set(await Promise.all(verdicts)).size).toBe(8);
  expect(await judgements(ledger)).toHaveLength(8);
  await ledger.close();
});

test.each<[string, Partial<URL>, string]>([
  ["another port", { port: "1" }, "refused the connection; check that the server runs"],
  ["another password", { password: "secret" }, "did not let us in; check the user"],
  ["another database", { pathname: "/none" }, "does not exist on its server; create"],
])("%s is told in one sentence, without the password", async (_, change, told) => {
  const address = Object.assign(new URL(server.address), change);
  const error = await openLedger(address.href).catch((error: unknown) => error as LedgerError);
  expect(error).toBeInstanceOf(LedgerError);
  expect((error as LedgerError).message).toContain(told);
  expect((error as LedgerError).message).toContain(`The ledger postgres://postgres@127.0.0.1:${address.port}/`);
});

test("an address that is none is told, and so is a server that is not there", async () => {
  await expect(openLedger("postgres://a b:c@[/x")).rejects.toThrow("write it as postgres://user@host/database");
  const nobody = `postgres://lan@127.0.0.1:${await freePort()}/ledger`;
  await expect(openLedger(nobody)).rejects.toThrow(`The ledger ${nobody} refused the connection`);
});

test("who may only read is told so on writing", async () => {
  const location = await server.fresh();
  await (await openLedger(location)).close();
  const readOnly = location.replace("-c%20search", "-c%20default_transaction_read_only%3Don%20-c%20search");
  const ledger = await openLedger(readOnly, { mustExist: true });
  await expect(record(ledger, report, readingOf(report), "1")).rejects.toThrow("can only be read; use a server");
  await ledger.close();
});
