import type { Language } from "../language.ts";
import { speech } from "./cues.ts";
import { enCommon } from "./everyday.ts";
import { lists } from "./lists.ts";
import { names } from "./names.ts";
import { posts } from "./posts.ts";
import { happenings } from "./status.ts";
import { stems } from "./stems.ts";

export const en: Language = {
  tag: "en",
  names,
  lists,
  happenings,
  speech,
  posts,
  stems,
  common: enCommon,
  abbreviations: new Set(
    "mr mrs ms dr prof gen lt col maj capt cmdr adm sen rep gov sgt st jr sr vs no inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec".split(
      " ",
    ),
  ),
  afterClock: new Set(
    "monday tuesday wednesday thursday friday saturday sunday gmt utc est edt et cst cdt pst pdt pt cet cest bst jst kst eastern".split(
      " ",
    ),
  ),
};
