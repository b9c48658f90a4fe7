import type { Figure } from "../../model.ts";
import { cited } from "./cited.ts";
import { sayFigure } from "./happening.ts";
import type { Page, Section } from "./page.ts";
import type { Paragraph } from "./paragraph.ts";
import { outletOf } from "./sayers.ts";

/** Figures in the order of the reports; the same figure of the same thing once, with all that give it. */
export const figures: Section = (page) => {
  const same = new Map<string, Figure[]>();
  for (const figure of page.dossier.figures) {
    const key = JSON.stringify([figure.value, figure.upper, figure.unit, figure.bound, figure.of?.text.toLowerCase()]);
    same.set(key, [...(same.get(key) ?? []), figure]);
  }
  return [...same.values()].map((group) => line(page, group));
};

function line(page: Page, group: Figure[]): Paragraph {
  const [figure] = group as [Figure];
  const matter = figure.of ? `${page.messages.dossier.of(figure.of.text)} · ` : "";
  return {
    indent: 26,
    label: { text: sayFigure(page, figure), style: "strong" },
    runs: [{ text: matter }, ...cited(group.map((each) => [outletOf(page, each.document), page.notes.of(each)]))],
  };
}
