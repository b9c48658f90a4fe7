import type { SlotValue, TimeWords } from "../times.ts";
import { enDateRules } from "./times-dates.ts";
import { enTimeFrames } from "./times-frames.ts";
import { enRelativeRules } from "./times-relative.ts";

const forms = (words: string, value: SlotValue): Record<string, SlotValue> =>
  Object.fromEntries(words.split("|").map((form) => [form, value]));

const periods = {
  ...forms("week|weeks", { unit: "week" }),
  ...forms("month|months", { unit: "month" }),
  ...forms("quarter|quarters", { unit: "quarter" }),
  ...forms("year|years", { unit: "year" }),
  ...forms("decade|decades", { unit: "decade" }),
  ...forms("century|centuries", { unit: "century" }),
};

const months =
  "January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct November|Nov December|Dec"
    .split(" ")
    .map((names, i) => forms(names, { month: i + 1 }));
const weekdays = "Monday|Mon Tuesday|Tue|Tues Wednesday|Wed Thursday|Thu|Thur|Thurs Friday|Fri Saturday|Sat Sunday|Sun"
  .split(" ")
  .map((names, i) => forms(names, { weekday: i + 1 }));
const allMonths: Record<string, SlotValue> = Object.assign({}, ...months);

/** How English speaks of time. */
export const enTimes: TimeWords = {
  lexicons: {
    period: periods,
    unit: {
      ...periods,
      ...forms("second|seconds", { unit: "second" }),
      ...forms("minute|minutes", { unit: "minute" }),
      ...forms("hour|hours", { unit: "hour" }),
      ...forms("day|days", { unit: "day" }),
    },
    plural: Object.fromEntries(
      Object.entries({ ...periods, days: { unit: "day" } as const }).filter(([form]) => form.endsWith("s")),
    ),
    monthname: allMonths,
    /** Names of months that are no other words. */
    plainmonth: Object.fromEntries(
      Object.entries(allMonths).filter(([form]) => !/^(?:May|March|Mar|Jan|Jun)$/u.test(form)),
    ),
    wordmonth: { May: { month: 5 }, March: { month: 3 } },
    weekday: Object.assign({}, ...weekdays),
    dayname: Object.assign({}, ...weekdays.map((names) => Object.fromEntries(Object.entries(names).slice(0, 1)))),
    daypart: forms("morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|day|date", {}),
    part: {
      ...forms("early|early in|the beginning of|the start of|the first days of|the early part of", { part: "start" }),
      ...forms("mid|mid-|the middle of|mid-to-late", { part: "middle" }),
      ...forms("late|late in|the end of|the close of|the last days of|the latter part of", { part: "end" }),
    },
    season: {
      ...forms("spring", { season: 1 }),
      ...forms("summer", { season: 2 }),
      ...forms("autumn", { season: 3 }),
      ...forms("winter", { season: 4 }),
    },
    feast: {
      ...forms("Christmas|Christmas Day", { feast: "12-25" }),
      ...forms("Christmas Eve", { feast: "12-24" }),
      ...forms("New Year's Day", { feast: "01-01" }),
      ...forms("New Year's Eve", { feast: "12-31" }),
      ...forms("Easter|Easter Sunday", { feast: "easter" }),
      ...forms("Lunar New Year|Tet", { feast: "lunar-01-01" }),
    },
    nthquarter: {
      ...forms("first|1st", { quarter: 1 }),
      ...forms("second|2nd", { quarter: 2 }),
      ...forms("third|3rd", { quarter: 3 }),
      ...forms("fourth|4th|last|final", { quarter: 4 }),
    },
    q: {
      ...forms("Q1", { quarter: 1 }),
      ...forms("Q2", { quarter: 2 }),
      ...forms("Q3", { quarter: 3 }),
      ...forms("Q4", { quarter: 4 }),
    },
    nthhalf: { ...forms("first", { half: 1 }), ...forms("second|latter|last", { half: 2 }) },
  },
  numbers: Object.fromEntries(
    Object.entries({
      "a|an|one": 1,
      "two|a couple of|a pair of": 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      "twelve|a dozen": 12,
      fifteen: 15,
      eighteen: 18,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
    }).flatMap(([words, number]) => words.split("|").map((form) => [form, number])),
  ),
  months: {},
  hours: ["am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "hours", "GMT", "UTC"],
  minutes: [],
  ordinals: ["st", "nd", "rd", "th"],
  order: "month",
  joins: [",", "of", "in", "on"],
  future: [
    "will",
    "would",
    "shall",
    "planned",
    "plans",
    "plan",
    "expected",
    "scheduled",
    "due",
    "upcoming",
    "intends",
    "set to",
    "aims",
    "hopes",
    "to be held",
  ],
  past: [
    "was",
    "were",
    "had",
    "has",
    "did",
    "said",
    "told",
    "announced",
    "since",
    "earlier",
    "ago",
    "signed",
    "met",
    "visited",
    "agreed",
    "took",
    "made",
  ],
  clauses: [",", ";", "and", "but", "then", "after", "when", "while"],
  rules: [...enDateRules, ...enRelativeRules],
  frames: enTimeFrames,
  published: ["published", "posted", "updated", "date", "released"],
};
