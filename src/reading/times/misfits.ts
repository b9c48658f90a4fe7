import { weekdayOf } from "../../calendar.ts";
import { daysOf } from "../../edtf.ts";
import type { CalendarMisfit, TimeExpression } from "../../model.ts";
import type { TimeMention } from "./mention.ts";

/** Dates whose weekday is another than the text says. `times` are what was made of `found`, one of each. */
export function calendarMisfits(documentId: string, found: TimeMention[], times: TimeExpression[]): CalendarMisfit[] {
  return found.flatMap(({ start, value }, i) => {
    const time = times[i]!;
    const said = value.weekday ?? value.also?.weekday;
    const days = said !== undefined && time.edtf ? daysOf(time.edtf) : null;
    if (said === undefined || !days || days.from !== days.to || weekdayOf(days.from) === said) return [];
    const evidence = { document: documentId, start, end: time.end, text: time.text };
    return [{ evidence, time: time.id, said, real: weekdayOf(days.from) }];
  });
}
