import type { Document } from "../../model.ts";
import { reference } from "./cited.ts";
import { byDate, sayEdtf } from "./edtf.ts";
import type { Page, Section } from "./page.ts";
import type { Paragraph, Run } from "./paragraph.ts";

/** The reports read, by day: outlet, day and what it rests on, title, whom it relays, where it came from. */
export const reports: Section = (page) =>
  [...page.dossier.documents]
    .sort((one, other) => byDate(one.published.edtf, other.published.edtf))
    .flatMap((document) => entry(page, document));

function entry(page: Page, document: Document): Paragraph[] {
  const { relays, language, untitled, unknownOutlet } = page.messages.dossier;
  const outlet = document.outlet ? page.names(document.outlet) : unknownOutlet;
  const relayed = document.relays.length > 0 ? [relays(document.relays.map(page.names).join(", "))] : [];
  return [
    {
      indent: 0,
      hang: 4,
      runs: [{ text: outlet, style: "strong" }, { text: " · " }, ...published(page, document)],
    },
    { indent: 4, runs: [{ text: document.title ?? untitled }] },
    {
      indent: 4,
      runs: [{ text: [...relayed, language(document.language), document.uri].join(" · "), style: "faint" }],
    },
  ];
}

function published(page: Page, { published: { edtf, basis, because } }: Document): Run[] {
  const words = page.messages.dossier.basis[edtf ? basis : "unknown"];
  if (!edtf) return [{ text: words, style: "state" }];
  const notes = basis === "inferred" ? new Set(because.map((evidence) => page.notes.of(evidence))) : new Set<number>();
  return [
    { text: `${sayEdtf(edtf, page.messages.dates)} ` },
    { text: `(${words})`, style: "state" },
    ...(notes.size > 0 ? [{ text: "\u00a0" }] : []),
    ...[...notes].map(reference),
  ];
}
