import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Quote, Reading } from "../../src/model.ts";
import { readAll } from "../../src/pipeline.ts";
import { isCredit } from "../../src/reading/attributions/credit.ts";
import { answerIn } from "../../src/second-reader/answer.ts";
import { compare } from "../../src/second-reader/differences.ts";
import { toReading } from "../../src/second-reader/reading.ts";
import { quoteAt, type Text, toText } from "../../src/text/text.ts";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));
const { readings } = await readAll([samples], {});

/** The whole sentences around what has to be found near each other. */
function around({ string, sentences }: Text, places: (Quote | null)[]): string {
  const all = places.flatMap((place) => place ?? []);
  const [from, to] = [Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end))];
  const touched = sentences.filter(({ start, end }) => start < to && from < end);
  return string.slice(touched[0]!.start, touched.at(-1)!.end);
}

/** What a model would answer that reads just as the first reader does. */
function echoOf({ claims, attributions, times }: Reading, text: Text) {
  const words = (quote: Quote | null) => quote?.text ?? null;
  return {
    claims: claims.map(({ trigger, type, status, negated, participants, about, ...claim }) => {
      const time = times.find(({ id }) => id === claim.time);
      return {
        ...{ sentence: claim.text, trigger: trigger.text, type, status, negated, about: words(about) },
        // What the first reader takes from another sentence cannot be quoted from this one.
        participants: participants
          .filter((each) => claim.start <= each.start && each.end <= claim.end)
          .map((each) => ({ role: each.role, quote: each.text })),
        time: time ? { quote: time.text, edtf: time.edtf } : null,
      };
    }),
    // A credit is for the whole report, which nobody would quote.
    attributions: attributions
      .filter((each) => !isCredit(each))
      .map(({ source, cue, content }) => {
        const said = quoteAt(text, content);
        return {
          sentence: around(text, [source, cue, said]),
          source: words(source),
          cue: words(cue),
          content: said.text,
        };
      }),
    people: [],
  };
}

test("of a model that reads as the first reader does hardly anything is lost on the way, and it hardly differs", () => {
  const sums = { claims: 0, shared: 0, differences: 0, dropped: 0 };
  for (const first of readings) {
    const text = toText(first.document.text, first.document.language);
    const answer = answerIn(JSON.stringify(echoOf(first, text)))!;
    const passage = { start: 0, end: text.string.length };
    const { reading, dropped } = toReading(first, text, [{ passage, answer }]);
    const { shared, differences } = compare(first, { reader: "model@1", reading, dropped });
    sums.claims += first.claims.length;
    sums.shared += shared;
    sums.differences += differences.length;
    sums.dropped += dropped.unquoted + dropped.ambiguous + dropped.malformed;
  }
  expect(sums.claims).toBeGreaterThan(100);
  expect(sums.shared).toBe(sums.claims);
  // Words that the first reader takes for two things at once are one thing to the second, and it has nobody from elsewhere.
  expect(sums.differences).toBeLessThan(sums.claims * 0.02);
  expect(sums.dropped).toBeLessThan(sums.claims * 0.02);
});
