import type { Hit } from "../../pipeline.ts";
import type { Messages } from "../messages/messages.ts";
import { csvOf } from "./csv.ts";
import { sayEdtf } from "./edtf.ts";
import { linesOf, type Paragraph, type Run, type Sheet } from "./paragraph.ts";
import { printableAll } from "./printable.ts";

/** Where the text stands, behind the day. */
const indent = 14;

/** Reports that were found: day, title, publisher, address, and what of the text was looked for. */
export function hitsPrinted(hits: Hit[], messages: Messages, sheet: Sheet): string {
  const blocks = printableAll(hits).map((hit) => paragraphs(hit, messages).flatMap((each) => linesOf(each, sheet)));
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function paragraphs(hit: Hit, { dossier, dates }: Messages): Paragraph[] {
  const { uri, title, published, outletName, snippets } = hit;
  const day = published === null ? "–" : sayEdtf(published, dates);
  return [
    { indent, label: { text: day, style: "faint" }, runs: [{ text: title ?? dossier.untitled, style: "strong" }] },
    { indent, runs: [{ text: `${outletName ?? dossier.unknownOutlet} · ${uri}`, style: "faint" }] },
    ...snippets.map((snippet): Paragraph => ({ indent, runs: withMarks(snippet) })),
  ];
}

function withMarks({ start, text, marks }: Hit["snippets"][number]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = Math.max(at, mark.start - start);
    const to = Math.max(from, mark.end - start);
    runs.push({ text: text.slice(at, from) }, { text: text.slice(from, to), style: "state" });
    at = to;
  }
  return [...runs, { text: text.slice(at) }];
}

export const hitsAsCsv = (hits: Hit[]): string =>
  csvOf<Hit>(
    [
      { head: "published", cell: ({ published }) => published ?? "" },
      { head: "outlet", cell: ({ outlet, outletName }) => outletName ?? outlet ?? "" },
      { head: "title", cell: ({ title }) => title ?? "" },
      { head: "report", cell: ({ uri }) => uri },
      { head: "language", cell: ({ language }) => language },
      { head: "document", cell: ({ document }) => document },
      { head: "score", cell: ({ score }) => (score === null ? "" : score.toFixed(3)) },
      { head: "quote", cell: ({ snippets }) => snippets.map(({ text }) => text).join(" | ") },
    ],
    hits,
  );
