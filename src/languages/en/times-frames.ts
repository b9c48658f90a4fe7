import type { TimeRule } from "../times.ts";

/** Words around a time that make another of it. */
export const enTimeFrames: TimeRule[] = [
  {
    pattern: "{part} {time}",
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
    pattern: "{time} (to|until|till|through|-) {time2:time}",
    value: {},
    examples: [["from March 2019 to May 2020", "March 2019 to May 2020 = 2019-03/2020-05"]],
  },
  {
    pattern: "between {time} and {time2:time}",
    value: {},
    examples: [["between 2014 and 2016", "between 2014 and 2016 = 2014/2016"]],
  },
  {
    pattern: "{time} (onward|onwards|to date)",
    value: { since: true },
    examples: [["from 2014 onwards", "2014 onwards = 2014/.."]],
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
