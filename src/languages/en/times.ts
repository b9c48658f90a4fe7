import type { TimeWords } from "../times.ts";

/** How English speaks of time. */
export const enTimes: TimeWords = {
  lexicons: {},
  numbers: {},
  months: {},
  hours: [],
  minutes: [],
  ordinals: [],
  order: "month",
  joins: [],
  future: [],
  past: [],
  rules: [],
  frames: [],
  published: [],
};
