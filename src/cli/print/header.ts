import { byDate, sayEdtf } from "./edtf.ts";
import type { Page, Section } from "./page.ts";

/** How many reports, outlets and origins there are, who they are, and from when. */
export const header: Section = (page) => {
  const { title, count } = page.messages.dossier;
  const outlets = named(
    page,
    page.dossier.documents.flatMap(({ outlet }) => outlet ?? []),
  );
  const origins = named(
    page,
    [...page.dossier.events, ...page.dossier.agreements].flatMap((event) => event.origins),
  );
  const list = (names: string[]) => (names.length > 0 && names.length <= 8 ? ` (${names.join(", ")})` : "");
  const parts = [
    count.reports(page.dossier.documents.length),
    count.outlets(outlets.length) + list(outlets),
    count.origins(origins.length) + list(origins),
    ...period(page),
  ];
  return [
    { indent: 0, runs: [{ text: `ĐỐI CHIẾU · ${title}`, style: "heading" }] },
    { indent: 0, runs: [{ text: parts.join(" · ") }] },
  ];
};

const named = (page: Page, ids: string[]): string[] => [...new Set(ids)].map(page.names);

function period(page: Page): string[] {
  const { published, undated } = page.messages.dossier;
  const days = page.dossier.documents.flatMap((document) => document.published.edtf ?? []);
  const inOrder = [...days].sort(byDate);
  const said = [...new Set([inOrder[0], inOrder.at(-1)])].flatMap((day) =>
    day ? sayEdtf(day, page.messages.dates) : [],
  );
  const without = page.dossier.documents.length - days.length;
  return [...(said.length > 0 ? [published(said.join(" – "))] : []), ...(without > 0 ? [undated(without)] : [])];
}
