import { expect, test } from "vitest";
import { hold, type Told } from "./held.ts";

const people = (...reports: Told[]): string[] =>
  hold(...reports)
    .entities.filter(({ type }) => type === "person")
    .map(({ name }) => name)
    .sort();

test.each<[string, string[], Told[]]>([
  [
    "somebody in office, whose state is named",
    ["Emmanuel Macron"],
    [
      ["Bến Bờ", "2021-09-20", "Ông Macron nói Pháp sẽ đáp lại."],
      ["Ledger", "2021-09-21", "Emmanuel Macron said that France would answer."],
    ],
  ],
  [
    "a report that does not name the state",
    ["Emmanuel Macron", "Macron"],
    [
      ["Bến Bờ", "2021-09-20", "Ông Macron tới dự."],
      ["Ledger", "2021-09-21", "Emmanuel Macron said that France would answer."],
    ],
  ],
  [
    "a report of a day before the office",
    ["Emmanuel Macron", "Macron"],
    [
      ["Bến Bờ", "2011-09-20", "Ông Macron nói Pháp sẽ đáp lại."],
      ["Ledger", "2021-09-21", "Emmanuel Macron said that France would answer."],
    ],
  ],
  [
    "a name that does nothing in the report",
    ["Emmanuel Macron", "Macron"],
    [
      ["Bến Bờ", "2021-09-20", "Đội hình của Pháp: Macron, Dubois, Lefort."],
      ["Ledger", "2021-09-21", "Emmanuel Macron said that France would answer."],
    ],
  ],
  [
    "a name that many have",
    ["Kim", "Kim Jong-un"],
    [
      ["Bến Bờ", "2021-09-20", "Ông Kim nói Triều Tiên sẽ đáp lại."],
      ["Ledger", "2021-09-21", "Kim Jong-un said that North Korea would answer."],
    ],
  ],
])("a bare name and a full one: %s", (_, expected, reports) => {
  expect(people(...reports)).toEqual(expected);
});
