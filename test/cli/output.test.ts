import { expect, test } from "vitest";
import { publicJson, widthOf } from "../../src/cli/output.ts";
import { twoReports } from "./two-reports.ts";

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

test("a post in JSON has the fields of the contract, no more", () => {
  const posts = JSON.parse(publicJson(twoReports())).entities.flatMap(({ posts }: { posts: object[] }) => posts);
  expect(posts.length).toBeGreaterThan(0);
  for (const post of posts) expect(Object.keys(post)).toEqual(["title", "of", "rank", "evidence"]);
});
