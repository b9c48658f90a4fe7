import { expect, test } from "vitest";
import { widthOf } from "../../src/cli/output.ts";

test.each([
  ["the terminal's", 80, undefined, 80],
  ["told by the environment", undefined, "72", 72],
  ["not known", undefined, undefined, 100],
  ["nonsense", undefined, "wide", 100],
  ["too narrow to read", 10, undefined, 40],
  ["too wide to read", 400, undefined, 160],
])("the width is %s", (_, columns, told, width) => {
  expect(widthOf(columns, told)).toBe(width);
});
