import type { TimeValue } from "../../languages/times.ts";
import type { Published, TimeExpression } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { baseFor, isTale, publishedBase } from "./base.ts";
import { cueOf, quotedTokens } from "./cue.ts";
import { expression, type Found } from "./expression.ts";
import type { TimeMention } from "./mention.ts";
import { type Known, leads } from "./narrative.ts";
import type { Base, Point } from "./point.ts";
import { daysOfValue } from "./value.ts";

/** Gives each mention its days, counted from the day of publication or from what the text said before. */
export function resolveTimes(
  text: Text,
  documentId: string,
  times: TimeMention[],
  published: Published,
): TimeExpression[] {
  const quoted = quotedTokens(text);
  const known: Known[] = [];
  const issued = publishedBase(published);
  const tale = isTale(times, issued);
  return times.map((mention) => {
    const inQuotes = quoted[mention.first]!;
    const found = mention.value.kind ? null : resolve(text, mention, inQuotes, issued, known, tale);
    const time = expression(text, documentId, mention, found, issued);
    if (found) known.push(knownFrom(text, mention, time, found.named, inQuotes, tale, known));
    return time;
  });
}

function knownFrom(
  text: Text,
  mention: TimeMention,
  time: TimeExpression,
  point: Point,
  quoted: boolean,
  tale: boolean,
  known: Known[],
): Known {
  const { sentence } = text.tokens[mention.first]!;
  const atHead = mention.first - text.sentences[sentence]!.first <= 2;
  return {
    point,
    time,
    mention,
    quoted,
    sentence,
    leads: tale && leads(mention.value, point, sentence, atHead, known),
  };
}

function resolve(
  text: Text,
  mention: TimeMention,
  inQuotes: boolean,
  issued: Base | null,
  known: Known[],
  tale: boolean,
): Found | null {
  const { value } = mention;
  const base = baseFor(text, mention, inQuotes, issued, known, tale);
  const deadline = value.before || value.until ? 1 : 0;
  const cue = value.way ?? (base?.id === "published" ? cueOf(text, mention) || deadline : "told");
  const stretch = () => known.findLast(({ time }) => /^\d[^/]*\/\d/u.test(time.edtf ?? ""))?.point ?? null;
  const point = daysOfValue(value, base, cue, stretch);
  if (!point) return null;
  const named = Number.isFinite(point.to - point.from) ? point : daysOfValue(closed(value), base, cue, stretch);
  return { point, base, named: named ?? point };
}

/** What the words name beside "by", "before" and "since". */
const closed = ({ until: _, since: __, before: ___, ...value }: TimeValue): TimeValue => value;
