import type { TimeRule } from "../times.ts";

/** Words around a time that make another of it. */
export const enTimeFrames: TimeRule[] = [
  {
    pattern: "(the)? {part} {time}",
    value: {},
    examples: [
      ["early October 2020", "early October 2020 = 2020-10-01~"],
      ["mid-2020", "mid-2020 = 2020-06~"],
      ["the end of May", "the end of May = 2021-05-31~"],
    ],
  },
  {
    pattern: "(the)? {daypart} of {time}",
    value: {},
    examples: [["the morning of 31 January 2021", "the morning of 31 January 2021 = 2021-01-31"]],
  },
  {
    pattern: "between {time} and {time2:time}",
    value: {},
    examples: [["between 2014 and 2016", "between 2014 and 2016 = 2014/2016"]],
  },
  {
    pattern: "the week (of|beginning|starting|ending) (on)? {time}",
    value: { weekOf: true },
    examples: [["the week of April 12", "the week of April 12 = 2021-04-12/2021-04-18"]],
  },
  {
    pattern: "since {time}",
    value: { since: true },
    examples: [["sanctions in force since 2014", "since 2014 = 2014/.."]],
  },
  {
    pattern: "(until|till) {time}",
    value: { until: true },
    examples: [["in force until 2014", "until 2014 = ../2014"]],
  },
  {
    pattern: "{time} (onward|onwards|to date|(until|till|to|through) (now|date|the present|present))",
    value: { since: true },
    examples: [["from 2014 onwards", "2014 onwards = 2014/.."]],
  },
  {
    pattern: "{time} (to|until|till|through|-) {time2:time}",
    value: {},
    examples: [["from March 2019 to May 2020", "March 2019 to May 2020 = 2019-03/2020-05"]],
  },
  {
    pattern: "(before|prior to) {time}",
    value: { before: true },
    examples: [["before March 2023", "before March 2023 = ../2023-02"]],
  },
  {
    pattern: "by (the end of)? {time}",
    value: { until: true },
    examples: [["to be decided by March 2023", "by March 2023 = ../2023-03"]],
  },
  {
    pattern: "(circa|around|about) {time}",
    value: { vague: true },
    examples: [["around 2010", "around 2010 = 2010~"]],
  },
];
