import type { TimeRule } from "../times.ts";

const papers = "mail telegraph express beast star news mirror caller standard times post nation wire newspaper".split(
  " ",
);
const ordinals = ["who", "which", "was", "is"];

/** Lengths, what comes again, and words that name no day: "three-day", "weekly", "now". None of them is resolved. */
export const enLengthRules: TimeRule[] = [
  {
    pattern: "(every|each|per) {n}? ({unit}|{dayname}|{monthname}|{season}|morning|night|evening)",
    value: { kind: "repeated" },
    examples: [
      ["every year", "every year = null"],
      ["every two years", "every two years = null"],
    ],
  },
  {
    pattern: "(once|twice|{n} times) (a|an|each|every|per) {lasting}",
    value: { kind: "repeated" },
    examples: [["they meet twice a year", "twice a year = null"]],
  },
  {
    pattern: "{often}",
    value: { kind: "repeated" },
    notBefore: papers,
    examples: [
      ["talks are held annually", "annually = null"],
      ["the Daily Telegraph", ""],
    ],
  },
  {
    pattern:
      "(more than|less than|nearly|almost|about|over|under|at least|at most|up to|just over|only|roughly|another|the first|the last)? {n} -? (full|whole|long|more|straight|consecutive|short|additional|further|successive|solid)? {lasting} (-? (long|old))?",
    value: { kind: "duration" },
    examples: [
      ["for five years", "five years = null"],
      ["a three-day visit", "three-day = null"],
      ["more than twenty-five years", "more than twenty-five years = null"],
      ["a second ship", ""],
    ],
  },
  {
    pattern:
      "(more than|less than|nearly|almost|about|over|under|at least|at most|up to|just over|only|roughly|another|the first|the last)? (half (a|an)?|a half -?|half -) {lasting}",
    value: { kind: "duration", n: 0.5 },
    examples: [["half a century", "half a century = null"]],
  },
  {
    pattern: "{lasting} - long",
    value: { kind: "duration", n: 1 },
    examples: [["their year-long trial", "year-long = null"]],
  },
  {
    pattern: "(a)? {plural} - long",
    value: { kind: "duration" },
    examples: [["a months-long siege", "a months-long = null"]],
  },
  {
    pattern:
      "(several|many|a few|few|some|a number of|a matter of|hundreds of|dozens of|tens of|the following|the intervening|the first few|the last|the first|the last few|the final) {plural}",
    value: { kind: "duration" },
    notAfter: ["as"],
    examples: [["after several weeks of talks", "several weeks = null"]],
  },
  {
    pattern: "{plural}",
    value: { kind: "duration" },
    after: ["for", "lasted", "took", "take", "within", "after"],
    notBefore: ["ago", "later", "earlier", "before", "after"],
    examples: [["talks that lasted weeks", "weeks = null"]],
  },
  {
    pattern: "(a few|several|some|many|just|only)? {plural} (later|afterwards|thereafter)",
    value: { kind: "vague", way: 1 },
    examples: [["a few months later", "a few months later = null"]],
  },
  {
    pattern: "{plural} ago",
    value: { kind: "vague", way: -1 },
    examples: [["decades ago", "decades ago = null"]],
  },
  {
    pattern: "(a few|several|some|many|just|only)? {plural} (earlier|before|previously)",
    value: { kind: "vague", way: -1 },
    notBefore: ["the", "his", "her", "its", "their", "a", "an"],
    examples: [["weeks earlier", "weeks earlier = null"]],
  },
  {
    pattern:
      "(right)? now|currently|(at)? present - day|at present|at the moment|nowadays|these days|the time being|at this time|the present",
    value: { kind: "vague" },
    examples: [["they are now talking", "now = null"]],
  },
  {
    pattern: "current",
    value: { kind: "vague" },
    after: ["the", "its", "their", "his", "her", "under"],
    examples: [["the current talks", "current = null"]],
  },
  {
    pattern: "recently|lately|the (recent|distant)? past|formerly|at (the|that) time",
    value: { kind: "vague", way: -1 },
    notBefore: ["{n}", "{unit}", "{dayname}", "when", "of", "the", "midnight"],
    examples: [
      ["they recently met", "recently = null"],
      ["they walked past", ""],
    ],
  },
  {
    pattern: "former|recent",
    value: { kind: "vague", way: -1 },
    notBefore: [...ordinals, "{unit}", "{monthname}", ",", ".", ";"],
    notAfter: ["most"],
    examples: [["the former minister", "former = null"]],
  },
  {
    pattern: "(the)? (near|foreseeable|distant)? future",
    value: { kind: "vague", way: 1 },
    examples: [["in the near future", "the near future = null"]],
  },
  {
    pattern: "night|nighttime|night - time|night time",
    value: { kind: "vague", hour: "TNI" },
    after: ["at", "by", "each", "the", "of", "during"],
    notBefore: ["of", "before", "after", "club", "shift", "school"],
    examples: [["they moved at night", "night = null"]],
  },
];
