import type { Dossier } from "../../model.ts";
import type { SectionName } from "../messages/messages.ts";
import type { Ui } from "../ui.ts";
import { agreements } from "./agreements.ts";
import { coverage } from "./coverage.ts";
import { figures } from "./figures.ts";
import { findings } from "./findings.ts";
import { header } from "./header.ts";
import { type Page, pageOf, type Section } from "./page.ts";
import { linesOf, type Sheet } from "./paragraph.ts";
import { people } from "./people.ts";
import { quotes } from "./quotes.ts";
import { reports } from "./reports.ts";
import { timeLine } from "./time-line.ts";

/** In order: the notes come last, when all that is quoted has its number. */
const sections: [SectionName, Section][] = [
  ["timeLine", timeLine],
  ["agreements", agreements],
  ["people", people],
  ["figures", figures],
  ["coverage", coverage],
  ["findings", findings],
  ["reports", reports],
  ["notes", quotes],
];

/** The dossier, or some of its sections, as text for a terminal, in a language of the interface. */
export function printed(dossier: Dossier, ui: Ui, sheet: Sheet, only?: SectionName[]): string {
  const page = pageOf(dossier, ui, sheet);
  const head = header(page).flatMap((paragraph) => linesOf(paragraph, sheet));
  const body = sections
    .filter(([name]) => only === undefined || only.includes(name))
    .flatMap(([name, section], index) => ["", ...sectionLines(page, index + 1, name, section)]);
  return `${[...head, ...body].join("\n")}\n`;
}

function sectionLines(page: Page, number: number, name: SectionName, section: Section): string[] {
  const { section: titles, none } = page.messages.dossier;
  const title = { indent: 0, runs: [{ text: `${number} ${titles[name]}`, style: "heading" as const }] };
  const content = section(page);
  const body = content.length > 0 ? content : [{ indent: 0, runs: [{ text: none[name], style: "faint" as const }] }];
  return [title, ...body].flatMap((paragraph) => linesOf(paragraph, page.sheet));
}
