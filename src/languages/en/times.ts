import type { TimeWords } from "../times.ts";
import { enDateRules } from "./times-dates.ts";
import { enTimeFrames } from "./times-frames.ts";
import { enLengthRules } from "./times-lengths.ts";
import { enRelativeRules } from "./times-relative.ts";
import { enNumbers, enTimeLexicons } from "./times-words.ts";

/** How English speaks of time. */
export const enTimes: TimeWords = {
  lexicons: enTimeLexicons,
  numbers: enNumbers,
  months: {},
  hours: ["am", "a.m.", "a.m", "o'clock", "GMT", "UTC"],
  afternoon: ["pm", "p.m.", "p.m"],
  military: ["hours", "hrs", "GMT", "UTC"],
  minutes: [],
  ordinals: ["st", "nd", "rd", "th"],
  order: "month",
  joins: [",", "of", "in", "on", "at"],
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
  rules: [...enDateRules, ...enRelativeRules, ...enLengthRules],
  frames: enTimeFrames,
  published: ["published", "posted", "updated", "date", "released"],
};
