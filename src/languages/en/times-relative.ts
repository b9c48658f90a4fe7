import type { TimeRule } from "../times.ts";

/** What follows "before" and "after" where an event is named that they are counted from. */
const events =
  "the his her its their our a an they he she it we that this tomorrow yesterday {year} {monthname} {dayname}".split(
    " ",
  );

/** Times that are counted from the day of publication or from another time. */
export const enRelativeRules: TimeRule[] = [
  {
    pattern: "(the)? (coming|next) (several|few|many|some)? {plural}",
    value: { spanWay: 1, vague: true },
    after: ["in", "over", "within", "for"],
    examples: [["in the coming months", "the coming months = 2021-04/.."]],
  },
  {
    pattern: "today|(tonight|this night)|(later|earlier)? this {hour}",
    value: { day: { by: 0 } },
    notAfter: ["usa"],
    examples: [
      ["today", "today = 2021-04-21"],
      ["this morning", "this morning = 2021-04-21"],
      ["told USA Today", ""],
    ],
  },
  {
    pattern: "yesterday {hour}?|last {hour}",
    value: { day: { by: -1 } },
    examples: [
      ["yesterday", "yesterday = 2021-04-20"],
      ["last night", "last night = 2021-04-20"],
    ],
  },
  {
    pattern: "the day before yesterday",
    value: { day: { by: -2 } },
    examples: [["the day before yesterday", "the day before yesterday = 2021-04-19"]],
  },
  { pattern: "tomorrow {daypart}?", value: { day: { by: 1 } }, examples: [["tomorrow", "tomorrow = 2021-04-22"]] },
  {
    pattern: "the day after tomorrow",
    value: { day: { by: 2 } },
    examples: [["the day after tomorrow", "the day after tomorrow = 2021-04-23"]],
  },
  {
    pattern: "(later|earlier)? (this|the current) {period}",
    value: { by: 0 },
    examples: [
      ["this week", "this week = 2021-04-19/2021-04-25"],
      ["earlier this month", "earlier this month = 2021-04"],
      ["late this year", "late this year = 2021-12~"],
    ],
  },
  {
    pattern: "last {period}",
    value: { by: -1 },
    examples: [
      ["last week", "last week = 2021-04-12/2021-04-18"],
      ["last year", "last year = 2020"],
      ["last July", "last July = 2020-07"],
    ],
  },
  {
    pattern: "next {period}",
    value: { by: 1 },
    examples: [
      ["next month", "next month = 2021-05"],
      ["next year", "next year = 2022"],
    ],
  },
  {
    pattern: "(the)? coming {period}",
    value: { by: 1 },
    examples: [["the coming week", "the coming week = 2021-04-26/2021-05-02"]],
  },
  {
    pattern: "(last|past) ({dayname} {daypart}?|{monthname}|{season})",
    value: { way: -1 },
    examples: [
      ["last Tuesday", "last Tuesday = 2021-04-20"],
      ["last summer", "last summer = 2020-22"],
    ],
  },
  {
    pattern: "(next|this coming) ({dayname} {daypart}?|{monthname}|{season})",
    value: { way: 1 },
    examples: [
      ["next Wednesday", "next Wednesday = 2021-04-28"],
      ["next March", "next March = 2022-03"],
    ],
  },
  { pattern: "this ({dayname}|{monthname})", value: {}, examples: [["this April", "this April = 2021-04"]] },
  {
    pattern: "{dayname} (of)? last week",
    value: { week: { by: -1 } },
    examples: [["Tuesday last week", "Tuesday last week = 2021-04-13"]],
  },
  {
    pattern: "{dayname} (of)? this week",
    value: { week: { by: 0 } },
    examples: [["Friday this week", "Friday this week = 2021-04-23"]],
  },
  {
    pattern: "{dayname} (of)? next week",
    value: { week: { by: 1 } },
    examples: [["Friday next week", "Friday next week = 2021-04-30"]],
  },
  {
    pattern: "(last|past) fall",
    value: { season: 3, way: -1 },
    examples: [["last fall", "last fall = 2020-23"]],
  },
  {
    pattern: "(next|this coming) fall",
    value: { season: 3, way: 1 },
    examples: [["next fall", "next fall = 2021-23"]],
  },
  {
    pattern: "this fall",
    value: { season: 3, year: { by: 0 } },
    examples: [["this fall", "this fall = 2021-23"]],
  },
  {
    pattern: "next weekend",
    value: { week: { by: 1 }, part: "end" },
    examples: [["next weekend", "next weekend = 2021-05-01/2021-05-02"]],
  },
  {
    pattern: "{n} {unit} from now",
    value: { by: 1 },
    examples: [["two weeks from now", "two weeks from now = 2021-05-03/2021-05-09"]],
  },
  {
    pattern: "last weekend",
    value: { week: { by: -1 }, part: "end" },
    examples: [["last weekend", "last weekend = 2021-04-17/2021-04-18"]],
  },
  {
    pattern: "(this|the) weekend",
    value: { week: { by: 0 }, part: "end" },
    examples: [["this weekend", "this weekend = 2021-04-24/2021-04-25"]],
  },
  {
    pattern: "(about|some|nearly|almost|over|more than|just|only)? {n} {unit} ago",
    value: { by: -1 },
    examples: [
      ["two days ago", "two days ago = 2021-04-19"],
      ["a year ago", "a year ago = 2020"],
    ],
  },
  {
    pattern: "(several|a few|some|many) {unit} ago",
    value: { by: -1, n: 3, vague: true },
    examples: [["a few weeks ago", "a few weeks ago = 2021-03~"]],
  },
  {
    pattern:
      "(just|only|about|some|almost|nearly|over|more than|less than)? {n} {unit} (earlier|before|previously|prior|before (that|then))",
    value: { by: -1, from: "text" },
    notBefore: [...events, "to", "than"],
    examples: [["On April 10 … two days earlier", "April 10 = 2021-04-10; two days earlier = 2021-04-08"]],
  },
  {
    pattern:
      "(just|only|about|some|almost|nearly|over|more than|less than)? {n} {unit} (later|afterwards|afterward|thereafter|after (that|then))",
    value: { by: 1, from: "text" },
    notBefore: ["than"],
    examples: [["On April 10 … a week later", "April 10 = 2021-04-10; a week later = 2021-04-12/2021-04-18"]],
  },
  {
    pattern: "(early|late|later)? the (very)? (next|following) {daypart}",
    value: { day: { by: 1 }, from: "text" },
    examples: [["On April 10 … The next day the ship", "April 10 = 2021-04-10; The next day = 2021-04-11"]],
  },
  {
    pattern: "the {daypart} (after|following)",
    value: { day: { by: 1 }, from: "text" },
    notBefore: events,
    examples: [
      ["On April 10 … the day after", "April 10 = 2021-04-10; the day after = 2021-04-11"],
      ["On April 10 … the day after the battle", "April 10 = 2021-04-10"],
    ],
  },
  {
    pattern: "(early|late|later)? the (previous|preceding) {daypart}",
    value: { day: { by: -1 }, from: "text" },
    examples: [["On April 10 … the previous night", "April 10 = 2021-04-10; the previous night = 2021-04-09"]],
  },
  {
    pattern: "the {daypart} before",
    value: { day: { by: -1 }, from: "text" },
    notBefore: events,
    examples: [["On April 10 … the day before", "April 10 = 2021-04-10; the day before = 2021-04-09"]],
  },
  {
    pattern: "(later|earlier)? (the same|that same|that|the very same) {daypart}",
    value: { day: { by: 0 }, from: "text" },
    examples: [["On April 10 … that day", "April 10 = 2021-04-10; that day = 2021-04-10"]],
  },
  {
    pattern: "(later|earlier|later in|earlier in)? (the same|that same|that) {period}",
    value: { by: 0, from: "text" },
    examples: [["in 2014 … later that year", "2014 = 2014; later that year = 2014"]],
  },
  {
    pattern: "(later|earlier|late|early) in the day",
    value: { day: { by: 0 }, from: "text" },
    examples: [["On April 10 … earlier in the day", "April 10 = 2021-04-10; earlier in the day = 2021-04-10"]],
  },
  {
    pattern: "(later|earlier) in the {period}",
    value: { by: 0, from: "text" },
    examples: [["in 2014 … later in the year", "2014 = 2014; later in the year = 2014"]],
  },
  {
    pattern: "{part} the {period}",
    value: { by: 0, from: "here" },
    examples: [["at the end of the month", "the end of the month = 2021-04-30~"]],
  },
  {
    pattern: "(the)? {period} ' s end",
    value: { by: 0, part: "end", from: "here" },
    examples: [["at year's end", "year's end = 2021-12~"]],
  },
  {
    pattern: "the (following|next) {period}",
    value: { by: 1, from: "text" },
    examples: [["in 2014 … the following year", "2014 = 2014; the following year = 2015"]],
  },
  {
    pattern: "the (previous|preceding|prior) {period}",
    value: { by: -1, from: "text" },
    examples: [["in 2014 … the previous year", "2014 = 2014; the previous year = 2013"]],
  },
  {
    pattern: "the {period} before",
    value: { by: -1, from: "text" },
    notBefore: ["the", "his", "a", "they", "that"],
    examples: [["in 2014 … the year before", "2014 = 2014; the year before = 2013"]],
  },
  {
    pattern: "the (previous|preceding) ({monthname}|{season})",
    value: { from: "text", way: -1 },
    examples: [["in July 2014 … the previous March", "July 2014 = 2014-07; the previous March = 2014-03"]],
  },
  {
    pattern: "the (following|next) ({monthname}|{season})",
    value: { from: "text", way: 1 },
    examples: [["in July 2014 … the following March", "July 2014 = 2014-07; the following March = 2015-03"]],
  },
  {
    pattern: "(the)? (past|last) {n} {unit}",
    value: { spanWay: -1 },
    notBefore: ["of"],
    examples: [["over the last two weeks", "the last two weeks = 2021-04-07/2021-04-21"]],
  },
  {
    pattern: "the (past|last) {single}",
    value: { spanWay: -1 },
    notBefore: ["of"],
    examples: [["in the past decade", "the past decade = 2011/2021"]],
  },
  {
    pattern: "(the)? past {plural}",
    value: { spanWay: -1, vague: true },
    examples: [["in past years", "past years = ../2021"]],
  },
  {
    pattern: "(the)? (next|coming) {n} {unit}",
    value: { spanWay: 1 },
    examples: [["over the next three years", "the next three years = 2021/2024"]],
  },
  {
    pattern: "recent {unit}",
    value: { spanWay: -1, vague: true },
    examples: [["recent years", "recent years = ../2021"]],
  },
  {
    pattern: "(the)? (past|last) (several|few|many|some) {unit}",
    value: { spanWay: -1, vague: true },
    examples: [["the past few months", "the past few months = ../2021-04"]],
  },
  {
    pattern: "the first {n} {unit} of {year}",
    value: { spanWay: "start" },
    examples: [["the first four months of 2021", "the first four months of 2021 = 2021-01/2021-04"]],
  },
  {
    pattern: "the (last|final) {n} {unit} of {year}",
    value: { spanWay: "end" },
    examples: [["the last two months of 2020", "the last two months of 2020 = 2020-11/2020-12"]],
  },
  {
    pattern: "the first {n}? {unit} (of|in) {monthname} ((,|of)? {year})?",
    value: { spanWay: "start" },
    examples: [["the first two weeks of March", "the first two weeks of March = 2021-03-01/2021-03-14"]],
  },
  {
    pattern: "the (last|final) {n}? {unit} (of|in) {monthname} ((,|of)? {year})?",
    value: { spanWay: "end" },
    examples: [["the last week of March 2020", "the last week of March 2020 = 2020-03-25/2020-03-31"]],
  },
  {
    pattern: "the first {n} {unit} of (this|the) year",
    value: { spanWay: "start", year: { by: 0 } },
    examples: [["the first three months of this year", "the first three months of this year = 2021-01/2021-03"]],
  },
  {
    pattern: "the same period (of|in)? {year}",
    value: { sameStretch: true },
    examples: [["the same period of 2020", "the same period of 2020 = 2020"]],
  },
  {
    pattern: "the same period last year",
    value: { sameStretch: true, year: { by: -1 } },
    examples: [["the same period last year", "the same period last year = 2020"]],
  },
];
