import type { Claim, Dossier, Dropped, Reading } from "../../model.ts";
import type { Compared, Difference } from "../../pipeline.ts";
import type { Ui } from "../ui.ts";
import { sayEdtf } from "./edtf.ts";
import { type Page, pageOf } from "./page.ts";
import { linesOf, type Paragraph, type Run, type Sheet } from "./paragraph.ts";
import { printable, printableAll } from "./printable.ts";
import { outletOf } from "./sayers.ts";
import { saidOf, valued } from "./value.ts";

/** Comes behind the eight sections of the dossier. */
const section = 9;
const valuesAt = 14;

/** Where two readers of the same reports differ: what each says, with the words that it is read from. */
export function printedCompared(strange: Compared[], spent: string | null, ui: Ui, sheet: Sheet): string {
  const compared = printableAll(strange);
  const page = pageOf(dossierOf(compared), ui, sheet);
  const { title, nothing } = page.messages.second;
  const body = compared.flatMap((each) => ofReport(page, each));
  const whole: Paragraph[] = [
    { indent: 0, runs: [{ text: `${section} ${title}`, style: "heading" }] },
    ...(spent === null ? [] : [{ indent: 0, runs: [{ text: printable(spent), style: "faint" as const }] }]),
    ...(body.length > 0 ? body : [{ indent: 0, runs: [{ text: nothing, style: "faint" as const }] }]),
  ];
  return `${whole.flatMap((paragraph) => linesOf(paragraph, sheet)).join("\n")}\n`;
}

/** To name things by: it is not collated. */
function dossierOf(compared: Compared[]): Dossier {
  const readings = compared.flatMap(({ first, second }) => [second.reading, first]);
  return {
    format: "doichieu/dossier@1",
    documents: readings.map(({ document }) => document),
    entities: readings.flatMap(({ entities }) => entities),
    times: [],
    figures: [],
    attributions: [],
    claims: readings.flatMap(({ claims }) => claims),
    events: [],
    agreements: [],
    coverage: [],
    findings: [],
  };
}

function ofReport(page: Page, compared: Compared): Paragraph[] {
  const { document } = compared.first;
  const { count, none } = page.messages.second;
  const day = document.published.edtf ? `, ${sayEdtf(document.published.edtf, page.messages.dates)}` : "";
  const sums = [
    compared.second.reader,
    count.shared(compared.shared),
    compared.differences.length === 0 ? none : count.differences(compared.differences.length),
    ...droppedOf(page, compared.second.dropped),
  ];
  return [
    {
      indent: 0,
      runs: [{ text: `${outletOf(page, document.id)}${day}`, style: "strong" }, { text: ` · ${document.uri}` }],
    },
    { indent: 2, runs: [{ text: sums.join(" · "), style: "faint" }] },
    ...compared.differences.flatMap((_, nth) => entry(page, compared, nth)),
  ];
}

function droppedOf({ messages: { second } }: Page, dropped: Dropped): string[] {
  const kinds = (Object.keys(second.droppedBy) as (keyof Dropped)[]).filter((kind) => dropped[kind] > 0);
  const all = kinds.reduce((sum, kind) => sum + dropped[kind], 0);
  const why = kinds.map((kind) => second.droppedBy[kind](dropped[kind]));
  return all > 0 ? [`${second.dropped(all)} (${why.join(", ")})`] : [];
}

/** The sentences stand behind the last of the differences that they are quoted for. */
function entry(page: Page, compared: Compared, nth: number): Paragraph[] {
  const difference = compared.differences[nth]!;
  const next = compared.differences[nth + 1];
  const { kind } = page.messages.second;
  const claim = difference.first ?? difference.second;
  const what = `${page.messages.dossier.type[claim.type]} “${claim.trigger.text}”`;
  const sentences = sentencesOf(difference);
  const isLast = !next || sentencesOf(next).join() !== sentences.join();
  return [
    { indent: 2, hang: 4, runs: [{ text: kind[difference.kind], style: "state" }, { text: ` · ${what}` }] },
    ...sides(page, compared, difference),
    ...(isLast ? sentences.map((text): Paragraph => ({ indent: valuesAt, runs: [{ text, style: "faint" }] })) : []),
  ];
}

const sentencesOf = ({ first, second }: Difference): string[] => [
  ...new Set([first, second].flatMap((claim) => (claim ? [`“${claim.text.trim()}”`] : []))),
];

/** What each reader says of a claim that both have, or all that one says of its own. */
function sides(page: Page, compared: Compared, { kind, first, second }: Difference): Paragraph[] {
  if (first === null) return [{ indent: valuesAt, runs: whole(page, compared.second.reading, second) }];
  if (second === null) return [{ indent: valuesAt, runs: whole(page, compared.first, first) }];
  const { side } = page.messages.second;
  const said = (name: keyof typeof side, reading: Reading, claim: Claim): Paragraph => ({
    indent: valuesAt,
    label: { text: side[name] },
    labelAt: 4,
    runs: valued(page, kind, reading, claim),
  });
  return [said("first", compared.first, first), said("second", compared.second.reading, second)];
}

/** All that one reader says of a claim that the other does not have. */
function whole(page: Page, reading: Reading, claim: Claim): Run[] {
  const { value } = saidOf(page, "status", reading, claim);
  const rest = (["when", "who", "said-by"] as const).map((kind) => valued(page, kind, reading, claim));
  const parts: Run[][] = [[{ text: value, style: "strong" }], ...rest];
  return parts.flatMap((runs, nth) => (nth > 0 ? [{ text: " · " }, ...runs] : runs));
}
