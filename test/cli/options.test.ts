import { expect, test } from "vitest";
import { isDay, toldOf } from "../../src/cli/options.ts";

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
