import { expect, test } from "vitest";
import { isDay, ledgerAt, toldOf } from "../../src/cli/options.ts";

test.each([
  ["2021-11-05", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2021-13-01", false],
  ["2021-11", false],
  ["5/11/2021", false],
  ["yesterday", false],
  ["", false],
])("%s is a day: %s", (given, is) => {
  expect(isDay(given)).toBe(is);
});

test("of what may be told, what was given is told", () => {
  expect(toldOf({ outlet: "Kyodo" })).toEqual({ outlet: "Kyodo" });
  expect(toldOf({})).toEqual({});
});

test.each([
  ["a.db", { DOICHIEU_LEDGER: "b.db" }, "a.db"],
  [undefined, { DOICHIEU_LEDGER: "b.db" }, "b.db"],
  [undefined, { DOICHIEU_LEDGER: "" }, "doichieu.db"],
  [undefined, {}, "doichieu.db"],
])("the ledger told as %s in %j is %s", (told, env, place) => {
  expect(ledgerAt(told, env)).toBe(place);
});
