import { describe, expect, test } from "vitest";
import { figures as en } from "../../src/languages/en/figures.ts";
import type { Rule } from "../../src/languages/rule.ts";
import { figures as vi } from "../../src/languages/vi/figures.ts";
import { figuresIn, show } from "../reading/figures/show.ts";

const cases = ([language, words]: [string, typeof vi]) => {
  const { bounds, boundsAfter, ranges, amounts, measured, counted, signs } = words;
  const rules: Rule<unknown>[] = [...bounds, ...boundsAfter, ...ranges, ...amounts, ...measured, ...counted, ...signs];
  return rules.flatMap((rule) => rule.examples.map(([text, found]) => [language, text, found] as const));
};

describe("every example of a rule for figures holds", () => {
  test.each([...cases(["vi", vi]), ...cases(["en", en])])("%s: %s", (language, text, found) => {
    expect(figuresIn(text, language).map(show)).toEqual([found]);
  });
});
