import { dayNumber } from "../../calendar.ts";

/** First days of the lunar year by the Vietnamese calendar, as month and day, from 1990. */
const lunarNewYears =
  "127 215 204 123 210 131 219 207 128 216 205 124 212 201 122 209 129 217 207 126 214 203 123 210 131 219 208 128 216 205 125 212 201 122 210 129 217 206 126 213 203 123 211 131 219 208"
    .split(" ")
    .map(Number);
const firstLunarYear = 1990;

/** The day of a feast in a year: "12-25", "easter" or "lunar-01-01"; null where it is not known. */
export function feastDay(feast: string, year: number): number | null {
  if (feast === "easter") return easter(year);
  if (feast === "lunar-01-01") {
    const day = lunarNewYears[year - firstLunarYear];
    return day === undefined ? null : dayNumber(year, Math.floor(day / 100), day % 100);
  }
  const [month, day] = feast.split("-").map(Number);
  return dayNumber(year, month!, day!);
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
