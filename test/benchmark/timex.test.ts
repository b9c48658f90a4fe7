import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTimes } from "../../benchmark/reader.ts";
import { reportFrom } from "../../benchmark/report.ts";
import { scoreTimexes, timexesOf, timexMeasures, timexOf } from "../../benchmark/score/timex.ts";
import { te3Platinum } from "../../benchmark/sets/times.ts";

/** What is found in a text of 14 October 2020, a Wednesday, as TimeML has it. */
const timexesIn = (text: string) =>
  readTimes(reportFrom("a.txt", text, { published: "2020-10-14", language: "en" })).flatMap((found) =>
    timexesOf(found).map(({ start, end, value }) => [text.slice(start, end), value]),
  );

test.each([
  ["on September 1, 1939", "1939-09-01"],
  ["in the 1990s", "199"],
  ["in the 19th century", "18"],
  ["in summer 2020", "2020-SU"],
  ["in 490 BC", "BC0490"],
  ["the 4th century BC", "BC03"],
  ["in early October 1939", "1939-10"],
  ["in mid-1939", "1939"],
  ["in the late 1980s", "198"],
  ["by the end of May 1941", "1941-05"],
  ["by late 1949", "1949"],
  ["around October 5, 1939", "1939-10-05"],
  ["before March 2023", "2023-03"],
  ["before 2020", "2020"],
  ["by March 2023", "2023-03"],
  ["in recent years", "PAST_REF"],
  ["over the coming months", "PXM"],
  ["they met recently", "PAST_REF"],
  ["they are now talking", "PRESENT_REF"],
  ["in the near future", "FUTURE_REF"],
  ["next week", "2020-W43"],
  ["last weekend", "2020-W41-WE"],
  ["in the second quarter of 2020", "2020-Q2"],
  ["in the second half of 2020", "2020-H2"],
  ["in the past decade", "P1DE"],
  ["in the last three years", "P3Y"],
  ["in the past three months", "P3M"],
  ["in the last three days", "P3D"],
  ["the first four months of 2021", "P4M"],
  ["for two months", "P2M"],
  ["a three-day visit", "P3D"],
  ["more than twenty-five years", "P25Y"],
  ["half a century", "P0.5CE"],
  ["for several weeks", "PXW"],
  ["for 24 hours", "PT24H"],
  ["every day", "XXXX-XX-XX"],
  ["every two years", "P2Y"],
  ["every Friday", "XXXX-WXX-5"],
  ["the morning of 31 January 2020", "2020-01-31TMO"],
  ["last night", "2020-10-13TNI"],
  ["at 6:30 p.m. on Tuesday", "2020-10-13T18:30"],
])("%j is %s in TimeML", (text, expected) => {
  expect(timexesIn(text).map(([, value]) => value)).toEqual([expected]);
});

test.each([
  [
    "the war of 1861-1863",
    [
      ["1861", "1861"],
      ["1863", "1863"],
    ],
  ],
  [
    "on 10-18 June 1953",
    [
      ["10", "1953-06-10"],
      ["18 June 1953", "1953-06-18"],
    ],
  ],
  [
    "between 1961 and 1964",
    [
      ["between 1961", "1961"],
      ["1964", "1964"],
    ],
  ],
  [
    "from May 2019 to late 2020",
    [
      ["May 2019", "2019-05"],
      ["late 2020", "2020"],
    ],
  ],
  ["in next week's talks", [["next week", "2020-W43"]]],
])("%j is marked as %j", (text, expected) => {
  expect(timexesIn(text)).toEqual(expected);
});

test("what is not resolved has no value, but a length has one", () => {
  expect(timexOf({ value: { day: { by: 1 }, from: "text" }, edtf: null })).toBeNull();
  expect(timexOf({ value: { kind: "duration", length: { unit: "month", n: 2 } }, edtf: null })).toBe("P2M");
});

test("a document of TimeML is read with the day on which it was made, whatever else is marked in it", () => {
  const data = mkdtempSync(join(tmpdir(), "timeml-"));
  mkdirSync(join(data, "en-times", "te3-platinum"), { recursive: true });
  writeFileSync(
    join(data, "en-times", "te3-platinum", "talks.tml"),
    `<?xml version="1.0" ?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<DOCID>talks</DOCID>
<DCT><TIMEX3 tid="t0" type="TIME" value="2013-03-22T00:00:00" functionInDocument="CREATION_TIME">2013-03-22T00:00:00</TIMEX3></DCT>
<TITLE>Talks &amp; more</TITLE>
<TEXT>
The ministers <EVENT eid="e1" class="OCCURRENCE">met</EVENT> <SIGNAL sid="s1">on</SIGNAL> <TIMEX3 tid="t1" type="DATE" value="2013-03-20">Wednesday</TIMEX3>
&amp; will sign <TIMEX3 tid="t2" type="DATE" value="2013-04">next month</TIMEX3>, after <TIMEX3 tid="t3" type="DURATION" value="P2Y">two years</TIMEX3> of talks.<TIMEX3 tid="t4" type="DURATION" value="P1D"/>
They meet <TIMEX3 tid="t5" type="SET" value="P1W">at times</TIMEX3>.
</TEXT>
<MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST" aspect="NONE" polarity="POS" pos="VERB"/>
</TimeML>
`,
  );
  const measures = te3Platinum.measure({ data, root: data, split: "dev" });
  expect(measures).toMatchObject([
    { metric: "span precision", value: 100 },
    { metric: "span recall", value: 75 },
    {},
    { metric: "value precision", value: 100 },
    { metric: "value recall", value: 75 },
    {},
  ]);
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
