import { expect, test } from "vitest";
import { csvOf } from "../../../src/cli/print/csv.ts";

const line = (cell: string): string => csvOf([{ head: "x", cell: () => cell }], [null]).slice("x\r\n".length, -2);

test("a line for the heads and one for each thing", () => {
  const columns = [
    { head: "name", cell: ({ name }: { name: string; age: number }) => name },
    { head: "age", cell: ({ age }: { name: string; age: number }) => `${age}` },
  ];
  expect(csvOf(columns, [{ name: "An", age: 3 }])).toBe("name,age\r\nAn,3\r\n");
  expect(csvOf(columns, [])).toBe("name,age\r\n");
});

test.each([
  ["plain", "plain"],
  ["two, three", '"two, three"'],
  ['“said” and "said"', '"“said” and ""said"""'],
  ["one\ntwo", '"one\ntwo"'],
  ["", ""],
])("%j is written %j (RFC 4180)", (cell, written) => {
  expect(line(cell)).toBe(written);
});

test.each([
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ["+SUM(A1)", "'+SUM(A1)"],
  ["@cmd", "'@cmd"],
  ["-5", "-5"],
  ["+3,5", '"+3,5"'],
  ["- a dash", "'- a dash"],
])("%j is no formula: %s", (cell, written) => {
  expect(line(cell)).toBe(written);
});
