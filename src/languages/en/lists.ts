import type { ListWords } from "../lists.ts";

export const lists: ListWords = {
  joints: new Set([",", "and", "the", "plus", "or"]),
  opening: ["such as", "including", "like", "among them", "for example", "includes"],
  rest: [
    "…",
    ". . .",
    "and others",
    "and other",
    ", among others",
    "among others",
    "and several other",
    "and some other",
    ", and others",
    "and a number of",
  ],
  links: ["as well as", "plus", "and", "such as", "together with", "along with", "followed by"],
  introductions: [":", "include", "includes", "are", "namely", "comprise", "comprises", "list", "lists", "listed"],
  others: ["the others", "others", "the rest", "the other", "the remaining", "other countries"],
};
