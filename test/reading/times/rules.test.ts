import { expect, test } from "vitest";
import { enTimes } from "../../../src/languages/en/times.ts";
import { viTimes } from "../../../src/languages/vi/times.ts";
import type { Published } from "../../../src/model.ts";
import { findExpressions, resolveTimes } from "../../../src/reading/times/times.ts";
import { toText } from "../../../src/text/text.ts";

const published: Published = { edtf: "2021-04-21", basis: "metadata", because: [] };

const read = (language: string, string: string) => {
  const text = toText(string, language);
  return resolveTimes(text, "d", findExpressions(text), published)
    .map((time) => `${time.text} = ${time.edtf}`)
    .join("; ");
};

for (const [language, words] of Object.entries({ vi: viTimes, en: enTimes })) {
  const rules = [...words.rules, ...words.frames];
  test.each(rules.map((rule) => [rule.pattern, rule] as const))(`${language}: %s`, (_pattern, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const [text, found] of rule.examples) expect(`${text}: ${read(language, text)}`).toBe(`${text}: ${found}`);
  });
}
