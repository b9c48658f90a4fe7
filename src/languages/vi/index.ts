import type { Language } from "../language.ts";

export const vi: Language = {
  tag: "vi",
  abbreviations: new Set("tp tx q p gs pgs ts ths bs ks lm st mr mrs ms dr tr tt đ".split(" ")),
};
