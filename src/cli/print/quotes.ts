import { sayEdtf } from "./edtf.ts";
import type { Section } from "./page.ts";
import { outletOf } from "./sayers.ts";

/** Each note: the outlet, the day, and the sentence as it stands there. */
export const quotes: Section = (page) =>
  page.notes.all().map(({ number, document, quote }) => {
    const day = document?.published.edtf ? `, ${sayEdtf(document.published.edtf, page.messages.dates)}` : "";
    const from = document ? outletOf(page, document.id) : "";
    return {
      indent: 6,
      label: { text: `[${number}]` },
      runs: [{ text: `${from}${day}: `, style: "faint" }, { text: `“${quote.trim()}”` }],
    };
  });
