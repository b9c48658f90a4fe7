import type { Language } from "../../languages/language.ts";
import { rootOf, stemOf } from "./stem.ts";

/** A word with what it takes to hold it against others: its forms and kin are one. */
export interface Wording {
  stem: string;
  root: string;
  isCommon: boolean;
  isMark: boolean;
  isFigure: boolean;
  isCapital: boolean;
  isParticle: boolean;
  /** Written as the form of a verb. */
  isVerbal: boolean;
}

const FIGURE =
  /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)$/u;

export function wordingOf(form: string, { stems, common }: Pick<Language, "stems" | "common">): Wording {
  const key = form.toLowerCase();
  const stem = stems ? stemOf(key, stems) : key;
  return {
    stem,
    root: stems ? rootOf(stem, stems) : stem,
    isCommon: common.has(key) || key.length < 2,
    isMark: !/[\p{L}\p{N}]/u.test(form),
    isFigure: FIGURE.test(key),
    isCapital: /^\p{Lu}/u.test(form),
    isParticle: stems?.particles.has(key) ?? false,
    isVerbal: /(?:ed|ing)$/u.test(key) || (stems?.irregular.has(key) ?? false),
  };
}
