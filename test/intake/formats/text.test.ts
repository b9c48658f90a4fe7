import { expect, test } from "vitest";
import { NOTHING } from "../../../src/intake/formats/parts.ts";
import { readText } from "../../../src/intake/formats/text.ts";

test.each([
  ["no front matter", "Một.\nHai.", { text: "Một.\nHai." }],
  [
    "every key",
    "# uri = https://a.vn/1\n# date = 20210421\n# title = Tin\n# outlet = Báo A\n# language = vi\nMột.",
    { uri: "https://a.vn/1", published: "20210421", title: "Tin", outlet: "Báo A", language: "vi", text: "Một." },
  ],
  [
    "the other names of keys, in any case",
    "# URL = https://a.vn/?a=1 \n#Published = 2021\n\nMột.",
    { uri: "https://a.vn/?a=1", published: "2021", text: "Một." },
  ],
  ["keys of others are dropped", "# doc_id = news_046\nMột.", { text: "Một." }],
  ["a key without a value", "# title =\nMột.", { text: "Một." }],
  ["a heading is text", "# Quan hệ\nMột.", { text: "# Quan hệ\nMột." }],
  ["later lines are text", "Một.\n# title = Tin", { text: "Một.\n# title = Tin" }],
  ["front matter alone", "# title = Tin\n", { title: "Tin", text: "" }],
])("%s", (_, source, expected) => {
  expect(readText(source)).toEqual({ ...NOTHING, ...expected });
});

test("a long line of blanks after # is read in one go", () => {
  const line = `#${" ".repeat(1_000_000)}x`;
  expect(readText(line).text).toBe(line);
});
