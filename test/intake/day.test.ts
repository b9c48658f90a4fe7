import { expect, test } from "vitest";
import { day } from "../../src/intake/day.ts";
import { languageTag } from "../../src/intake/language-tag.ts";

test.each([
  ["2021-04-21", "2021-04-21"],
  ["20210421", "2021-04-21"],
  ["20210421190718", "2021-04-21"],
  ["2021/4/1", "2021-04-01"],
  ["2021-04", "2021-04"],
  ["2021", "2021"],
  ["2021-04-21T23:50:00-05:00", "2021-04-21"],
  ["2021-04-21T00:10:00+07:00", "2021-04-21"],
  ["2021-04-21 19:07", "2021-04-21"],
  ["Wed, 21 Apr 2021 23:07:18 +0700", "2021-04-21"],
  ["2020-02-29", "2020-02-29"],
])("%s is %s", (written, expected) => {
  expect(day(written)).toBe(expected);
});

test.each([
  "",
  "2021-02-29",
  "2021-13",
  "20211301",
  "2021-04-31T10:00:00Z",
  "0001-01-01T00:00:00Z",
  "31 Xyz 2021",
  "PT5M",
  "hôm qua",
  "2021-04/21",
])("%j is no day", (written) => {
  expect(day(written)).toBeNull();
});

test.each([
  ["vi", "vi"],
  ["vi-VN", "vi"],
  ["en_US", "en"],
  ["zh-Hant-TW", "zh-Hant"],
  ["und", "und"],
  ["tiếng Việt", null],
])("the language of a page that says %j is %j", (written, expected) => {
  expect(languageTag(written)).toBe(expected);
});
