import { expect, test } from "vitest";
import { printable, printableAll } from "../../../src/cli/print/printable.ts";

test.each([
  ["codes of the terminal", "đỏ \u001b[31mđỏ\u0007", "đỏ  [31mđỏ "],
  ["turns of the writing direction", "abc\u202ecba\u2066", "abc cba "],
  ["tabs and returns", "a\tb\r\nc", "a b \nc"],
  ["nothing of Vietnamese", "Thượng tướng Nguyễn Tân Cương", "Thượng tướng Nguyễn Tân Cương"],
])("takes out %s and keeps the length", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
  expect(shown).toHaveLength(text.length);
});

test("goes into lists and objects", () => {
  expect(printableAll({ a: ["\u001b"], b: 1, c: null })).toEqual({ a: [" "], b: 1, c: null });
});
