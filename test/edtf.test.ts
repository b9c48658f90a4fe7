import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDay, dayNumber, isoDay, weekdayOf } from "../src/calendar.ts";
import { daysOf, intervalOf, meets } from "../src/edtf.ts";

test.each([
  ["2020-10-14", "2020-10-14", "2020-10-14"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2021", "2021-01-01", "2021-12-31"],
  ["199X", "1990-01-01", "1999-12-31"],
  ["19XX", "1900-01-01", "1999-12-31"],
  ["2020-10-19/2020-10-25", "2020-10-19", "2020-10-25"],
  ["2020-W43", "2020-10-19", "2020-10-25"],
  ["../2023-02", null, "2023-02-28"],
  ["2014/..", "2014-01-01", null],
  ["/2023-02", null, "2023-02-28"],
  ["2021-22", "2021-06-01", "2021-08-31"],
  ["2021-24", "2021-12-01", "2022-02-28"],
  ["2021-33", "2021-01-01", "2021-03-31"],
  ["2022-06-28~", "2022-06-23", "2022-07-03"],
  ["2020-10-14T12:00", "2020-10-14", "2020-10-14"],
  ["[2020-10-14,2020-10-16]", "2020-10-14", "2020-10-16"],
])("%s lasts from %s to %s", (edtf, from, to) => {
  expect(intervalOf(edtf)).toEqual({ from, to });
});

test.each(["", "soon", "2020-13", "2020-02-30", "2021/2020", "2020-10-14/2020/2021", "14/10/2020"])(
  "%j is not understood",
  (edtf) => {
    expect(intervalOf(edtf)).toBeNull();
    expect(meets(edtf, "2020")).toBe(false);
  },
);

test.each([
  ["2020-10-14", "2020-10", true],
  ["2020-10-14", "2020-10-15", false],
  ["2020-10-14", "2020-10-15~", true],
  ["../2023-02", "2022", true],
  ["../2023-02", "2023-03", false],
  ["2014/..", "2021-04-21", true],
])("%s meets %s: %s", (a, b, expected) => {
  expect(meets(a, b)).toBe(expected);
  expect(meets(b, a)).toBe(expected);
});

test("a day's number leads back to the day, and weekdays go round", () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (number) => {
      const { year, month, day } = calendarDay(number);
      expect(dayNumber(year, month, day)).toBe(number);
      expect(weekdayOf(number + 1)).toBe((weekdayOf(number) % 7) + 1);
    }),
  );
  expect(isoDay(0)).toBe("1970-01-01");
  expect(weekdayOf(dayNumber(2020, 10, 14))).toBe(3);
});

test("any string is understood or null", () => {
  fc.assert(
    fc.property(fc.string(), (string) => {
      const days = daysOf(string);
      expect(days === null || days.from <= days.to).toBe(true);
    }),
  );
});
