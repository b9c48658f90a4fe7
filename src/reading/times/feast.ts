import { dayNumber, weekdayOf } from "../../calendar.ts";

/** First days of the lunar year by the Vietnamese calendar, as month and day, from 1990. */
const lunarNewYears =
  "127 215 204 123 210 131 219 207 128 216 205 124 212 201 122 209 129 217 207 126 214 203 123 210 131 219 208 128 216 205 125 212 201 122 210 129 217 206 126 213 203 123 211 131 219 208"
    .split(" ")
    .map(Number);
const firstLunarYear = 1990;

/** Days of the harvest moon, the fifteenth of the eighth month, from 2010. */
const harvestMoons = "922 912 930 919 908 927 915 1004 924 913 1001 921 910 929 917 1006 925 915 1003 922 912"
  .split(" ")
  .map(Number);
const firstHarvestMoon = 2010;

/** The day of a feast in a year; null where it is not known. */
export function feastDay(feast: string, year: number): number | null {
  if (feast.startsWith("easter")) return easter(year) + Number(feast.slice("easter".length));
  if (feast === "lunar-08-15") return listed(harvestMoons[year - firstHarvestMoon], year);
  if (feast.startsWith("lunar")) {
    const day = listed(lunarNewYears[year - firstLunarYear], year);
    return day === null || feast === "lunar-01-01" ? day : day - 1;
  }
  const [month, nth, weekday] = feast.split("-") as [string, string, string?];
  return weekday ? nthWeekday(year, Number(month), nth, Number(weekday)) : dayNumber(year, Number(month), Number(nth));
}

const listed = (day: number | undefined, year: number) =>
  day === undefined ? null : dayNumber(year, Math.floor(day / 100), day % 100);

function nthWeekday(year: number, month: number, nth: string, weekday: number): number {
  const weeks = ["first", "second", "third", "fourth"].indexOf(nth);
  const from = weeks < 0 ? dayNumber(year, month + 1, 1) - 7 : dayNumber(year, month, 1) + weeks * 7;
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}

/** Easter Sunday, by the rule of the Gregorian calendar. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const epact = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  return dayNumber(year, 3, 28 + epact - weekday);
}
