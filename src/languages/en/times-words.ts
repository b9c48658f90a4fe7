import type { SlotValue } from "../times.ts";

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
    .map((names, i) => forms(names.replace(/\|(\p{L}+)/gu, "|$1|$1."), { month: i + 1 }));
const weekdays = "Monday|Mon Tuesday|Tue|Tues Wednesday|Wed Thursday|Thu|Thur|Thurs Friday|Fri Saturday|Sat Sunday|Sun"
  .split(" ")
  .map((names, i) => forms(names.replace(/\|(\p{L}+)/gu, "|$1|$1."), { weekday: i + 1 }));
const allMonths: Record<string, SlotValue> = Object.assign({}, ...months);

const small =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers that are written as words, and what stands for one. */
export const enNumbers: Record<string, number> = {
  a: 1,
  an: 1,
  "a single": 1,
  "a couple of": 2,
  "a pair of": 2,
  "a dozen": 12,
  "a hundred": 100,
  "one hundred": 100,
  ...Object.fromEntries(small.map((form, i) => [form, i + 1])),
  ...Object.fromEntries(small.map((form, i) => [`${form} and a half`, i + 1.5])),
  ...Object.fromEntries(
    tens.flatMap((ten, i) => [
      [ten, i * 10 + 20],
      ...small.slice(0, 9).flatMap((one, j) => [
        [`${ten}-${one}`, i * 10 + 21 + j],
        [`${ten} ${one}`, i * 10 + 21 + j],
      ]),
    ]),
  ),
};

const short = {
  ...forms("seconds", { unit: "second" }),
  ...forms("minute|minutes", { unit: "minute" }),
  ...forms("hour|hours", { unit: "hour" }),
  ...forms("day|days", { unit: "day" }),
};
const { quarter: _, quarters: __, ...lasting } = periods;
const plurals = Object.entries({ ...short, ...periods }).filter(([form]) => form.endsWith("s"));

const hours = {
  ...forms("morning|early morning|early morning hours|morning hours|early hours|small hours|dawn|daybreak|sunrise", {
    hour: "TMO",
  }),
  ...forms("noon|midday", { hour: "T12:00" }),
  ...forms("afternoon|early afternoon|late afternoon", { hour: "TAF" }),
  ...forms("evening|early evening|dusk|sunset|nightfall", { hour: "TEV" }),
  ...forms("night|late night|midnight", { hour: "TNI" }),
};

/** The classes of words that the rules about time may name. */
export const enTimeLexicons: Record<string, Record<string, SlotValue>> = {
  period: periods,
  unit: { ...short, ...periods, second: { unit: "second" } },
  /** Units of a length: "a second" and "a quarter" are none. */
  lasting: { ...short, ...lasting },
  often: {
    ...forms("hourly", { unit: "hour" }),
    ...forms("daily|everyday", { unit: "day" }),
    ...forms("weekly", { unit: "week" }),
    ...forms("monthly", { unit: "month" }),
    ...forms("quarterly", { unit: "quarter" }),
    ...forms("yearly|annually", { unit: "year" }),
  },
  single: Object.fromEntries(Object.entries({ ...short, ...periods }).filter(([form]) => !form.endsWith("s"))),
  plural: Object.fromEntries(plurals),
  monthname: allMonths,
  /** Names of months that are no other words. */
  plainmonth: Object.fromEntries(
    Object.entries(allMonths).filter(([form]) => !/^(?:May|March|Mar|Jan|Jun)\.?$/u.test(form)),
  ),
  wordmonth: { May: { month: 5 }, March: { month: 3 } },
  weekday: Object.assign({}, ...weekdays),
  dayname: Object.assign({}, ...weekdays.map((names) => Object.fromEntries(Object.entries(names).slice(0, 1)))),
  daypart: { ...forms("day|date", {}), ...hours },
  hour: hours,
  /** Times of day that stand as a clock does: "at noon on Monday". */
  clockword: Object.fromEntries(
    Object.entries(hours).filter(([form]) =>
      /^(?:noon|midday|midnight|dawn|daybreak|sunrise|dusk|sunset|nightfall)$/u.test(form),
    ),
  ),
  zone: forms(
    "GMT|UTC|EST|EDT|ET|CST|CDT|PST|PDT|PT|CET|CEST|BST|JST|KST|MSK|ICT|IST|local time|Eastern time|Eastern|Hanoi time|Beijing time|Tokyo time|Moscow time|Kyiv time|Baghdad time|Tehran time|London time|Washington time|New York time",
    {},
  ),
  part: {
    ...forms("early|early in|early on|the beginning of|the start of|the first days of|the early part of", {
      part: "start",
    }),
    ...forms("mid|mid-|the middle of|mid-to-late", { part: "middle" }),
    ...forms("late|late in|late on|the end of|the close of|the last days of|the latter part of", { part: "end" }),
  },
  season: {
    ...forms("spring", { season: 1 }),
    ...forms("summer", { season: 2 }),
    ...forms("autumn", { season: 3 }),
    ...forms("winter", { season: 4 }),
  },
  /** Seasons that are no other words. */
  plainseason: { summer: { season: 2 }, autumn: { season: 3 }, winter: { season: 4 } },
  nthcentury: Object.fromEntries(
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
      .split(" ")
      .map((form, i) => [form, { century: i + 10 }]),
  ),
  fiscal: Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => 1990 + i).flatMap((year) => [
      [`FY${year}`, { year }],
      [`FY${String(year).slice(2)}`, { year }],
    ]),
  ),
  feast: {
    ...forms("Good Friday", { feast: "easter-2" }),
    ...forms("Easter Monday", { feast: "easter+1" }),
    ...forms("Valentine's Day", { feast: "02-14" }),
    ...forms("May Day|International Workers' Day", { feast: "05-01" }),
    ...forms("Halloween", { feast: "10-31" }),
    ...forms("Veterans Day|Armistice Day|Remembrance Day", { feast: "11-11" }),
    ...forms("Boxing Day", { feast: "12-26" }),
    ...forms("Bastille Day", { feast: "07-14" }),
    ...forms("International Women's Day", { feast: "03-08" }),
    ...forms("Earth Day", { feast: "04-22" }),
    ...forms("Thanksgiving|Thanksgiving Day", { feast: "11-fourth-4" }),
    ...forms("Labor Day", { feast: "09-first-1" }),
    ...forms("Memorial Day", { feast: "05-last-1" }),
    ...forms("Columbus Day", { feast: "10-second-1" }),
    ...forms("Martin Luther King Day|Martin Luther King Jr. Day", { feast: "01-third-1" }),
    ...forms("Presidents' Day|Presidents Day", { feast: "02-third-1" }),
    ...forms("Christmas|Christmas Day|Christmas morning", { feast: "12-25" }),
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
    ...forms("fourth|4th|final", { quarter: 4 }),
  },
  q: {
    ...forms("Q1", { quarter: 1 }),
    ...forms("Q2", { quarter: 2 }),
    ...forms("Q3", { quarter: 3 }),
    ...forms("Q4", { quarter: 4 }),
  },
  nthhalf: { ...forms("first", { half: 1 }), ...forms("second|latter|last", { half: 2 }) },
};
