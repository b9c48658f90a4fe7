import type { Figure } from "../../../src/model.ts";
import { readFigures } from "../../../src/reading/figures/figures.ts";
import { toText } from "../../../src/text/text.ts";

/** A figure on one line: "about 80 %", "range 10–12 km". */
export const show = ({ value, upper, unit, bound }: Figure): string =>
  `${bound} ${value}${upper === null ? "" : `–${upper}`} ${unit}`;

export const figuresIn = (text: string, language: string): Figure[] => readFigures(toText(text, language), "d", []);
