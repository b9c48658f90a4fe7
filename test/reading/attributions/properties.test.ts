import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../../src/languages/index.ts";
import { formKey } from "../../../src/text/lexicon.ts";
import { attributionsIn } from "./shown.ts";

const words =
  `said told adding citing according to that who he and , , . : " " “ ” ( ) - Nikkei Kishi Tokyo Japan's the minister officials was by
  has never warned reports calls theo dẫn cho hay cho biết nói rằng ông Nikkei Bộ Ngoại giao Việt Nam được cho là nguồn tin trong hôm 5/5 \n`
    .split(/ +/u)
    .map((word) => (word === "" ? "\n" : word));
const strings = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(" ")),
);

test.each(["vi", "en", "und"])("any text in %s is read the same twice, and every span quotes its place", (language) => {
  fc.assert(
    fc.property(strings, (raw) => {
      const string = raw.normalize("NFC");
      const found = attributionsIn(string, language);
      expect(attributionsIn(string, language)).toEqual(found);
      const ids = new Set(found.map(({ id }) => id));
      for (const { source, cue, content, within, id } of found) {
        for (const quote of [source, cue]) if (quote) expect(string.slice(quote.start, quote.end)).toBe(quote.text);
        expect(content.start).toBeGreaterThanOrEqual(0);
        expect(content.end).toBeLessThanOrEqual(string.length);
        expect(content.start).toBeLessThanOrEqual(content.end);
        expect(within === null || (ids.has(within) && within !== id)).toBe(true);
      }
    }),
    { numRuns: 300, examples: [["adding ,"], ["said said that ."], ["Ông Kim gọi"]] },
  );
});

test.each(Object.entries(languages))("a form is one cue of %s", (_, { speech }) => {
  const forms = speech.cues.flatMap(({ verb, forms }) =>
    [...new Set(forms.map(formKey))].map((form) => ({ verb, form })),
  );
  const first = new Map<string, string | undefined>();
  for (const { verb, form } of forms) {
    // One word can be two forms of a verb: "read".
    expect(first.has(form) && (verb === undefined || first.get(form) === verb), form).toBe(false);
    first.set(form, verb);
  }
});

test("a long text is read in time that grows with its length", () => {
  const sentence = 'Nikkei said officials had warned that "the price is high", adding that talks would go on. ';
  const time = (copies: number) => {
    const started = performance.now();
    attributionsIn(sentence.repeat(copies), "en");
    return performance.now() - started;
  };
  time(50);
  expect(time(1600) / Math.max(time(400), 1)).toBeLessThan(12);
});
