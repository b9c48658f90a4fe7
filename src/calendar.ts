/** Days of the Gregorian calendar as numbers, 1970-01-01 being 0; the same on every machine, and never "now". */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Number of a day. A month beyond 1..12 runs into the neighbouring years. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y = Math.floor((months - 2) / 12); // years that begin in March end with the leap day
  const m = months - 2 - y * 12;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * m + 2) / 5) + day - 1;
  return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719468;
}

export function calendarDay(number: number): CalendarDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const rest = z - era * 146097;
  const inEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096)) / 365,
  );
  const inYear = rest - (365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: inEra + era * 400 + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const pad = (number: number, width: number) => String(Math.abs(number)).padStart(width, "0");

export const isoYear = (year: number): string => (year < 0 ? "-" : "") + pad(year, 4);

export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month, 2)}`;

/** "2020-10-14". */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
}
