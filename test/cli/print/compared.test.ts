import { expect, test } from "vitest";
import { printedCompared } from "../../../src/cli/print/compared.ts";
import type { Reading } from "../../../src/model.ts";
import { compare } from "../../../src/second-reader/differences.ts";
import { readingOf, reportOf } from "../../ledger/report.ts";

const report = reportOf("A signing\nTokyo said on 5 May that it signed the \u001b[31magreement\u202e, and left.", {
  uri: "reports/signing.txt",
  published: "2021-05-06",
});
const first = readingOf(report, {
  names: [{ id: "gov:JP", name: "Japan", said: "Tokyo" }],
  claims: [
    { trigger: "signed", time: "5 May", edtf: "2021-05-05" },
    { trigger: "left", type: "visit" },
  ],
});
const { document, times, claims } = readingOf(report, { claims: [{ trigger: "signed the", status: "planned" }] });
const cue = {
  document: document.id,
  manner: "indirect" as const,
  within: null,
  cue: null,
  content: { start: 0, end: 9 },
};
const second: Reading = {
  ...first,
  times,
  claims: claims.map((claim) => ({ ...claim, saidBy: ["a", "b"] })),
  attributions: [
    { ...cue, id: "a", source: null },
    { ...cue, id: "b", source: { start: 10, end: 15, text: "Tokyo", entity: "gov:JP" } },
  ],
};

const compared = (one: Reading, other: Reading) =>
  compare(one, { reader: "model-a@1", reading: other, dropped: { unquoted: 1, ambiguous: 0, malformed: 2 } });
const sheet = { width: 100, colour: false };

test("each difference has both values and their words, and behind them the sentence, fit for a terminal", () => {
  expect(printedCompared([compared(first, second)], "model-a@1: 1 report read", "en", sheet)).toBe(`9 TWO READERS
model-a@1: 1 report read
signing.txt, 2021-05-06 · reports/signing.txt
  model-a@1 · 1 claim by both · 4 differences · 3 values dropped (1 not in the text, 2 not as asked)
  status differs · agreement “signed”
    first     signed “signed”
    second    planned “signed the”
  time differs · agreement “signed”
    first     2021-05-05 “5 May”
    second    no date
  source differs · agreement “signed”
    first     the report itself
    second    an unnamed source ← government of Japan “Tokyo”
  first reader only · visit “left”
              happened · no date · no participants · the report itself
              “Tokyo said on 5 May that it signed the [31magreement , and left.”
`);
});

test("readers that agree are said to", () => {
  expect(printedCompared([compared(first, first)], null, "vi", sheet)).toContain("không có chỗ nào khác nhau");
  expect(printedCompared([], null, "en", sheet)).toBe("9 TWO READERS\nThere is no second reading.\n");
});
