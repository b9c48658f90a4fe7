import type { TimeRule } from "../times.ts";

const noYear =
  "people men soldiers troops % percent million billion km miles meters metres tons dollars casualties tanks aircraft prisoners dead wounded others members workers victims yards feet ships guns bc b".split(
    " ",
  );
const noYearAfter = "resolution no number $ € £ # some about nearly almost over than boeing airbus flight".split(" ");
const beforeMonths =
  "in by since until till during early late last next this mid - from to of and or between before after through throughout for around".split(
    " ",
  );

const notSeasons = "olympics olympic paralympics games palace war school schools camp wheat sports park house".split(
  " ",
);

/** Times that name a day, month or year of the calendar. */
export const enDateRules: TimeRule[] = [
  {
    pattern: "{fulldate}",
    value: {},
    examples: [
      ["2021-04-14", "2021-04-14 = 2021-04-14"],
      ["on 4/14/2021", "4/14/2021 = 2021-04-14"],
    ],
  },
  {
    pattern: "{monthname} {day} (,? {year})?",
    value: {},
    examples: [
      ["On Oct. 14, 2020", "Oct. 14, 2020 = 2020-10-14"],
      ["April 14th", "April 14th = 2021-04-14"],
      ["on December 20 he said", "December 20 = 2020-12-20"],
    ],
  },
  {
    pattern: "(the)? {day} (of)? {monthname} (,? {year})?",
    value: {},
    examples: [
      ["14 October 2020", "14 October 2020 = 2020-10-14"],
      ["the 4th of March", "the 4th of March = 2021-03-04"],
    ],
  },
  {
    pattern: "{monthname} {day} (-|to|through|until|and) {day2:day} (,? {year2:year})?",
    value: {},
    examples: [["October 18-21, 2020", "October 18-21, 2020 = 2020-10-18/2020-10-21"]],
  },
  {
    pattern: "{day} (-|to|until|and) {day2:day} {monthname2:monthname} (,? {year2:year})?",
    value: {},
    examples: [["18 to 21 October 2020", "18 to 21 October 2020 = 2020-10-18/2020-10-21"]],
  },
  {
    pattern: "{monthname} ,? (of)? {year}",
    value: {},
    examples: [
      ["in March 2023", "March 2023 = 2023-03"],
      ["February of 1940", "February of 1940 = 1940-02"],
    ],
  },
  { pattern: "{plainmonth}", value: {}, examples: [["in September", "September = 2020-09"]] },
  {
    pattern: "{wordmonth}",
    value: {},
    after: beforeMonths,
    examples: [
      ["in May", "May = 2021-05"],
      ["he may march", ""],
      ["Theresa May said", ""],
      ["in March", "March = 2021-03"],
    ],
  },
  {
    pattern: "{year}",
    value: {},
    notAfter: noYearAfter,
    notBefore: noYear,
    examples: [
      ["in 2014", "2014 = 2014"],
      ["some 2000 people", ""],
    ],
  },
  { pattern: "{bcyear} (bc|bce|b.c.|b.c)", value: {}, examples: [["in 480 BC", "480 BC = -0479"]] },
  {
    pattern: "{bcyear} (bc|bce|b.c.|b.c)? (-|to|until) {bcyear2:bcyear} (bc|bce|b.c.|b.c)",
    value: {},
    examples: [["the revolt (499-493 BC)", "499-493 BC = -0498/-0492"]],
  },
  {
    pattern: "{monthname} (of)? {bcyear} (bc|bce|b.c.)",
    value: {},
    examples: [["in August 480 BC", "August 480 BC = -0479-08"]],
  },
  {
    pattern: "9/11|(september|sept .) 11 (terrorist|terror)? attacks",
    value: { year: 2001, month: 9, day: 11 },
    notAfter: ["on", "by", "until", "before"],
    examples: [
      ["after the 9/11 attacks", "9/11 = 2001-09-11"],
      ["after the Sept. 11 attacks", "Sept. 11 attacks = 2001-09-11"],
    ],
  },
  { pattern: "(the)? year {year}", value: {}, examples: [["the year 2014", "the year 2014 = 2014"]] },
  { pattern: "{years}", value: {}, examples: [["the 2019-2021 plan", "2019-2021 = 2019/2021"]] },
  { pattern: "the ' {decades}", value: {}, examples: [["in the '90s", "the '90s = 199X"]] },
  { pattern: "(the)? {decades}", value: {}, examples: [["in the 1990s", "the 1990s = 199X"]] },
  {
    pattern: "(the)? ({century}|{nthcentury}) -? century",
    value: {},
    examples: [
      ["the 19th century", "the 19th century = 18XX"],
      ["the nineteenth century", "the nineteenth century = 18XX"],
    ],
  },
  {
    pattern: "(the)? {bccentury} century (bc|bce|b.c.|b.c)",
    value: {},
    examples: [["the 4th century BC", "the 4th century BC = -03XX"]],
  },
  {
    pattern: "{monthname} (-|to|through|until|and) {monthname2:monthname} (,|of)? {year2:year}",
    value: {},
    examples: [["the talks of May-August 1950", "May-August 1950 = 1950-05/1950-08"]],
  },
  {
    pattern: "(the)? {nthquarter} quarter ((of)? (the year)? {year}?)?",
    value: {},
    examples: [["the third quarter of 2020", "the third quarter of 2020 = 2020-07/2020-09"]],
  },
  { pattern: "{q} (of)? {year}?", value: {}, examples: [["Q3 2020", "Q3 2020 = 2020-07/2020-09"]] },
  {
    pattern: "(the)? last quarter of {year}",
    value: { quarter: 4 },
    examples: [["the last quarter of 2020", "the last quarter of 2020 = 2020-10/2020-12"]],
  },
  {
    pattern: "(the)? (fiscal year|financial year|fiscal|fy) {year}|{fiscal}",
    value: {},
    examples: [
      ["for fiscal year 2022", "fiscal year 2022 = 2022"],
      ["for FY2022", "FY2022 = 2022"],
    ],
  },
  {
    pattern: "(the)? {nthhalf} half of (this|the) year",
    value: { year: { by: 0 } },
    examples: [["the first half of this year", "the first half of this year = 2021-01/2021-06"]],
  },
  {
    pattern: "(the)? {nthhalf} half of last year",
    value: { year: { by: -1 } },
    examples: [["the second half of last year", "the second half of last year = 2020-07/2020-12"]],
  },
  {
    pattern: "(the)? {nthhalf} half of next year",
    value: { year: { by: 1 } },
    examples: [["the second half of next year", "the second half of next year = 2022-07/2022-12"]],
  },
  {
    pattern: "(the)? {nthhalf} half of {year}",
    value: {},
    examples: [["the latter half of 2008", "the latter half of 2008 = 2008-07/2008-12"]],
  },
  { pattern: "{year} {season}", value: {}, examples: [["in 1982 summer", "1982 summer = 1982-22"]] },
  {
    pattern: "(the)? {season} (of)? {year}",
    value: {},
    examples: [["the spring of 1943", "the spring of 1943 = 1943-21"]],
  },
  {
    pattern: "(the|last|this|next)? fall (of|,)? {year}",
    value: { season: 3 },
    examples: [["the fall of 2007", "the fall of 2007 = 2007-23"]],
  },
  {
    pattern: "(the|that|this) {season}",
    value: {},
    notBefore: notSeasons,
    examples: [["this summer", "this summer = 2021-22"]],
  },
  {
    pattern: "{season}",
    value: {},
    after: [
      "in",
      "by",
      "during",
      "early",
      "late",
      "mid",
      "-",
      "and",
      "or",
      "until",
      "since",
      "of",
      "its",
      "their",
      "a",
    ],
    notBefore: notSeasons,
    examples: [
      ["in summer", "summer = 2021-22"],
      ["the Winter Olympics", ""],
    ],
  },
  {
    pattern: "the fall",
    value: { season: 3 },
    after: ["in", "by", "during", "until"],
    notBefore: ["of"],
    examples: [
      ["they met in the fall", "the fall = 2020-23"],
      ["before the fall of the city", ""],
    ],
  },
  {
    pattern: "(the)? {plainseason}",
    value: {},
    notBefore: notSeasons,
    examples: [["the winter offensive", "the winter = 2020-24"]],
  },
  {
    pattern: "{feast} ((of)? {year})?",
    value: {},
    examples: [
      ["Christmas 2019", "Christmas 2019 = 2019-12-25"],
      ["Easter 2021", "Easter 2021 = 2021-04-04"],
    ],
  },
  {
    pattern: "{dayname} {daypart}?",
    value: {},
    examples: [
      ["on Tuesday", "Tuesday = 2021-04-20"],
      ["Tuesday morning", "Tuesday morning = 2021-04-20"],
      ["Tuesday, April 20", "Tuesday, April 20 = 2021-04-20"],
    ],
  },
  {
    pattern: "{day} - {monthname} - {year}",
    value: {},
    examples: [["on 14-Apr-2021", "14-Apr-2021 = 2021-04-14"]],
  },
  {
    pattern: "{dayname} ,? the {nth}",
    value: {},
    examples: [["on Tuesday the 20th", "Tuesday the 20th = 2021-04-20"]],
  },
  {
    pattern: "between (the)? {day} and (the)? {day2:day} (of)? {monthname2:monthname} (,? {year2:year})?",
    value: {},
    examples: [["between 18 and 21 October 2020", "between 18 and 21 October 2020 = 2020-10-18/2020-10-21"]],
  },
  {
    pattern: "between {monthname} {day} and {day2:day} (,? {year2:year})?",
    value: {},
    examples: [["between October 18 and 21, 2020", "between October 18 and 21, 2020 = 2020-10-18/2020-10-21"]],
  },
  {
    pattern: "{weekday} ,? {monthname} {day} (,? {year})?",
    value: {},
    examples: [["Wed., Oct. 14, 2020", "Wed., Oct. 14, 2020 = 2020-10-14"]],
  },
  {
    pattern: "the {nth}",
    value: { from: "text" },
    after: ["on"],
    notBefore:
      "century infantry division regiment army brigade battalion corps parallel congress amendment {unit}".split(" "),
    examples: [["On March 3 … on the 5th", "March 3 = 2021-03-03; the 5th = 2021-03-05"]],
  },
  {
    pattern: "{clockword} {zone}?",
    value: { kind: "clock" },
    examples: [["at noon on Monday", "noon on Monday = 2021-04-19"]],
  },
  {
    pattern: "{clock} {zone}?",
    value: { kind: "clock" },
    examples: [
      ["at 6 p.m. on Tuesday", "6 p.m. on Tuesday = 2021-04-20"],
      ["at 18:00 GMT", ""],
    ],
  },
];
