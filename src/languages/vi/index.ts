import type { Language } from "../language.ts";
import { speech } from "./cues.ts";
import { viCommon } from "./everyday.ts";
import { lists } from "./lists.ts";
import { names } from "./names.ts";
import { posts } from "./posts.ts";
import { happenings } from "./status.ts";

export const vi: Language = {
  tag: "vi",
  names,
  lists,
  happenings,
  speech,
  posts,
  stems: null,
  common: viCommon,
  abbreviations: new Set("tp tx q p gs pgs ts ths bs ks lm st mr mrs ms dr tr tt đ".split(" ")),
  afterClock: new Set(),
};
