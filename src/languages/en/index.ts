import type { Language } from "../language.ts";

export const en: Language = {
  tag: "en",
  abbreviations: new Set(
    "mr mrs ms dr prof gen lt col maj capt cmdr adm sen rep gov sgt st jr sr vs no inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec".split(
      " ",
    ),
  ),
};
