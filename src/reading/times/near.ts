import { calendarDay, dayNumber, daysInMonth, weekdayOf } from "../../calendar.ts";
import type { Days } from "../../edtf.ts";
import type { TimeValue } from "../../languages/times.ts";
import { type Base, baseMonth, type Cue, dayPoint, inYear, type Point } from "./point.ts";

const halfYear = 190;
const ahead = { [-1]: 6, 0: 2, 1: 1, told: 1 };
const behind = { [-1]: 1, 0: 1, 1: 4, told: 1.3 };

/** How many days a candidate is from the base, those on the unlikely side counted several times. */
function distance(point: Days, base: Days, cue: Cue): number {
  if (point.from > base.to) return (point.from - base.to) * ahead[cue];
  return point.to < base.from ? (base.from - point.to) * behind[cue] : 0;
}

const nearest = (points: (Point | null)[], base: Days, cue: Cue): Point | null => {
  let best: Point | null = null;
  for (const point of points)
    if (point && (!best || distance(point, base, cue) < distance(best, base, cue))) best = point;
  return best;
};

/** A date without a year: the nearest, and one that its weekday fits where there is one within half a year. */
export function inSomeYear(value: TimeValue, base: Base, cue: Cue): Point | null {
  const middle = calendarDay(Math.floor((base.from + base.to) / 2)).year;
  const points = [middle - 1, middle, middle + 1, ...(value.day === 29 ? [middle - 2, middle + 2, middle - 3] : [])]
    .map((year) => inYear(value, year))
    .filter((point) => point !== null && onSide(point, base, value.way));
  const fitting = points.filter((point) => value.weekday === undefined || weekdayOf(point!.from) === value.weekday);
  const found = nearest(fitting, base, cue);
  const apart = found ? Math.max(found.from - base.to, base.from - found.to) : halfYear;
  return apart < halfYear ? found : nearest(points, base, cue);
}

const onSide = (point: Point, base: Base, way: TimeValue["way"]) =>
  way === undefined || (way === 1 ? point.to > base.to : point.from < base.from);

/** The fifteenth of the month that is nearest. */
export function dayOfSomeMonth(value: TimeValue, base: Base, cue: Cue): Point | null {
  const month = baseMonth(base);
  if (!month) return null;
  const days = [-1, 0, 1].map((shift) => {
    const { year, month: m } = calendarDay(dayNumber(month.year, month.month + shift, 1));
    const day = value.day as number;
    return day <= daysInMonth(year, m) ? dayPoint(dayNumber(year, m, day)) : null;
  });
  const fitting = days.filter((day) => day && (value.weekday === undefined || weekdayOf(day.from) === value.weekday));
  return (
    nearest(
      fitting.filter((day) => onSide(day!, base, value.way)),
      base,
      cue,
    ) ?? nearest(days, base, cue)
  );
}

/** The last day of that name, or the next. */
export function nearWeekday(value: TimeValue, base: Base, cue: Cue): Point | null {
  if (base.from !== base.to) return null;
  const back = (weekdayOf(base.from) - value.weekday! + 7) % 7;
  if (value.way === 1 || (value.way === undefined && cue === 1))
    return dayPoint(base.from - back + (back === 0 && !value.way ? 0 : 7));
  return dayPoint(base.from - (back === 0 && value.way ? 7 : back));
}
