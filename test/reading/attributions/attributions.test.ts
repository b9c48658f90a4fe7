import { describe, expect, test } from "vitest";
import { english } from "./english.ts";
import { attributionsIn, shown } from "./shown.ts";
import { vietnamese } from "./vietnamese.ts";

describe.each([
  ["en", english],
  ["vi", vietnamese],
])("%s", (language, rows) => {
  test.each(rows)("%s: %s", (_, text, attributions) => {
    expect(shown(text, language)).toEqual(attributions);
  });
});

test.each([
  ["en", "President Joko Widodo met envoys. He said the talks went well.", "He"],
  ["en", "Foreign Minister Yoshimasa Hayashi, who said that the cabinet must agree, left.", "who"],
  ["vi", "Thủ tướng Suga Yoshihide đến Hà Nội. Ông nói hội đàm tốt đẹp.", "Ông"],
])("a pronoun means the person named before (%s): %s", (language, text, pronoun) => {
  const [found] = attributionsIn(text, language);
  expect(found?.source?.text).toBe(pronoun);
  expect(found?.source?.entity).toMatch(/^person:/u);
});

test.each([
  ["en", "Two officials in Tokyo said the vote is near."],
  ["en", "Many analysts in Japan say the price is high."],
  ["vi", "Nguồn tin trong chính quyền Mỹ cho hay giá còn cao."],
])("who is not named is no entity (%s): %s", (language, text) => {
  expect(attributionsIn(text, language).map(({ source }) => source?.entity)).toEqual([null]);
});

test("a body is known again by a pronoun and by its last word", () => {
  const found = attributionsIn(
    "Vietnam's foreign ministry denied the sale. The ministry said no contract existed. It added that talks went on.",
    "en",
  );
  expect(found.map(({ source }) => source?.entity)).toEqual(Array(3).fill("org:vn:foreign-ministry"));
});

test("an official without a name is not the one who was named in between", () => {
  const found = attributionsIn(
    'A Japanese official told Kyodo that talks went on. Kishi Nobuo, a defence official, left. "Wait," the official said.',
    "en",
  );
  expect(found.map(({ source }) => source?.entity)).toEqual([null, null]);
});

test("two attributions of one sentence have ids of their own", () => {
  const ids = attributionsIn("The minister praised the accord and warned against delay.", "en").map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
