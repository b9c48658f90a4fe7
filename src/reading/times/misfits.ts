import { weekdayOf } from "../../calendar.ts";
import { daysOf } from "../../edtf.ts";
import type { CalendarMisfit, TimeExpression } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { findTimes } from "./find.ts";

/** Dates whose weekday is another than the text says. */
export function calendarMisfits(text: Text, documentId: string, times: TimeExpression[]): CalendarMisfit[] {
  const resolved = new Map(times.map((time) => [time.start, time]));
  return findTimes(text).flatMap(({ start, value }) => {
    const time = resolved.get(start);
    const said = value.weekday ?? value.also?.weekday;
    const days = time?.edtf ? daysOf(time.edtf) : null;
    if (!time || !days || said === undefined || days.from !== days.to || weekdayOf(days.from) === said) return [];
    const evidence = { document: documentId, start, end: time.end, text: time.text };
    return [{ evidence, time: time.id, said, real: weekdayOf(days.from) }];
  });
}
