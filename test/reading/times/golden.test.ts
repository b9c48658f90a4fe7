import { describe, expect, test } from "vitest";
import { findTimes, resolveTimes } from "../../../src/reading/times/times.ts";
import { toText } from "../../../src/text/text.ts";
import { enDates } from "./golden/en-dates.ts";
import { enRelative } from "./golden/en-relative.ts";
import { viDates } from "./golden/vi-dates.ts";
import { viRelative } from "./golden/vi-relative.ts";

/** Sentence, what is found in it, and the day of publication that holds for it. */
function casesOf(table: string): [sentence: string, found: string, published: string][] {
  let published = "2021-04-21";
  return table
    .trim()
    .split("\n")
    .flatMap((line): [string, string, string][] => {
      if (line.startsWith("@ ")) published = line.slice(2);
      const [sentence, found] = line.split("→").map((part) => part.trim());
      return found === undefined ? [] : [[sentence!, found, published]];
    });
}

function read(language: string, sentence: string, published: string): string {
  const text = toText(sentence, language);
  const times = resolveTimes(text, "d", findTimes(text), { edtf: published, basis: "metadata", because: [] });
  return times.map((time) => `${time.text} = ${time.edtf}`).join("; ");
}

describe.each([
  ["vi", viDates + viRelative],
  ["en", enDates + enRelative],
])("%s", (language, table) => {
  test("200 cases or more", () => expect(casesOf(table).length).toBeGreaterThanOrEqual(200));
  test.each(casesOf(table))("%s → %s", (sentence, found, published) => {
    expect(read(language, sentence, published)).toBe(found);
  });
});
