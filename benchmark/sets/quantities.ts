import { join } from "node:path";
import type { Span } from "../../src/model.ts";
import { asTakenIn, closedUp, edit, moved } from "../edit.ts";
import { type Place, textAt } from "../place.ts";
import { read } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { overlaps } from "../score/place.ts";
import { scoreTouching } from "../score/spans.ts";
import { measuresOf, sum, type Tally } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";
import { sentenceOf } from "./vlsp.ts";

const path = ({ data, split }: Place) => join(data, "vi-entities", `vlsp2021-${split}.jsonl`);

/** Marked with the quantities, but no amounts: the article, ordinals, numerals of Rome, and the score of a match. */
const NO_AMOUNT = /^(?:một|thứ .+|lần (?:thứ )?\p{N}+|[IVX]+|\p{N}+ ?[-–] ?\p{N}+)$/iu;
/** Before a number alone: it tells one of a series from the others. */
const SERIES = /(?:^|\s)(?:số|hiệp|vòng|khóa|cấp|lớp|bước|giai đoạn|phần|kỳ|đợt|hạng|thứ|điều|khoản|cách|mức độ)\s$/iu;
/** The number of a paragraph or of an item. */
const ITEM = /^[[\s-]*\p{N}+\s*[\].:)-]/u;

function isAmount(text: string, { start, end }: Span): boolean {
  const quote = text.slice(start, end);
  if (NO_AMOUNT.test(quote) || (start < 3 && ITEM.test(text))) return false;
  return !(/^(?:\p{N}+|hai|ba|tư|năm)$/iu.test(quote) && SERIES.test(text.slice(0, start)));
}

function scoreSentence(line: string, uri: string): Tally {
  const { text, spans } = sentenceOf(JSON.parse(line) as [string, string][], { QUANTITY: "QUANTITY" });
  const edited = edit(text, [...closedUp, ...asTakenIn]);
  const { figures } = read(standoffReport(uri, edited.text, { language: "vi" }));
  const amounts = spans.filter((span) => isAmount(text, span)).map((span) => moved(edited, span));
  return scoreTouching(withoutEnds(amounts, figures), figures);
}

/** A range is one figure, but two quantities where its ends are marked each: the second is left out. */
const withoutEnds = (amounts: Span[], figures: Span[]): Span[] =>
  amounts.filter((span, i) => {
    const before = amounts[i - 1];
    return !before || !figures.some((figure) => overlaps(figure, before) && overlaps(figure, span));
  });

/** Amounts in single Vietnamese sentences; where they begin and end is drawn unevenly, so that a touch will do. */
export const vlspQuantities: BenchmarkSet = {
  name: "vlsp2021",
  needs: (place) => [path(place)],
  measure: (place) => {
    const lines = textAt(path(place)).split("\n").filter(Boolean);
    return measuresOf("figures", sum(lines.map((line, i) => scoreSentence(line, `vlsp2021/${i}`))));
  },
};
