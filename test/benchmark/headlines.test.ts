import { expect, test } from "vitest";
import { type Headline, lineOf } from "../../benchmark/headlines.ts";
import { setsOf } from "../../benchmark/sets/index.ts";

const headline: Headline = {
  title: "Kishi thăm Hải Phòng",
  summary: "Ông Kishi xem tàu tuần tra.",
  source: "Bến Bờ - Thế Giới",
  published: "2025-10-22T07:54:47+07:00",
  link: "https://example.org/kishi-tham-hai-phong-4923494.html",
};

test("a headline becomes a line that intake takes, with its summary as the text", () => {
  expect(JSON.parse(lineOf(headline))).toEqual({
    uri: headline.link,
    title: headline.title,
    text: headline.summary,
    outlet: "Bến Bờ",
    published: "2025-10-22",
    language: "vi",
  });
  expect(JSON.parse(lineOf({ ...headline, summary: "" })).text).toBe(headline.title);
});

test("the day in an address stands before the day on which it was collected", () => {
  const link = "https://example.org/kishi-tham-hai-phong-20251021142135805.htm";
  expect(JSON.parse(lineOf({ ...headline, link })).published).toBe("2025-10-21");
});

test("sets are measured by name, and those that take minutes by name only", () => {
  expect(setsOf(null).map(({ name }) => name)).not.toContain("headlines");
  expect(setsOf(["headlines"])).toHaveLength(1);
  expect(() => setsOf(["none"])).toThrow('No set is named "none"');
});
