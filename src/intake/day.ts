import type { Edtf } from "../model.ts";

/** Nothing was published as news before; sites write "0001-01-01" where they know no date. */
const FIRST_YEAR = 1600;

const SEPARATED = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T\s].*)?)?)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/u;

/** Of mail, feeds and HTTP, whatever the language: "Wed, 21 Apr 2021 19:07:18 +0700". */
const MAIL = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?:\s.*)?$/u;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The day, month or year as written: "2021-04-21T23:50:00-05:00", "20210421", "21 Apr 2021" -> "2021-04-21"; "2021-04";
 * "2021". The clock time and its offset are left out and never counted with, so that the day stays the one of the page.
 * null: nothing that the calendar has.
 */
export function day(written: string): Edtf | null {
  const [year, month, date] = partsOf(written.trim());
  if (!year || Number(year) < FIRST_YEAR || !onCalendar(Number(year), Number(month ?? 1), Number(date ?? 1)))
    return null;
  return [year, month, date]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

function partsOf(written: string): (string | undefined)[] {
  const compact = COMPACT.exec(written);
  if (compact) return compact.slice(1, 4);
  const mail = MAIL.exec(written);
  if (mail) return [mail[3], String(MONTHS.indexOf(mail[2]!) + 1), mail[1]];
  const separated = SEPARATED.exec(written);
  return separated ? [separated[1], separated[3], separated[4]] : [];
}

function onCalendar(year: number, month: number, date: number): boolean {
  const moment = new Date(Date.UTC(year, month - 1, date));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
}
