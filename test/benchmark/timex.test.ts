import { expect, test } from "vitest";
import { scoreTimexes, timexesOf, timexMeasures, timexOf } from "../../benchmark/score/timex.ts";

test.each([
  ["1939-09-01", "September 1, 1939", "1939-09-01"],
  ["1939", "1939", "1939"],
  ["199X", "the 1990s", "199"],
  ["18XX", "the 19th century", "18"],
  ["2020-22", "summer 2020", "2020-SU"],
  ["-0489", "490 BC", "BC0490"],
  ["1939-10-01~", "early October", "1939-10"],
  ["1939-06~", "mid-1939", "1939"],
  ["1989~", "the late 1980s", "198"],
  ["1939-10-05~", "around October 5", "1939-10-05"],
  ["../2023-02", "before March 2023", "2023-03"],
  ["../2019", "before 2020", "2020"],
  ["../2020-10-14", "recent days", "PAST_REF"],
  ["2020-10-19/2020-10-25", "next week", "2020-W43"],
  ["2021-01-02/2021-01-03", "this weekend", "2020-W53-WE"],
  ["2020-04/2020-06", "the second quarter", "2020-Q2"],
  ["2020-07/2020-12", "the second half of 2020", "2020-H2"],
  ["2010/2020", "the past decade", "P1DE"],
  ["2017/2020", "the last three years", "P3Y"],
  ["2020-07/2020-10", "the past three months", "P3M"],
  ["2020-10-11/2020-10-14", "the last three days", "P3D"],
])("%s of %j is %s in TimeML", (edtf, text, expected) => {
  expect(timexOf(edtf, text)).toBe(expected);
});

test.each([
  [
    "1861/1863",
    "1861-1863",
    [
      ["1861", "1861"],
      ["1863", "1863"],
    ],
  ],
  [
    "1953-06-10/1953-06-18",
    "10-18 June 1953",
    [
      ["10", "1953-06-10"],
      ["18 June 1953", "1953-06-18"],
    ],
  ],
  [
    "1961/1964",
    "between 1961 and 1964",
    [
      ["between 1961", "1961"],
      ["1964", "1964"],
    ],
  ],
  ["2020-10-19/2020-10-25", "next week", [["next week", "2020-W43"]]],
  [null, "a while", [["a while", null]]],
])("%s of %j is marked as %j", (edtf, text, expected) => {
  const found = timexesOf({ start: 0, end: text.length, text, edtf });
  expect(found.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(expected);
});

const at = (start: number, end: number, value: string | null) => ({ start, end, value });

test("two of four are found by three, one of them with its value: spans 66.7 / 50 / 57.1, values 33.3 / 25 / 28.6", () => {
  const gold = [at(0, 5, "2020"), at(10, 15, "2021"), at(20, 25, "2022"), at(30, 35, "P3D")];
  const found = [at(2, 5, "2020"), at(12, 18, "2019"), at(40, 45, "2023")];
  const tally = scoreTimexes(gold, found);
  expect(tally).toEqual({ gold: 4, predicted: 3, found: 2, valued: 1 });
  const values = timexMeasures(tally).map(({ metric, value }) => [metric, Math.round(value * 10) / 10]);
  expect(values).toEqual([
    ["span precision", 66.7],
    ["span recall", 50],
    ["span F1", 57.1],
    ["value precision", 33.3],
    ["value recall", 25],
    ["value F1", 28.6],
  ]);
});

test("of two that overlap, the one with the value is taken, and each only once", () => {
  const found = [at(0, 4, "2019"), at(5, 9, "2020")];
  expect(scoreTimexes([at(0, 9, "2020"), at(0, 9, "2020")], found)).toMatchObject({ found: 2, valued: 1 });
});
