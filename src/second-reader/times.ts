import { daysOf } from "../edtf.ts";
import type { Edtf, Quote, TimeExpression } from "../model.ts";
import { timeId } from "../reading/ids.ts";
import { findTimes } from "../reading/times/times.ts";
import { toText } from "../text/text.ts";

/** Dates as short as a date is: the longest are sets of days. */
export const isEdtf = (value: string): boolean => value.length <= 100 && daysOf(value) !== null;

/** A time expression with the date that the second reader gives it: what its words do not say is worked out. */
export function timeAt(document: string, language: string, place: Quote, edtf: Edtf | null): TimeExpression {
  return {
    id: timeId(document, place),
    document,
    ...place,
    edtf,
    anchor: "absolute",
    implied: edtf === null ? [] : impliedIn(place.text, language, edtf),
  };
}

function impliedIn(words: string, language: string, edtf: Edtf): TimeExpression["implied"] {
  const said = findTimes(toText(words, language)).map(({ value }) => value);
  const parts = /\d{4}(-\d{2})?(-\d{2})?/.exec(edtf) ?? [];
  const given = { year: true, month: parts[1] !== undefined, day: parts[2] !== undefined };
  return (["year", "month", "day"] as const).filter(
    (part) => given[part] && !said.some((value) => typeof value[part] === "number"),
  );
}
